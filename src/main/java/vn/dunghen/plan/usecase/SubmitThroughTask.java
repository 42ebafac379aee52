package vn.dunghen.plan.usecase;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.dunghen.kernel.RuleViolation;
import vn.dunghen.kernel.UseCase;
import vn.dunghen.plan.PlanId;
import vn.dunghen.plan.PlanOutcome;
import vn.dunghen.workflow.TaskInbox;
import vn.dunghen.workflow.TaskItem;

/** Trình dự thảo without its page: the drafter's open task is done with what is known and what is said. */
@UseCase
public class SubmitThroughTask {

    private static final String KIND = "plan-lifecycle/draft";

    private final TaskInbox inbox;

    SubmitThroughTask(TaskInbox inbox) {
        this.inbox = inbox;
    }

    /**
     * @param units to be asked; none sends the draft straight to the office
     * @param opinionsDue last day for their answers; {@code null} for the usual working days
     */
    public void handle(PlanId id, List<String> units, @Nullable String opinionsDue) {
        TaskItem task = inbox.openOf(id.subject()).stream()
                .filter(one -> one.kind().equals(KIND))
                .findFirst()
                .orElseThrow(() -> RuleViolation.conflict("plan.notNow"));
        Map<String, Object> answer = new LinkedHashMap<>(inbox.data(task.id()));
        answer.remove("units");
        answer.remove("opinionUnits");
        answer.put("outcome", (units.isEmpty() ? PlanOutcome.Draft.SUBMIT : PlanOutcome.Draft.OPINIONS).name());
        if (units.isEmpty()) {
            answer.remove("opinionsDue");
        } else {
            answer.put("opinionUnits", units);
        }
        if (opinionsDue != null) {
            answer.put("opinionsDue", opinionsDue);
        }
        inbox.complete(task.id(), task.version(), answer);
    }
}
