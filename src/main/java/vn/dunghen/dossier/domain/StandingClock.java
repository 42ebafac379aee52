package vn.dunghen.dossier.domain;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import vn.dunghen.calendar.Deadline;
import vn.dunghen.calendar.Limit;
import vn.dunghen.calendar.LimitUnit;
import vn.dunghen.calendar.Moments;
import vn.dunghen.calendar.WorkingCalendar;
import vn.dunghen.dossier.LedgerKind;
import vn.dunghen.kernel.Actor;

/** Lets the clock of a dossier stand while papers are awaited, and go on when they have come. */
final class StandingClock {

    private StandingClock() {}

    /** The request has gone out: within the limits the clock stands from now on, else the ledger says why it does not. */
    static void stop(Dossier dossier, Supplement request, WorkingCalendar calendar, Actor by, Instant at) {
        var refusal = SupplementRefusal.of(dossier, calendar, at);
        var due = dossier.due();
        if (refusal == null) {
            dossier.clockStoppedAt = at;
            dossier.append(SupplementRows.row(
                    LedgerKind.PAUSE,
                    request,
                    due,
                    new Deadline(at, due, List.of(), List.of()),
                    false,
                    "Tạm dừng tính hạn từ " + Moments.say(at) + " vì chờ người nộp bổ sung giấy tờ.",
                    by,
                    at));
        } else {
            dossier.append(SupplementRows.row(
                    LedgerKind.NOT_MOVED,
                    request,
                    due,
                    new Deadline(at, due, List.of(), List.of()),
                    false,
                    "Đã yêu cầu bổ sung nhưng hạn gốc " + Moments.say(dossier.original()) + " vẫn tính tiếp vì "
                            + refusal.words + ".",
                    by,
                    at));
        }
    }

    /** The papers are complete, counted from the moment they came. */
    static void goOn(Dossier dossier, Supplement request, WorkingCalendar calendar, Actor by, Instant at) {
        boolean restarts = dossier.regime().orElseThrow().rules().supplementRestarts();
        var came = Objects.requireNonNull(request.arrivedAt());
        move(dossier, request, restarts ? LedgerKind.RESTART : LedgerKind.RESUME, came, calendar, by, at);
    }

    /** Work goes on although the papers never came, e.g. because the stop was not signed. */
    static void goOnWithout(Dossier dossier, WorkingCalendar calendar, Actor by, Instant at) {
        if (dossier.clockStoppedAt == null) {
            return;
        }
        var request = dossier.supplements.get(dossier.supplements.size() - 1);
        move(dossier, request, LedgerKind.RESUME, at, calendar, by, at);
    }

    private static void move(
            Dossier dossier,
            Supplement request,
            LedgerKind kind,
            Instant from,
            WorkingCalendar calendar,
            Actor by,
            Instant at) {
        boolean lawful = request.lawful();
        var stopped = Objects.requireNonNull(request.sentAt());
        var before = dossier.due();
        var original = count(dossier, kind, stopped, dossier.original(), from, calendar);
        var current = kind == LedgerKind.RESTART ? original : count(dossier, kind, stopped, before, from, calendar);
        var after = current.due().isAfter(before) ? current.due() : before;
        if (lawful) {
            dossier.originalDue = original.due().isAfter(dossier.original()) ? original.due() : dossier.original();
            after = after.isAfter(dossier.original()) ? after : dossier.original();
            if (kind == LedgerKind.RESTART && dossier.statutoryDue != null) {
                var law = Appointment.of(dossier.procedure(), from, calendar).statutory();
                dossier.statutoryDue = law == null ? null : law.due();
            }
            dossier.clockStoppedAt = null;
        }
        dossier.forecast = null;
        var counted = new Deadline(from, after, explained(current, after), current.days());
        if (lawful || after.isAfter(before)) {
            dossier.append(SupplementRows.row(
                    kind, request, before, counted, lawful, SupplementRows.moved(kind, from, after, lawful), by, at));
        } else {
            dossier.append(SupplementRows.row(
                    LedgerKind.NOT_MOVED,
                    request,
                    before,
                    new Deadline(from, before, List.of(), List.of()),
                    false,
                    "Giấy tờ bổ sung đã đủ lúc " + Moments.say(from) + "; ngày hẹn giữ nguyên " + Moments.say(before)
                            + ".",
                    by,
                    at));
        }
    }

    /** What was counted is not what holds when a later day had been promised: whoever reads the days is told so. */
    private static List<String> explained(Deadline counted, Instant holds) {
        if (counted.due().equals(holds)) {
            return counted.explanation();
        }
        List<String> explanation = new ArrayList<>(counted.explanation());
        explanation.add("Đã hẹn " + Moments.say(holds) + ", muộn hơn hạn tính ra; ngày hẹn ấy giữ nguyên.");
        return List.copyOf(explanation);
    }

    private static Deadline count(
            Dossier dossier, LedgerKind kind, Instant stopped, Instant due, Instant from, WorkingCalendar calendar) {
        if (kind == LedgerKind.RESTART) {
            return Appointment.of(dossier.procedure(), from, calendar).committed();
        }
        if (dossier.procedure().terms().committed().unit() == LimitUnit.WORKING_HOUR) {
            long minutes = Math.max(1, calendar.workingMinutesBetween(stopped, due));
            return calendar.due(from, new Limit((int) ((minutes + 59) / 60), LimitUnit.WORKING_HOUR));
        }
        int days = calendar.workingDaysBetween(stopped, due);
        return days < 1
                ? new Deadline(
                        from,
                        calendar.endOfDay(calendar.nextOfficeMoment(from), 0),
                        List.of("Thời gian còn lại hết trong ngày làm việc nhận đủ giấy tờ."),
                        List.of())
                : calendar.due(from, new Limit(days, LimitUnit.WORKING_DAY));
    }
}
