package vn.dunghen.document;

import java.util.Map;
import vn.dunghen.kernel.DomainEvent;
import vn.dunghen.kernel.Subject;

/** A paper went out under its number. */
public record NumberIssued(Subject subject, NumberBooks.Number number, String text, String title, String signer)
        implements DomainEvent {

    @Override
    public String action() {
        return "document.numberIssued";
    }

    @Override
    public Map<String, String> facts() {
        var facts = NumberFacts.of(number, text);
        facts.put("title", title);
        facts.put("signer", signer);
        return facts;
    }
}
