package vn.dunghen.dossier.usecase.figures;

import java.util.Arrays;
import java.util.stream.Collectors;
import vn.dunghen.kernel.InvalidInput;

/**
 * A figure of the table and, in the same words, which dossiers it counts; so a figure and the list behind it cannot differ.
 * The conditions are about the view {@code j} of {@link FigureSql}.
 */
public enum FigureColumn {
    RECEIVED_TOTAL("receivedTotal", "j.alive"),
    RECEIVED_ONLINE("receivedOnline", "j.alive and j.fresh and j.channel = 'ONLINE'"),
    RECEIVED_DIRECT("receivedDirect", "j.alive and j.fresh and j.channel <> 'ONLINE'"),
    CARRIED_OVER("carriedOver", "j.alive and not j.fresh"),
    RESOLVED_TOTAL("resolvedTotal", "j.alive and j.done"),
    RESOLVED_EARLY("resolvedEarly", "j.alive and j.done and not j.late and j.early"),
    RESOLVED_ON_TIME("resolvedOnTime", "j.alive and j.done and not j.late and not j.early"),
    RESOLVED_LATE("resolvedLate", "j.alive and j.done and j.late"),
    PENDING_TOTAL("pendingTotal", "j.alive and not j.done"),
    PENDING_IN_TIME("pendingInTime", "j.alive and not j.done and not j.late"),
    PENDING_LATE("pendingLate", "j.alive and not j.done and j.late"),
    REFUSED("refused", "j.alive and j.done and j.ending = 'REFUSAL'"),
    WITHDRAWN("withdrawn", "j.alive and j.done and j.ending = 'WITHDRAWN'"),
    STOPPED("stopped", "j.alive and j.done and j.ending = 'STOPPED'"),
    LATE_REFUSED("lateRefused", "j.alive and j.done and j.late and j.ending = 'REFUSAL'"),
    LATE_WITHDRAWN("lateWithdrawn", "j.alive and j.done and j.late and j.ending = 'WITHDRAWN'"),
    LATE_STOPPED("lateStopped", "j.alive and j.done and j.late and j.ending = 'STOPPED'"),
    LATE_APOLOGISED_IN_TIME("lateApologisedInTime", "j.alive and j.done and j.late and j.said_in_time"),
    LATE_APOLOGISED_LATE("lateApologisedLate", "j.alive and j.done and j.late and j.said and not j.said_in_time"),
    LATE_NOT_APOLOGISED("lateNotApologised", "j.alive and j.done and j.late and not j.said"),
    APOLOGIES_OWED("apologiesOwed", "j.owes"),
    RESULTS_RETURNED("resultsReturned", "j.alive and j.done and j.ending = 'RESULT' and j.returned"),
    RESULTS_ELECTRONIC(
            "resultsElectronic", "j.alive and j.done and j.ending = 'RESULT' and j.returned and j.electronic");

    private final String code;
    private final String condition;

    FigureColumn(String code, String condition) {
        this.code = code;
        this.condition = condition;
    }

    /** As the interface names it. */
    public String code() {
        return code;
    }

    String condition() {
        return condition;
    }

    /** What all of them mean, in one text. */
    static String conditions() {
        return Arrays.stream(values())
                .map(column -> column.code + ": " + column.condition)
                .collect(Collectors.joining("\n"));
    }

    /** SQL for the columns that count a dossier, a bit for each by its place. */
    static String bits() {
        return Arrays.stream(values())
                .map(column -> "case when " + column.condition + " then " + column.bit() + " else 0 end")
                .collect(Collectors.joining(" + "));
    }

    int bit() {
        return 1 << ordinal();
    }

    /** @throws InvalidInput when there is no such column */
    public static FigureColumn of(String code) {
        return Arrays.stream(values())
                .filter(column -> column.code.equals(code))
                .findFirst()
                .orElseThrow(() -> new InvalidInput("column", "Không có cột số liệu nào mang tên này."));
    }
}
