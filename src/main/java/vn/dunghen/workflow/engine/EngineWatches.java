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
        // by the business key, which is indexed: a search by variables alone reads those of all subjects
        runtime.createMessageCorrelation(DUE_MOVED)
                .processInstanceBusinessKey(subject.id())
                .processInstanceVariableEquals(SubjectVariables.SUBJECT_TYPE.name(), subject.type())
                .correlateAll();
        tasks.refreshDue(subject);
    }

    @Override
    public void movedAll(String kind) {
        runtime.createMessageCorrelation(DUE_MOVED)
                .processInstanceVariableEquals(EngineVariables.WATCH_KIND.name(), kind)
                .correlateAll();
    }
}
