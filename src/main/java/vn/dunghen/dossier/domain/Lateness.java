package vn.dunghen.dossier.domain;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.dunghen.calendar.Moments;
import vn.dunghen.dossier.Timeliness;

/** Computes lateness and its debts from facts; nothing here is stored. */
public final class Lateness {

    private Lateness() {}

    /**
     * How a finish stands against a due moment: early before the due day, on time up to and at the due moment, late after it.
     *
     * @param finishedAt {@code null} while running
     */
    public static Timeliness of(@Nullable Instant finishedAt, Instant due, Instant now) {
        if (finishedAt == null) {
            return now.isAfter(due) ? Timeliness.RUNNING_LATE : Timeliness.RUNNING;
        }
        if (finishedAt.isAfter(due)) {
            return Timeliness.LATE;
        }
        return Moments.day(finishedAt).isBefore(Moments.day(due)) ? Timeliness.EARLY : Timeliness.ON_TIME;
    }

    /** The promises that were broken and for which no apology has been sent. */
    public static List<Promise> debts(
            List<Promise> promises, Set<Integer> apologised, @Nullable Instant finishedAt, Instant now) {
        var measured = finishedAt == null ? now : finishedAt;
        return promises.stream()
                .filter(promise -> measured.isAfter(promise.due()))
                .filter(promise -> !apologised.contains(promise.no()))
                .toList();
    }

    /** The moment lateness is measured at: where the clock stands, if it stands before {@code moment}. */
    public static @Nullable Instant measured(@Nullable Instant moment, @Nullable Instant clockStoppedAt) {
        return moment != null && clockStoppedAt != null && clockStoppedAt.isBefore(moment) ? clockStoppedAt : moment;
    }
}
