package vn.dunghen.directory;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Says why the one policy lets somebody do something or not: it runs the same rules and keeps what each of them said. */
public interface PolicyExplainer {

    /** @param login whose right is asked about, not necessarily the person signed in */
    Explanation explain(String login, String action, Policy.Resource resource);

    /** Every action that some rule allows to somebody. */
    Set<String> actions();

    /**
     * What the rules said.
     *
     * @param allowed whether any of them allows it
     * @param grounds what each rule for one of the person's roles said, those that allow first
     * @param others roles that a rule would allow it to, which the person has not
     */
    record Explanation(boolean allowed, List<Ground> grounds, Set<Role> others) {}

    /**
     * One rule and what it said about the person.
     *
     * @param held the role of theirs that the rule's role follows from; the rule's own role when they hold it
     * @param unit the unit in which it is held
     * @param actingFor by which substitution it holds, {@code null} when it is their own role
     */
    record Ground(PolicyRules.Rule rule, Role held, String unit, @Nullable StandIn actingFor, Verdict verdict) {}

    /** What a rule said. */
    enum Verdict {
        ALLOWS,
        /** The substitution is limited to some work, which lets see and no more. */
        LIMITED,
        /** Not in the state in which the thing is. */
        OTHER_STATE,
        /** The thing is handled by another unit. */
        OTHER_UNIT,
        /** The thing is held by somebody else. */
        OTHER_HOLDER
    }
}
