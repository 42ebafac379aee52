package vn.dunghen.workflow.engine;

import java.time.Instant;
import vn.dunghen.workflow.ProcessVariable;

/** What {@code deadline-watch} remembers of its rungs. */
final class EngineVariables {

    static final ProcessVariable<String> WATCH_KIND = ProcessVariable.text("watchKind");
    static final ProcessVariable<String> WATCH_NEXT = ProcessVariable.text("watchNext");
    static final ProcessVariable<Instant> NEXT_RUNG_AT = ProcessVariable.moment("nextRungAt");
    static final ProcessVariable<String> RUNG_CODE = ProcessVariable.text("rungCode");
    static final ProcessVariable<String> RUNG_ACT = ProcessVariable.text("rungAct");

    private EngineVariables() {}
}
