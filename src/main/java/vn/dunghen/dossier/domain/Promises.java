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

    static List<Promise> made(List<ClockRow> ledger) {
        var promises = new ArrayList<Promise>();
        ledger.stream()
                .filter(row -> MADE_BY.contains(row.kind()))
                .forEach(row -> promises.add(new Promise(promises.size() + 1, row.dueAfter())));
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
            } else if (MADE_BY.contains(row.kind())) {
                if (stopped != null && row.movesOriginal() && row.kind() != LedgerKind.START) {
                    var moment = stopped;
                    standing.stream()
                            .filter(promise -> !promise.due().isBefore(moment))
                            .forEach(promise -> lifted.add(promise.no()));
                    stopped = null;
                }
                standing.add(new Promise(standing.size() + 1, row.dueAfter()));
            }
        }
        return lifted;
    }
}
