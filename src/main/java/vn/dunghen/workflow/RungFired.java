package vn.dunghen.workflow;

import java.util.Map;
import vn.dunghen.kernel.DomainEvent;
import vn.dunghen.kernel.Subject;

/** A rung of the ladder fired for a subject. */
public record RungFired(Subject subject, Map<String, String> facts) implements DomainEvent {

    static RungFired of(String kind, Subject subject, int promise, String rung) {
        return new RungFired(subject, Map.of("ladder", kind, "promise", String.valueOf(promise), "rung", rung));
    }

    @Override
    public String action() {
        return "ladder.rungFired";
    }
}
