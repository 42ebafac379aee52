package vn.dunghen.workflow.engine;

import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.TaskService;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.dunghen.workflow.TaskEngine;

/** The inbox's hand in the engine. */
@Component
class CamundaTaskEngine implements TaskEngine {

    private final TaskService tasks;
    private final IdentityService identity;

    CamundaTaskEngine(TaskService tasks, IdentityService identity) {
        this.tasks = tasks;
        this.identity = identity;
    }

    @Override
    public void assign(String taskId, @Nullable String login) {
        tasks.setAssignee(taskId, login);
    }

    @Override
    public void as(String login, @Nullable String onBehalfOf, Runnable work) {
        identity.setAuthenticatedUserId(login);
        try {
            work.run();
        } finally {
            identity.clearAuthentication();
        }
    }
}
