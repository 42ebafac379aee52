package vn.dunghen.exchange;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What of a dossier's life the outside is told; the name people read is the message {@code exchange.kind.<name>}. */
public enum ChangeKind {
    REGISTERED("registered"),
    ACCEPTED("accepted"),
    NOT_ACCEPTED("receptionRefused", "receptionStopped"),
    HANDED_OVER("handedOver"),
    ASSIGNED("assigned"),
    APPRAISED("appraised"),
    REVIEWED("reviewed"),
    PAPERS_ASKED("supplementNumbered", "supplementSent"),
    PAPERS_ARRIVED("papersArrived", "papersArrivedInWords"),
    PAPERS_COMPLETE("supplemented", "supplementedNoted"),
    APOLOGISED("apologySent"),
    DATE_MOVED("movedByCalendar"),
    SIGNED("signed"),
    RESULT_ISSUED("resultIssued"),
    FINISHED("finished"),
    RESULT_TAKEN_BACK("resultTakenBack"),
    RETURNED("resultReturned"),
    WITHDRAWN("withdrawn"),
    PAPERS_RETURNED("papersReturned"),
    CLOSED("closed");

    private static final String PREFIX = "dossier.";

    private final Set<String> verbs;

    ChangeKind(String... verbs) {
        this.verbs = Set.of(verbs);
    }

    /** @param action as the trail of a dossier names it; empty for what stays inside the house */
    public static Optional<ChangeKind> of(String action) {
        return action.startsWith(PREFIX)
                ? Arrays.stream(values())
                        .filter(kind -> kind.verbs.contains(action.substring(PREFIX.length())))
                        .findFirst()
                : Optional.empty();
    }

    /** Empty for a name that is none. */
    public static Optional<ChangeKind> named(@Nullable String name) {
        return Arrays.stream(values()).filter(kind -> kind.name().equals(name)).findFirst();
    }
}
