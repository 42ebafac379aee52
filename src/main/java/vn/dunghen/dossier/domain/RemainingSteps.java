package vn.dunghen.dossier.domain;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.dunghen.calendar.WorkingCalendar;
import vn.dunghen.dossier.LedgerKind;
import vn.dunghen.dossier.WorkStep;

/** The steps that still lie before a dossier's result, and how long they usually take together. */
public final class RemainingSteps {

    /** The measured steps in the order of the work. */
    private static final Map<String, WorkStep> MEASURED = Map.of(
            "hand-over", WorkStep.HAND_OVER,
            "assign-officer", WorkStep.ASSIGN,
            "appraise", WorkStep.APPRAISE,
            "review", WorkStep.REVIEW,
            "sign", WorkStep.SIGN,
            "issue-result", WorkStep.ISSUE);

    private RemainingSteps() {}

    /**
     * What one step usually takes.
     *
     * @param medianMinutes working minutes half of the dossiers stay within
     * @param p90Minutes working minutes nine of ten dossiers stay within
     */
    public record Usual(long medianMinutes, long p90Minutes) {}

    /** Whether the time of this task is kept. */
    public static boolean measures(String task) {
        return MEASURED.containsKey(task);
    }

    /** The tasks from this step on to the result. */
    public static List<String> after(WorkStep step) {
        return MEASURED.entrySet().stream()
                .filter(task -> task.getValue().compareTo(step) >= 0)
                .sorted(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .toList();
    }

    /** What a finished dossier needed from this step on. @param minutes working minutes by task */
    public static LatenessRisk.Past from(WorkStep step, Map<String, Long> minutes) {
        long all = 0;
        long here = 0;
        for (var task : after(step)) {
            long taken = minutes.getOrDefault(task, 0L);
            all += taken;
            here += MEASURED.get(task) == step ? taken : 0;
        }
        return new LatenessRisk.Past(here, all - here);
    }

    /** Sums the steps that have a history; empty when none of them has. */
    public static Optional<Usual> together(WorkStep step, Map<String, Usual> known) {
        var steps =
                after(step).stream().filter(known::containsKey).map(known::get).toList();
        return steps.isEmpty()
                ? Optional.empty()
                : Optional.of(new Usual(
                        steps.stream().mapToLong(Usual::medianMinutes).sum(),
                        steps.stream().mapToLong(Usual::p90Minutes).sum()));
    }

    /** Working minutes a step took, without those in which the clock stood. */
    public static long minutes(Instant opened, Instant done, List<ClockRow> ledger, WorkingCalendar calendar) {
        long paused = 0;
        Instant since = null;
        for (var row : ledger) {
            if (stops(row.kind())) {
                since = row.at();
            } else if (since != null && starts(row.kind())) {
                paused += overlap(opened, done, since, row.at(), calendar);
                since = null;
            }
        }
        if (since != null) {
            paused += overlap(opened, done, since, done, calendar);
        }
        return Math.max(0, calendar.workingMinutesBetween(opened, done) - paused);
    }

    private static boolean stops(LedgerKind kind) {
        return kind.name().equals("PAUSE");
    }

    private static boolean starts(LedgerKind kind) {
        return kind.name().startsWith("RES");
    }

    private static long overlap(
            Instant opened, Instant done, Instant from, @Nullable Instant to, WorkingCalendar calendar) {
        var begin = from.isAfter(opened) ? from : opened;
        var end = to == null || to.isAfter(done) ? done : to;
        return Duration.between(begin, end).isNegative() ? 0 : calendar.workingMinutesBetween(begin, end);
    }
}
