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
        // by way of the caller, whose business key is indexed: a search by variables reads those of all subjects
        runtime.createProcessInstanceQuery().processInstanceBusinessKey(subject.id()).list().stream()
                .flatMap(caller ->
                        runtime.createProcessInstanceQuery().superProcessInstanceId(caller.getId()).list().stream())
                .forEach(watch -> runtime.createMessageCorrelation(DUE_MOVED)
                        .processInstanceId(watch.getId())
                        .processInstanceVariableEquals(SubjectVariables.SUBJECT_TYPE.name(), subject.type())
                        .correlateAll());
        tasks.refreshDue(subject);
    }

    @Override
    public void movedAll(String kind) {
        runtime.createMessageCorrelation(DUE_MOVED)
                .processInstanceVariableEquals(EngineVariables.WATCH_KIND.name(), kind)
                .correlateAll();
    }
}
