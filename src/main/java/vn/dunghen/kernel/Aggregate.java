package vn.dunghen.kernel;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.data.domain.AfterDomainEventPublication;
import org.springframework.data.domain.DomainEvents;

/** A thing that changes by verbs only; each verb records an event, and saving it publishes them. */
public abstract class Aggregate {

    private final transient List<DomainEvent> events = new ArrayList<>();

    /** Whom the events of this aggregate are about. */
    public abstract Subject subject();

    protected final void record(DomainEvent event) {
        events.add(event);
    }

    /**
     * Facts of an event in the order they are told.
     *
     * @param code what people call this aggregate by
     * @param facts name, value, name, value…
     */
    protected static Map<String, String> facts(String code, String... facts) {
        Map<String, String> told = new LinkedHashMap<>();
        told.put("code", code);
        for (int i = 0; i < facts.length; i += 2) {
            told.put(facts[i], facts[i + 1]);
        }
        return told;
    }

    @DomainEvents
    protected final Collection<DomainEvent> recorded() {
        return List.copyOf(events);
    }

    @AfterDomainEventPublication
    protected final void published() {
        events.clear();
    }
}
