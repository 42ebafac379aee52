package vn.dunghen.wording;

import java.util.LinkedHashMap;
import java.util.Map;
import vn.dunghen.kernel.DomainEvent;
import vn.dunghen.kernel.Subject;

/** A text of the office has a new version, or goes back to the words the application comes with. */
public record TextWritten(Subject subject, String action, Map<String, String> facts) implements DomainEvent {

    static TextWritten of(OfficeText text, TextVersion version) {
        Map<String, String> facts = new LinkedHashMap<>();
        facts.put("text", text.name());
        facts.put("number", String.valueOf(version.number()));
        facts.put("from", version.from().toString());
        Wording words = version.words();
        if (words != null) {
            facts.put("title", words.subject());
            facts.put("words", words.text());
        }
        facts.put("note", version.note());
        String action = words == null ? "office-text.restored" : "office-text.written";
        return new TextWritten(new Subject("office-text", text.key()), action, facts);
    }
}
