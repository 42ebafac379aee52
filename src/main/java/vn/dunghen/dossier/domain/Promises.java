package vn.dunghen.dossier.domain;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.dunghen.dossier.LedgerKind;

/** Reads the promises out of a clock ledger. */
final class Promises {

    private static final Set<LedgerKind> MADE_BY =
            Set.of(LedgerKind.START, LedgerKind.RESTART, LedgerKind.RESUME, LedgerKind.EXTENSION);

    private Promises() {}

    /** Number of the promise that a row of {@code kind} makes or moves behind {@code ledger}; {@code null} when it does neither. */
    static @Nullable Integer number(List<ClockRow> ledger, LedgerKind kind) {
        int made = (int)
                ledger.stream().filter(row -> MADE_BY.contains(row.kind())).count();
        if (MADE_BY.contains(kind)) {
            return made + 1;
        }
        return kind == LedgerKind.CALENDAR ? made : null;
    }

    static List<Promise> made(List<ClockRow> ledger) {
        var promises = new ArrayList<Promise>();
        ledger.forEach(row -> add(promises, row));
        return List.copyOf(promises);
    }

    /** Numbers of the promises a lawful supplement has moved before they expired: nothing is owed for them. */
    static Set<Integer> lifted(List<ClockRow> ledger) {
        var lifted = new HashSet<Integer>();
        var standing = new ArrayList<Promise>();
        @Nullable Instant stopped = null;
        for (var row : ledger) {
            if (row.kind() == LedgerKind.PAUSE) {
                stopped = row.at();
            } else if (stopped != null
                    && row.movesOriginal()
                    && (row.kind() == LedgerKind.RESTART || row.kind() == LedgerKind.RESUME)) {
                var moment = stopped;
                standing.stream()
                        .filter(promise -> !promise.due().isBefore(moment))
                        .forEach(promise -> lifted.add(promise.no()));
                stopped = null;
            }
            add(standing, row);
        }
        return lifted;
    }

    /** A row that makes a promise adds one; the calendar moves the one that stands. */
    private static void add(List<Promise> promises, ClockRow row) {
        if (MADE_BY.contains(row.kind())) {
            promises.add(new Promise(promises.size() + 1, row.dueAfter()));
        } else if (row.kind() == LedgerKind.CALENDAR) {
            promises.set(promises.size() - 1, new Promise(promises.size(), row.dueAfter()));
        }
    }
}
