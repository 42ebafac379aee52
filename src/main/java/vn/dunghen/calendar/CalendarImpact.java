package vn.dunghen.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/** Says what a change of the calendar would move; implemented by each business module that has made promises, found by injection. Changes nothing. */
public interface CalendarImpact {

    /**
     * @param changed the days whose kind would change
     * @param after the calendar as it would be; compute each open due date on it
     */
    Effect effect(Set<LocalDate> changed, WorkingCalendar after);

    /**
     * What a change would do to one kind of work; codes and titles only, no people.
     *
     * @param work what people call it, e.g. "hồ sơ"
     * @param moves dates that would move
     * @param kept dates that stay although the count or the day off would ask for another
     * @param late how many open ones are late now; a calendar never makes them timely
     */
    record Effect(String work, List<Move> moves, List<Kept> kept, int late) {

        public Effect {
            moves = List.copyOf(moves);
            kept = List.copyOf(kept);
        }
    }

    /**
     * One date that would move.
     *
     * @param code of the dossier, plan row or report
     * @param title of the procedure or work
     * @param before due now
     * @param after due if the change were made
     */
    record Move(String code, String title, Instant before, Instant after) {}

    /**
     * One date that stays.
     *
     * @param due the date that stays
     * @param why a sentence
     */
    record Kept(String code, String title, Instant due, String why) {}
}
