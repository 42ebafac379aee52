package vn.dunghen.workflow;

import org.camunda.bpm.engine.delegate.VariableScope;
import vn.dunghen.kernel.Subject;

/** What every process remembers: whom it is about. */
public final class SubjectVariables {

    public static final ProcessVariable<String> SUBJECT_TYPE = ProcessVariable.text("subjectType");
    public static final ProcessVariable<String> SUBJECT_ID = ProcessVariable.text("subjectId");

    /** Which part of the subject a step is about, where there may be several at once. */
    public static final ProcessVariable<String> SUBJECT_PART = ProcessVariable.text("subjectPart");

    private SubjectVariables() {}

    public static Subject subject(VariableScope scope) {
        return new Subject(SUBJECT_TYPE.get(scope), SUBJECT_ID.get(scope));
    }
}
