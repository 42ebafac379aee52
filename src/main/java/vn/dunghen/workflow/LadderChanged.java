package vn.dunghen.workflow;

import java.util.LinkedHashMap;
import java.util.Map;
import vn.dunghen.kernel.DomainEvent;
import vn.dunghen.kernel.Subject;

/** A rung of a ladder was changed by the administrator. */
public record LadderChanged(Subject subject, Map<String, String> facts) implements DomainEvent {

    static LadderChanged of(Rung before, Rung after) {
        Map<String, String> facts = new LinkedHashMap<>();
        facts.put("rung", after.name());
        facts.put("offsetBefore", String.valueOf(before.offsetDays()));
        facts.put("offsetAfter", String.valueOf(after.offsetDays()));
        facts.put("whoBefore", Ladders.words(before.who()));
        facts.put("whoAfter", Ladders.words(after.who()));
        facts.put("from", after.effectiveFrom().toString());
        facts.put("active", String.valueOf(after.active()));
        return new LadderChanged(new Subject("ladder", after.kind()), facts);
    }

    @Override
    public String action() {
        return "ladder.changed";
    }
}
