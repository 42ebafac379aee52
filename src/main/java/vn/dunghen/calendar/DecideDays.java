package vn.dunghen.calendar;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.dunghen.kernel.Actor;
import vn.dunghen.kernel.Actors;

/** Enters decisions on days to come; a day that has passed, or is today, stays as it was. */
@Service
public class DecideDays {

    private final CalendarDecisions decisions;
    private final LiveCalendar calendar;
    private final CalendarReader reader;
    private final ProposalCheck check;
    private final CalendarGuard guard;
    private final CalendarWhatIf whatIf;
    private final Actors actors;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    DecideDays(
            CalendarDecisions decisions,
            LiveCalendar calendar,
            CalendarReader reader,
            ProposalCheck check,
            CalendarGuard guard,
            CalendarWhatIf whatIf,
            Actors actors,
            Clock clock,
            ApplicationEventPublisher events) {
        this.decisions = decisions;
        this.calendar = calendar;
        this.reader = reader;
        this.check = check;
        this.guard = guard;
        this.whatIf = whatIf;
        this.actors = actors;
        this.clock = clock;
        this.events = events;
    }

    /**
     * @param seen the mark of the preview that was seen, or how many things it showed to move; {@code null} for nothing seen
     * @throws vn.dunghen.kernel.InvalidInput when a date, kind, name or the basis cannot be accepted
     * @throws vn.dunghen.kernel.RuleViolation CONFLICT when the decision would move what was not seen
     */
    @Transactional
    public List<DecidedDay> handle(DayProposal proposal, @Nullable String seen) {
        guard.requireEdit();
        List<DayChange> changes = check.check(proposal);
        calendar.change();
        CalendarWhatIf.requireSeen(changes, whatIf.of(changes), seen);
        String basis = Objects.requireNonNull(proposal.basis()).trim();
        Actor by = actors.current();
        Instant at = clock.instant();
        CalendarBook before = calendar.withChanges(List.of());
        Set<LocalDate> moved = changes.stream()
                .filter(change -> before.kindOf(change.date()) != change.kind())
                .map(DayChange::date)
                .collect(Collectors.toUnmodifiableSet());
        List<DecidedDay> decided = changes.stream()
                .map(change ->
                        decisions.save(decision(change, basis, by.login(), at)).view())
                .toList();
        if (!moved.isEmpty()) {
            events.publishEvent(new CalendarChanged(moved, before, before.withChanges(changes), basis, by, at));
        }
        return decided;
    }

    private CalendarDecision decision(DayChange change, String basis, String by, Instant at) {
        return decisions
                .findById(CalendarDecision.idOf(reader.agency(), change.date()))
                .map(known -> {
                    known.replace(change, basis, by, at);
                    return known;
                })
                .orElseGet(() ->
                        CalendarDecision.decide(reader.agency(), change, calendar.day(change.date()), basis, by, at));
    }
}
