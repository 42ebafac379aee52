package vn.dunghen.document;

import java.util.Map;
import vn.dunghen.kernel.DomainEvent;
import vn.dunghen.kernel.Subject;

/** A number was taken from its book. */
public record NumberReserved(Subject subject, NumberBooks.Number number, String text, String title)
        implements DomainEvent {

    @Override
    public String action() {
        return "document.numberReserved";
    }

    @Override
    public Map<String, String> facts() {
        var facts = NumberFacts.of(number, text);
        facts.put("title", title);
        return facts;
    }
}
