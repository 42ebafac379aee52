package vn.dunghen.calendar.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.dunghen.calendar.CalendarDay;
import vn.dunghen.calendar.DayChange;
import vn.dunghen.calendar.DayKind;
import vn.dunghen.calendar.DayProposal;

/** What the calendar's API reads and writes. */
final class DayJson {

    private DayJson() {}

    /** A due moment; times in ISO 8601 with +07:00. */
    record Due(String from, String due, List<String> explanation) {}

    /** A lunar day without its year. */
    record Lunar(int day, int month, boolean leap) {}

    /** One day of the calendar. */
    record Day(LocalDate date, DayKind kind, @Nullable String name, Lunar lunar, boolean expected) {
        static Day of(CalendarDay day) {
            Lunar lunar = new Lunar(
                    day.lunar().day(), day.lunar().month(), day.lunar().leap());
            return new Day(day.date(), day.kind(), day.name(), lunar, day.expected());
        }
    }

    /** One day of a proposal. */
    record ProposedDay(@Nullable String date, @Nullable String kind, @Nullable String name) {}

    /**
     * One day ({@code date}, {@code kind}, {@code name}) or several ({@code days}) on one basis.
     *
     * @param seen mark of the preview that was seen, or its number of things that move; without it nothing is entered that
     *     moves anything, with it nothing once the effects are others
     */
    record Proposal(
            @Nullable String date,
            @Nullable String kind,
            @Nullable String name,
            @Nullable String basis,
            @Nullable List<@Nullable ProposedDay> days,
            @Nullable Object seen) {

        /** The mark or the number as it was sent; whatever else was sent is neither. */
        @Nullable String whatWasSeen() {
            return seen == null ? null : seen.toString();
        }

        DayProposal toProposal() {
            List<DayProposal.Row> rows = new ArrayList<>();
            if (days == null) {
                rows.add(new DayProposal.Row("", date, kind, name));
            } else {
                for (int i = 0; i < days.size(); i++) {
                    ProposedDay day = days.get(i);
                    String path = "days[" + i + "].";
                    rows.add(
                            day == null
                                    ? new DayProposal.Row(path, null, null, null)
                                    : new DayProposal.Row(path, day.date, day.kind, day.name));
                }
            }
            return new DayProposal(basis, rows);
        }
    }

    /** What has been entered. */
    record Decided(List<DecidedDay> days) {}

    /** One decision. */
    record DecidedDay(LocalDate date, DayKind kind, String name, String basis, String by, String at) {}

    /** One day as it is and as it would be. */
    record Change(
            LocalDate date, DayKind kindBefore, @Nullable String nameBefore, DayKind kindAfter, String nameAfter) {
        static Change of(CalendarDay before, DayChange after) {
            return new Change(after.date(), before.kind(), before.name(), after.kind(), after.name());
        }
    }

    /** One due date that would move. */
    record Move(String work, String code, String title, String dueBefore, String dueAfter) {}

    /** One due date that stays, and why. */
    record Kept(String work, String code, String title, String due, String why) {}

    /** How many open ones of one kind of work are late, and stay so. */
    record Late(String work, int count) {}

    /**
     * What a proposal would do.
     *
     * @param moving how many things move; one may have two dates that do
     */
    record Preview(List<Change> changes, int moving, List<Move> moves, List<Kept> kept, List<Late> late, String seen) {}
}
