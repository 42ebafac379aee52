package vn.dunghen.plan.usecase.importing;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.dunghen.plan.domain.NamedUnit;

/** A row as words, before its words are understood. Only the importer sees it. */
final class Draft {

    String ordinal = "";

    @Nullable String group;

    String content = "";
    String product = "";
    String manner = "";
    String deadline = "";
    String target = "";
    String lead = "";
    String coordinating = "";
    String monitoring = "";

    /** Leads and coordinating units in one text. */
    String together = "";

    /** What stands in columns that plans of this house do not have: heading and text. */
    final List<String> others = new ArrayList<>();

    /** What already looked odd while the row was put together. */
    final List<String> doubts = new ArrayList<>();

    /** Who is meant when the words of the row name nobody: the subject of the sentence, the heading above. */
    final List<NamedUnit> presumed = new ArrayList<>();

    /** Whether rows with numbers under its own stand below it. */
    boolean parent;

    /** Whether the column says who acts but not who leads. */
    boolean undecided;

    /** Whether the row stood in running text, where every word of it may be about time. */
    boolean prose;

    /** What the row says of time and roles, also where it only points to the row above. */
    String said(Label label) {
        return switch (label) {
            case DEADLINE -> deadline;
            case LEAD -> lead;
            case COORDINATING -> coordinating;
            case MONITORING -> monitoring;
            case TOGETHER -> together;
            default -> "";
        };
    }

    static String join(String one, String other, String between) {
        if (one.isBlank()) {
            return other;
        }
        return other.isBlank() ? one : one + between + other;
    }
}
