package vn.dunghen.workflow.engine;

import java.util.Date;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.stereotype.Component;
import vn.dunghen.kernel.Subject;
import vn.dunghen.workflow.SubjectVariables;
import vn.dunghen.workflow.TaskHandlers;

/** Names and due dates of user tasks as the diagrams ask for them: {@code ${taskDue.of(execution, kind)}}. */
@Component("taskDue")
public class TaskKinds {

    private static final String PREFIX = "userTask_";

    private final TaskHandlers handlers;
    private final java.time.Clock clock;

    TaskKinds(TaskHandlers handlers, java.time.Clock clock) {
        this.handlers = handlers;
        this.clock = clock;
    }

    public Date of(DelegateExecution execution, String kind) {
        Subject subject = SubjectVariables.subject(execution);
        String part = SubjectVariables.SUBJECT_PART.find(execution).orElse(null);
        return Date.from(handlers.of(kind).due(subject, part, clock.instant()).at());
    }

    /** {@code userTask_checkComponents} → {@code check-components}. */
    static String kebab(String elementId) {
        String name = elementId.startsWith(PREFIX) ? elementId.substring(PREFIX.length()) : elementId;
        return name.replaceAll("([A-Z])", "-$1").toLowerCase(java.util.Locale.ROOT);
    }
}
