package vn.dunghen.workflow;

import org.jspecify.annotations.Nullable;

/** What the inbox asks of the engine. */
public interface TaskEngine {

    /** @param login {@code null} gives the task back to those it was offered to */
    void assign(String taskId, @Nullable String login);

    /** Runs work in the name of a person, so that engine history and audit name them; cleared afterwards. */
    void as(String login, @Nullable String onBehalfOf, Runnable work);
}
