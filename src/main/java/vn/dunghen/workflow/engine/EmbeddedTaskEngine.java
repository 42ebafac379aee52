package vn.dunghen.workflow.engine;

import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.TaskService;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.dunghen.directory.ActingFor;
import vn.dunghen.workflow.TaskEngine;

/** The inbox's hand in the engine. */
@Component
class EmbeddedTaskEngine implements TaskEngine {

    private final TaskService tasks;
    private final IdentityService identity;
    private final ActingFor actingFor;

    EmbeddedTaskEngine(TaskService tasks, IdentityService identity, ActingFor actingFor) {
        this.actingFor = actingFor;
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
            actingFor.during(onBehalfOf, () -> {
                work.run();
                return login;
            });
        } finally {
            identity.clearAuthentication();
        }
    }
}
