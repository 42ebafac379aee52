package vn.dunghen.wording;

import java.util.List;

/** Names the texts of a module that the office may change; found by injection. */
public interface TextSource {

    List<OfficeText> texts();
}
