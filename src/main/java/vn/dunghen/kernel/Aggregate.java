package vn.dunghen.kernel;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
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

    @DomainEvents
    protected final Collection<DomainEvent> recorded() {
        return List.copyOf(events);
    }

    @AfterDomainEventPublication
    protected final void published() {
        events.clear();
    }
}
