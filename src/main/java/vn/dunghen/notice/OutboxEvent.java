package vn.dunghen.notice;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.dunghen.kernel.DomainEvent;
import vn.dunghen.kernel.Subject;

/** Something that became of a letter, told in the trail of what it is about. The receiver's address is never among the facts. */
record OutboxEvent(Subject subject, String action, Map<String, String> facts) implements DomainEvent {

    static final String SENT = "letter.sent";
    static final String UNCONFIRMED = "letter.unconfirmed";
    static final String REFUSED = "letter.refused";
    static final String GIVEN_UP = "letter.givenUp";
    static final String RETRIED = "letter.retried";
    static final String CONFIRMED = "letter.confirmed";
    static final String DROPPED = "letter.dropped";

    static OutboxEvent of(String action, Outbox.Letter letter, @Nullable String reason) {
        Map<String, String> facts = new LinkedHashMap<>();
        facts.put("letter", letter.message().template());
        facts.put("message", letter.id());
        if (reason != null) {
            facts.put("reason", reason);
        }
        return new OutboxEvent(letter.message().subject(), action, facts);
    }
}
