package vn.dunghen.workflow;

import org.springframework.context.ApplicationEventPublisher;
import vn.dunghen.kernel.UseCase;

/** Gives an open task to a colleague of the same unit. */
@UseCase
class HandOverTask {

    private final TaskRights rights;
    private final TaskMoves moves;
    private final ApplicationEventPublisher events;

    HandOverTask(TaskRights rights, TaskMoves moves, ApplicationEventPublisher events) {
        this.events = events;
        this.rights = rights;
        this.moves = moves;
    }

    void handle(String id, String to) {
        TaskItem item = rights.open(id);
        rights.requireMayHandOver(item);
        String receiver = rights.requireAble(item, to).login();
        moves.assign(item, receiver, "task.handedOver");
        events.publishEvent(new TaskGiven(item.kind(), item.subject(), receiver));
    }
}
