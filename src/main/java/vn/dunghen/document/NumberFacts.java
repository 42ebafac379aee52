package vn.dunghen.document;

import java.util.LinkedHashMap;
import java.util.Map;

/** The facts every event of a number begins with. */
final class NumberFacts {

    private NumberFacts() {}

    static Map<String, String> of(NumberBooks.Number number) {
        var facts = new LinkedHashMap<String, String>();
        facts.put("book", number.book());
        facts.put("year", Integer.toString(number.year()));
        facts.put("number", number.text());
        return facts;
    }
}
