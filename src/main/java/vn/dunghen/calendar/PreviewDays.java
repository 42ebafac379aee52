package vn.dunghen.calendar;

import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Shows what decisions on days would move, and changes nothing. */
@Service
public class PreviewDays {

    private final CalendarBook calendar;
    private final ProposalCheck check;
    private final CalendarGuard guard;
    private final CalendarWhatIf whatIf;

    PreviewDays(CalendarBook calendar, ProposalCheck check, CalendarGuard guard, CalendarWhatIf whatIf) {
        this.calendar = calendar;
        this.check = check;
        this.guard = guard;
        this.whatIf = whatIf;
    }

    /**
     * The days as they are and as they would be, and what would move.
     *
     * @param changes the proposal, checked
     * @param before one row for each change, as it is now
     * @param effects one for each kind of work, empty when no day changes its kind
     * @param seen a mark of all this, to be handed to {@link DecideDays} by whoever has seen it
     */
    public record Preview(
            List<DayChange> changes, List<CalendarDay> before, List<CalendarImpact.Effect> effects, String seen) {

        /** How many things would move; a script that has seen it hands it to {@link DecideDays} instead of the mark. */
        public int moving() {
            return CalendarWhatIf.moving(effects);
        }

        /** All dates that would move, by kind of work, then by the date due now. */
        public List<CalendarImpact.Move> moves() {
            return effects.stream().flatMap(effect -> effect.moves().stream()).toList();
        }
    }

    /** @throws vn.dunghen.kernel.InvalidInput when a date, kind, name or the basis cannot be accepted */
    @Transactional(readOnly = true)
    public Preview handle(DayProposal proposal) {
        guard.requireEdit();
        List<DayChange> changes = check.check(proposal);
        List<CalendarDay> before =
                changes.stream().map(change -> calendar.day(change.date())).toList();
        List<CalendarImpact.Effect> effects = whatIf.of(changes);
        return new Preview(changes, before, effects, CalendarWhatIf.mark(changes, effects));
    }
}
