package vn.dunghen.dossier.domain;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.dunghen.calendar.Deadline;
import vn.dunghen.calendar.WorkingCalendar;

/**
 * The day a receipt promises and the last day the law allows, both counted by the calendar.
 *
 * @param committed the promise
 * @param statutory the limit of the law; {@code null} when it sets none
 */
public record Appointment(Deadline committed, @Nullable Deadline statutory) {

    /** Counts both limits from a moment. A promise never lies behind the limit of the law. */
    public static Appointment of(Procedure procedure, Instant from, WorkingCalendar calendar) {
        var terms = procedure.terms();
        if (terms.sameDay()) {
            var due = calendar.endOfDay(calendar.nextOfficeMoment(from), 0);
            return new Appointment(
                    new Deadline(from, due, List.of("Trả kết quả ngay trong ngày làm việc."), List.of()), null);
        }
        var committed = calendar.due(from, terms.committed());
        if (terms.statutory() == null) {
            return new Appointment(committed, null);
        }
        var statutory = terms.firstPhase() == null
                ? calendar.due(from, terms.statutory())
                : chained(calendar.due(from, terms.firstPhase()), calendar, procedure);
        return new Appointment(committed.due().isAfter(statutory.due()) ? statutory : committed, statutory);
    }

    private static Deadline chained(Deadline first, WorkingCalendar calendar, Procedure procedure) {
        var second = calendar.due(first.due(), procedure.terms().statutory());
        var explanation = new ArrayList<>(first.explanation());
        explanation.addAll(second.explanation());
        var days = new ArrayList<>(first.days());
        days.addAll(second.days());
        return new Deadline(first.from(), second.due(), List.copyOf(explanation), List.copyOf(days));
    }
}
