package vn.dunghen.calendar;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Shows what decisions on days would move, and changes nothing. */
@Service
public class PreviewDays {

    private final CalendarBook calendar;
    private final ProposalCheck check;
    private final CalendarGuard guard;
    private final List<CalendarImpact> impacts;

    PreviewDays(CalendarBook calendar, ProposalCheck check, CalendarGuard guard, List<CalendarImpact> impacts) {
        this.calendar = calendar;
        this.check = check;
        this.guard = guard;
        this.impacts = List.copyOf(impacts);
    }

    /**
     * The days as they are and as they would be, and what would move.
     *
     * @param changes the proposal, checked
     * @param before one row for each change, as it is now
     * @param moves by the date due now
     */
    public record Preview(List<DayChange> changes, List<CalendarDay> before, List<CalendarImpact.Move> moves) {}

    /** @throws vn.dunghen.kernel.InvalidInput when a date, kind, name or the basis cannot be accepted */
    @Transactional(readOnly = true)
    public Preview handle(DayProposal proposal) {
        guard.requireEdit();
        List<DayChange> changes = check.check(proposal);
        List<CalendarDay> before =
                changes.stream().map(change -> calendar.day(change.date())).toList();
        WorkingCalendar after = calendar.withChanges(changes);
        Set<java.time.LocalDate> changed = changes.stream()
                .filter(change -> calendar.kindOf(change.date()) != change.kind())
                .map(DayChange::date)
                .collect(Collectors.toUnmodifiableSet());
        List<CalendarImpact.Move> moves = changed.isEmpty()
                ? List.of()
                : impacts.stream()
                        .flatMap(impact -> impact.moves(changed, after).stream())
                        .sorted(Comparator.comparing(CalendarImpact.Move::before)
                                .thenComparing(CalendarImpact.Move::code))
                        .toList();
        return new Preview(changes, before, moves);
    }
}
