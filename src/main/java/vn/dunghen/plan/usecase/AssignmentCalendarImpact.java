package vn.dunghen.plan.usecase;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import vn.dunghen.calendar.CalendarImpact;
import vn.dunghen.calendar.Moments;
import vn.dunghen.calendar.WorkingCalendar;

/** Names the open assignments whose date would leave a day off, and those whose date stays on one because it could only become earlier. */
@Component
class AssignmentCalendarImpact implements CalendarImpact {

    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");

    private final AssignmentDates dates;
    private final MessageSource messages;

    AssignmentCalendarImpact(AssignmentDates dates, MessageSource messages) {
        this.dates = dates;
        this.messages = messages;
    }

    @Override
    public Effect effect(Set<LocalDate> changed, WorkingCalendar after) {
        List<Move> moves = new ArrayList<>();
        List<Kept> kept = new ArrayList<>();
        for (AssignmentDates.Ahead one : dates.ahead()) {
            LocalDate day = Moments.day(one.due());
            Instant moved = one.following(after);
            if (moved.isAfter(one.due())) {
                moves.add(new Move(one.code(), one.content(), one.due(), moved));
            } else if (changed.contains(day) && !after.isWorkingDay(day)) {
                kept.add(new Kept(one.code(), one.content(), one.due(), say("assignment.calendar.kept")));
            }
        }
        return new Effect(say("assignment.calendar.work"), moves, kept, dates.late());
    }

    private String say(String key) {
        return messages.getMessage(key, null, VIETNAMESE);
    }
}
