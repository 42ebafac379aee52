package vn.dunghen.dossier.process;

import java.util.Locale;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.dunghen.dossier.DossierId;
import vn.dunghen.dossier.domain.RemainingSteps;
import vn.dunghen.dossier.usecase.UsualTimes;
import vn.dunghen.workflow.SubjectVariables;

/** Keeps how long each step of dossier-handling took, in the transaction that ends it. */
@Component
class StepTimes {

    private final UsualTimes usual;

    StepTimes(UsualTimes usual) {
        this.usual = usual;
    }

    @EventListener
    void on(DelegateTask task) {
        if (!TaskListener.EVENTNAME_COMPLETE.equals(task.getEventName())
                || !task.getProcessDefinitionId().startsWith("dossier-handling:")) {
            return;
        }
        String name = task.getTaskDefinitionKey()
                .replace("userTask_", "")
                .replaceAll("([A-Z])", "-$1")
                .toLowerCase(Locale.ROOT);
        if (RemainingSteps.measures(name)) {
            usual.keep(
                    DossierId.of(SubjectVariables.subject(task)),
                    name,
                    task.getCreateTime().toInstant());
        }
    }
}
