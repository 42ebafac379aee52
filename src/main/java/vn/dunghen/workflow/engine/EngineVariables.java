package vn.dunghen.workflow.engine;

import java.time.Instant;
import org.camunda.bpm.engine.delegate.VariableScope;
import vn.dunghen.kernel.Subject;
import vn.dunghen.workflow.ProcessVariable;

/** What every process remembers about its subject, and what {@code deadline-watch} remembers of its rungs. */
public final class EngineVariables {

    public static final ProcessVariable<String> SUBJECT_TYPE = ProcessVariable.text("subjectType");
    public static final ProcessVariable<String> SUBJECT_ID = ProcessVariable.text("subjectId");
    static final ProcessVariable<String> WATCH_KIND = ProcessVariable.text("watchKind");
    static final ProcessVariable<String> WATCH_NEXT = ProcessVariable.text("watchNext");
    static final ProcessVariable<Instant> NEXT_RUNG_AT = ProcessVariable.moment("nextRungAt");
    static final ProcessVariable<String> RUNG_CODE = ProcessVariable.text("rungCode");
    static final ProcessVariable<String> RUNG_ACT = ProcessVariable.text("rungAct");

    private EngineVariables() {}

    public static Subject subject(VariableScope scope) {
        return new Subject(SUBJECT_TYPE.get(scope), SUBJECT_ID.get(scope));
    }
}
