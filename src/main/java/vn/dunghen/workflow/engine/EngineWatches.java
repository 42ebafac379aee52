package vn.dunghen.workflow.engine;

import org.camunda.bpm.engine.RuntimeService;
import org.springframework.stereotype.Component;
import vn.dunghen.kernel.Subject;
import vn.dunghen.workflow.SubjectVariables;
import vn.dunghen.workflow.Watches;

/** Wakes the waiting {@code deadline-watch} instances by message. */
@Component
class EngineWatches implements Watches {

    private static final String DUE_MOVED = "deadline.dueMoved";

    private final RuntimeService runtime;
    private final TaskProjection tasks;

    EngineWatches(RuntimeService runtime, TaskProjection tasks) {
        this.runtime = runtime;
        this.tasks = tasks;
    }

    @Override
    public void moved(Subject subject) {
        // step by step along indexed keys: one query over messages and variables reads those of all subjects
        runtime.createProcessInstanceQuery().processInstanceBusinessKey(subject.id()).list().stream()
                .flatMap(instance -> runtime
                        .createEventSubscriptionQuery()
                        .processInstanceId(instance.getId())
                        .eventName(DUE_MOVED)
                        .list()
                        .stream())
                .filter(waiting -> subject.type()
                        .equals(runtime.getVariable(waiting.getExecutionId(), SubjectVariables.SUBJECT_TYPE.name())))
                .forEach(waiting -> runtime.messageEventReceived(DUE_MOVED, waiting.getExecutionId()));
        tasks.refreshDue(subject);
    }

    @Override
    public void movedAll(String kind) {
        runtime.createMessageCorrelation(DUE_MOVED)
                .processInstanceVariableEquals(EngineVariables.WATCH_KIND.name(), kind)
                .correlateAll();
    }
}
