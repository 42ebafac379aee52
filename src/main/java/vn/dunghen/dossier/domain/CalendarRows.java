package vn.dunghen.dossier.domain;

import java.time.Instant;
import java.util.ArrayList;
import vn.dunghen.calendar.Moments;
import vn.dunghen.calendar.WorkingCalendar;
import vn.dunghen.dossier.LedgerKind;
import vn.dunghen.kernel.Actor;

/** Lets a dossier follow a decision on working days, and writes the rows of the clock ledger that it brings. */
final class CalendarRows {

    static final String CAUSE = "CALENDAR";

    private CalendarRows() {}

    static CalendarMove.Verdict follow(
            Dossier dossier, WorkingCalendar before, WorkingCalendar after, String decision, Actor by, Instant at) {
        if (dossier.acceptedAt() == null || dossier.resolvedAt() != null) {
            return CalendarMove.Verdict.UNTOUCHED;
        }
        var was = dossier.due();
        var move = CalendarMove.of(dossier.procedure(), dossier.dates(), before, after, at);
        if (move.verdict() == CalendarMove.Verdict.KEPT) {
            dossier.append(kept(move, decision, by, at));
            dossier.tell("keptDespiteCalendar", "due", Moments.fact(was));
        }
        if (move.verdict() == CalendarMove.Verdict.MOVED) {
            var row = moved(move, dossier.original(), was, decision, by, at);
            dossier.originalDue = move.original();
            dossier.statutoryDue = move.statutory();
            dossier.append(row);
            int days = dossier.regime().orElseThrow().rules().apologyWorkingDaysBefore();
            dossier.openApology()
                    .ifPresent(open -> open.follow(was, dossier.due(), after.endOfDay(dossier.due(), -days), at));
            dossier.tell(
                    "movedByCalendar",
                    "dueBefore",
                    Moments.fact(was),
                    "due",
                    Moments.fact(dossier.due()),
                    "clock",
                    "CALENDAR");
        }
        return move.verdict();
    }

    private static ClockRow.Entry moved(
            CalendarMove move, Instant originalBefore, Instant before, String decision, Actor by, Instant at) {
        boolean original = move.original().isAfter(originalBefore);
        var words = new ArrayList<String>();
        if (move.current().isAfter(before)) {
            words.add("ngày hẹn lùi từ " + Moments.say(before) + " đến " + Moments.say(move.current()));
        }
        if (original) {
            words.add(
                    move.original().equals(move.current()) && originalBefore.equals(before)
                            ? "hạn gốc lùi theo"
                            : "hạn gốc lùi từ " + Moments.say(originalBefore) + " đến " + Moments.say(move.original()));
        } else {
            words.add("hạn gốc giữ nguyên");
        }
        var sentence = "Lịch làm việc thay đổi: " + String.join(", ", words) + ".";
        return row(LedgerKind.CALENDAR, move, before, original, sentence, decision, by, at);
    }

    private static ClockRow.Entry kept(CalendarMove move, String decision, Actor by, Instant at) {
        var sentence = "Lịch làm việc thay đổi nhưng ngày hẹn giữ nguyên " + Moments.say(move.current())
                + ": lịch không rút ngắn ngày đã hẹn, chỉ lùi khi đếm lại quá ngày ấy.";
        return row(LedgerKind.NOT_MOVED, move, move.current(), false, sentence, decision, by, at);
    }

    private static ClockRow.Entry row(
            LedgerKind kind,
            CalendarMove move,
            Instant before,
            boolean movesOriginal,
            String sentence,
            String decision,
            Actor by,
            Instant at) {
        return new ClockRow.Entry(
                at,
                kind,
                CAUSE,
                decision,
                by.login(),
                by.name(),
                null,
                before,
                move.current(),
                movesOriginal,
                sentence,
                move.explanation(),
                move.days());
    }
}
