package vn.dunghen.dossier.domain;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.dunghen.calendar.Limit;
import vn.dunghen.calendar.LimitUnit;
import vn.dunghen.calendar.Moments;
import vn.dunghen.calendar.WorkingCalendar;
import vn.dunghen.dossier.Channel;

/**
 * When each task of a dossier is due inside the department: never after the promise while it can still be kept, and
 * never on a day off.
 */
public final class StepDue {

    private static final Set<String> APOLOGY_TASKS =
            Set.of("draft-apology", "agree-apology", "sign-apology", "issue-apology", "inform-applicant");

    /** A promise of fewer working days is shared out in hours. */
    private static final int SHARED_IN_HOURS_BELOW = 3;

    private final WorkingCalendar calendar;
    private final ReceptionRule reception;
    private final Map<String, StepShare> shares;

    public StepDue(WorkingCalendar calendar, ReceptionRule reception, List<StepShare> shares) {
        this.calendar = calendar;
        this.reception = reception;
        this.shares = shares.stream().collect(Collectors.toMap(StepShare::task, Function.identity()));
    }

    /**
     * A task's due moment.
     *
     * @param hourly whether it comes from a limit in hours
     */
    public record Due(Instant at, boolean hourly) {}

    /**
     * @param task the task's name within its process, e.g. {@code appraise}
     * @throws IllegalArgumentException when nothing is known of the task
     */
    public Due of(String task, Dossier dossier, Instant openedAt) {
        if (task.equals("check-components")) {
            var first = check(dossier);
            return first.at().isAfter(openedAt) ? first : checkAgain(openedAt);
        }
        if (APOLOGY_TASKS.contains(task)) {
            return apology(dossier, openedAt);
        }
        return switch (task) {
            case "hand-over" -> promised(handOver(dossier.acceptedAt()), true, dossier, openedAt);
            case "collect-fee" -> new Due(Objects.requireNonNull(dossier.paymentUntil()), false);
            case "return-result" -> promised(dossier.due(), false, dossier, openedAt);
            default -> shared(task, dossier, openedAt);
        };
    }

    private Due check(Dossier dossier) {
        var arrived = calendar.nextOfficeMoment(dossier.registeredAt());
        return dossier.channel() == Channel.ONLINE
                ? new Due(
                        calendar.due(dossier.registeredAt(), reception.onlineCheck())
                                .due(),
                        true)
                : new Due(calendar.endOfDay(arrived, 0), false);
    }

    /** Papers that came after the first check are looked at on the day they came. */
    private Due checkAgain(Instant openedAt) {
        return new Due(calendar.endOfDay(calendar.nextOfficeMoment(openedAt), 0), false);
    }

    private Instant handOver(Instant accepted) {
        var local = accepted.atZone(Moments.ZONE);
        if (calendar.isWorkingDay(local.toLocalDate()) && local.toLocalTime().isBefore(reception.handOverCutoff())) {
            return calendar.endOfDay(accepted, 0);
        }
        int daysAhead = calendar.isWorkingDay(local.toLocalDate()) ? 1 : 0;
        return calendar.due(calendar.startOfDay(accepted, daysAhead), reception.handOverGrace())
                .due();
    }

    private Due apology(Dossier dossier, Instant openedAt) {
        var until =
                dossier.openApology().map(Apology::timelyUntil).orElseGet(() -> calendar.endOfDay(dossier.due(), -1));
        return until.isAfter(openedAt) ? new Due(until, false) : new Due(hoursAfter(openedAt, "draft-apology"), true);
    }

    private Due shared(String task, Dossier dossier, Instant openedAt) {
        var share = shares.get(task);
        if (share == null) {
            throw new IllegalArgumentException("no share of time is known for " + task);
        }
        if (share.percentOfLimit() == null) {
            return promised(hoursAfter(openedAt, task), true, dossier, openedAt);
        }
        var start = Objects.requireNonNull(dossier.acceptedAt());
        int days = calendar.workingDaysBetween(start, dossier.due());
        if (share.percentOfLimit() == 100) {
            return promised(dossier.due(), false, dossier, openedAt);
        }
        if (days < SHARED_IN_HOURS_BELOW) {
            long minutes = calendar.workingMinutesBetween(start, dossier.due()) * share.percentOfLimit() / 100;
            return promised(plusHours(start, (int) Math.max(1, minutes / 60)), true, dossier, openedAt);
        }
        int day = Math.max(1, days * share.percentOfLimit() / 100);
        return promised(calendar.endOfDay(start, day), false, dossier, openedAt);
    }

    /** Holds a wished moment between the opening of the task and the promise. */
    private Due promised(Instant wished, boolean hourly, Dossier dossier, Instant openedAt) {
        boolean behind = !wished.isAfter(openedAt);
        var moment = behind ? hoursAfter(openedAt, "behind-plan") : wished;
        boolean late = !dossier.due().isAfter(openedAt);
        return !late && moment.isAfter(dossier.due())
                ? new Due(dossier.due(), hourly || behind)
                : new Due(moment, hourly || behind);
    }

    private Instant hoursAfter(Instant opened, String task) {
        var share = shares.get(task);
        if (share == null || share.workingHours() == null) {
            throw new IllegalArgumentException("no working hours are known for " + task);
        }
        return plusHours(opened, share.workingHours());
    }

    private Instant plusHours(Instant from, int hours) {
        return calendar.due(from, new Limit(hours, LimitUnit.WORKING_HOUR)).due();
    }
}
