package vn.dunghen.document;

import java.util.Map;
import vn.dunghen.kernel.DomainEvent;
import vn.dunghen.kernel.Subject;

/** A number was given up; it stays in its book with the reason. */
public record NumberVoided(Subject subject, NumberBooks.Number number, String text, String title, String reason)
        implements DomainEvent {

    @Override
    public String action() {
        return "document.numberVoided";
    }

    @Override
    public Map<String, String> facts() {
        var facts = NumberFacts.of(number, text);
        facts.put("title", title);
        facts.put("reason", reason);
        return facts;
    }
}
