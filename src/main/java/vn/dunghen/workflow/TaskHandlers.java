package vn.dunghen.workflow;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Finds the handler of a task kind; looked up late because handlers themselves lead back to the engine. */
@Component
public class TaskHandlers {

    private final ObjectProvider<TaskHandler> handlers;

    TaskHandlers(ObjectProvider<TaskHandler> handlers) {
        this.handlers = handlers;
    }

    /** @throws IllegalStateException when no module answers for the kind */
    public TaskHandler of(String kind) {
        return handlers.stream()
                .filter(handler -> handler.kind().equals(kind))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no handler for the task kind " + kind));
    }
}
