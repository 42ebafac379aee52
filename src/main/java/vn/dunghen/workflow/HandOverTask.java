package vn.dunghen.workflow;

import vn.dunghen.kernel.UseCase;

/** Gives an open task to a colleague of the same unit. */
@UseCase
class HandOverTask {

    private final TaskRights rights;
    private final TaskMoves moves;

    HandOverTask(TaskRights rights, TaskMoves moves) {
        this.rights = rights;
        this.moves = moves;
    }

    void handle(String id, String to) {
        TaskItem item = rights.open(id);
        rights.requireMayHandOver(item);
        moves.assign(item, rights.requireAble(item, to).login(), "task.handedOver");
    }
}
