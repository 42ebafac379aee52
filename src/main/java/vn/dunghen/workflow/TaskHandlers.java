package vn.dunghen.workflow;

import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Finds the handler of a task kind; looked up late because handlers themselves lead back to the engine. */
@Component
public class TaskHandlers {

    private final ObjectProvider<TaskHandler> handlers;

    /** Looked up once: each row of each list asks for one, and to ask the context for all of them is dear. */
    private volatile @Nullable Map<String, TaskHandler> byKind;

    TaskHandlers(ObjectProvider<TaskHandler> handlers) {
        this.handlers = handlers;
    }

    /** @throws IllegalStateException when no module answers for the kind */
    public TaskHandler of(String kind) {
        Map<String, TaskHandler> known = byKind;
        if (known == null) {
            known = handlers.stream().collect(Collectors.toUnmodifiableMap(TaskHandler::kind, Function.identity()));
            byKind = known;
        }
        TaskHandler handler = known.get(kind);
        if (handler == null) {
            throw new IllegalStateException("no handler for the task kind " + kind);
        }
        return handler;
    }
}
