package vn.dunghen.document;

import java.util.LinkedHashMap;
import java.util.Map;

/** The facts every event of a number begins with. */
final class NumberFacts {

    private NumberFacts() {}

    /** @param text the number as it is written, with its symbol where it has one */
    static Map<String, String> of(NumberBooks.Number number, String text) {
        var facts = new LinkedHashMap<String, String>();
        facts.put("book", number.book());
        facts.put("year", Integer.toString(number.year()));
        facts.put("number", text);
        return facts;
    }
}
