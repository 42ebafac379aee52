package vn.dunghen.calendar;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.dunghen.kernel.Actors;

/** Enters decisions on days to come; a day that has passed, or is today, stays as it was. */
@Service
public class DecideDays {

    private final CalendarDecisions decisions;
    private final LiveCalendar calendar;
    private final CalendarReader reader;
    private final ProposalCheck check;
    private final CalendarGuard guard;
    private final Actors actors;
    private final Clock clock;

    DecideDays(
            CalendarDecisions decisions,
            LiveCalendar calendar,
            CalendarReader reader,
            ProposalCheck check,
            CalendarGuard guard,
            Actors actors,
            Clock clock) {
        this.decisions = decisions;
        this.calendar = calendar;
        this.reader = reader;
        this.check = check;
        this.guard = guard;
        this.actors = actors;
        this.clock = clock;
    }

    /** @throws vn.dunghen.kernel.InvalidInput when a date, kind, name or the basis cannot be accepted */
    @Transactional
    public List<DecidedDay> handle(DayProposal proposal) {
        guard.requireEdit();
        List<DayChange> changes = check.check(proposal);
        String basis = Objects.requireNonNull(proposal.basis()).trim();
        String by = actors.current().login();
        Instant at = clock.instant();
        List<DecidedDay> decided = changes.stream()
                .map(change -> decisions.save(decision(change, basis, by, at)).view())
                .toList();
        calendar.changed();
        return decided;
    }

    private CalendarDecision decision(DayChange change, String basis, String by, Instant at) {
        return decisions
                .findById(CalendarDecision.idOf(reader.agency(), change.date()))
                .map(known -> {
                    known.replace(change, basis, by, at);
                    return known;
                })
                .orElseGet(() -> CalendarDecision.decide(
                        reader.agency(), change, calendar.day(change.date()), basis, by, at));
    }
}
