package vn.dunghen.worklist;

import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import vn.dunghen.directory.AsColleague;
import vn.dunghen.directory.Policy;
import vn.dunghen.kernel.RuleViolation;
import vn.dunghen.kernel.Subject;
import vn.dunghen.workflow.SubjectPanel;
import vn.dunghen.workflow.TaskInbox;
import vn.dunghen.workflow.TaskItem;

/** Whether somebody may see a subject: its own module lets them, or a task about it is theirs to see. */
@Component
class SubjectSight {

    private final ObjectProvider<SubjectPanel> panels;
    private final TaskInbox inbox;
    private final AsColleague eyes;
    private final Policy policy;

    SubjectSight(ObjectProvider<SubjectPanel> panels, TaskInbox inbox, AsColleague eyes, Policy policy) {
        this.panels = panels;
        this.inbox = inbox;
        this.eyes = eyes;
        this.policy = policy;
    }

    boolean isOpenTo(String login, Subject subject) {
        return eyes.ask(login, () -> isOpen(subject));
    }

    /** Whether the person signed in may see it. */
    boolean isOpen(Subject subject) {
        return policy.allows("remark.read", Policy.Resource.of("remark"))
                && (inbox.history(subject).stream().anyMatch(this::seen) || panel(subject));
    }

    /** What people call the subject by; empty when it never had a task. */
    Optional<String> codeOf(Subject subject) {
        return inbox.history(subject).stream().map(TaskItem::subjectCode).findFirst();
    }

    private boolean panel(Subject subject) {
        return panels.stream()
                .filter(one -> one.subjectType().equals(subject.type()))
                .anyMatch(one -> says(() -> one.of(subject)));
    }

    private boolean seen(TaskItem task) {
        return says(() -> inbox.get(task.id()));
    }

    private static boolean says(Runnable reading) {
        try {
            reading.run();
            return true;
        } catch (RuleViolation denied) {
            return false;
        }
    }
}
