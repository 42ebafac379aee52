package vn.dunghen.workflow;

import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import vn.dunghen.directory.Directory;
import vn.dunghen.kernel.Actors;

/** Moves a task from one list to another, in the engine and in the trail. */
@Component
class TaskMoves {

    private final TaskEngine engine;
    private final Directory directory;
    private final Actors actors;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    TaskMoves(TaskEngine engine, Directory directory, Actors actors, ApplicationEventPublisher events, Clock clock) {
        this.engine = engine;
        this.directory = directory;
        this.actors = actors;
        this.events = events;
        this.clock = clock;
    }

    /** @param to {@code null} gives it back to those it was offered to */
    void assign(TaskItem item, @Nullable String to, String action) {
        String me = actors.current().login();
        String actsFor = directory
                .actsFor(me, item.listedFor(), item.kind(), clock.instant())
                .orElse(null);
        engine.as(me, actsFor, () -> {
            engine.assign(item.id(), to);
            events.publishEvent(TaskMoved.of(item, action, to));
        });
    }
}
