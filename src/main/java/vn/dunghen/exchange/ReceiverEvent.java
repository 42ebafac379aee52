package vn.dunghen.exchange;

import java.util.Map;
import vn.dunghen.kernel.DomainEvent;
import vn.dunghen.kernel.Subject;

/** Something that was decided about a receiver. The secret is never among the facts. */
public record ReceiverEvent(String receiver, String action, Map<String, String> facts) implements DomainEvent {

    public static final String ADDED = "receiver.added";
    public static final String REMOVED = "receiver.removed";
    public static final String SWITCHED_OFF = "receiver.switchedOff";
    public static final String SWITCHED_ON = "receiver.switchedOn";
    public static final String SEALED = "receiver.sealed";
    public static final String SENT_AGAIN = "receiver.sentAgain";

    @Override
    public Subject subject() {
        return new Subject("receiver", receiver);
    }
}
