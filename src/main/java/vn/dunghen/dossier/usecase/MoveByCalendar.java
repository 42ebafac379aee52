package vn.dunghen.dossier.usecase;

import java.time.Clock;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.dunghen.calendar.WorkingCalendar;
import vn.dunghen.dossier.domain.CalendarMove;
import vn.dunghen.dossier.domain.Dossier;
import vn.dunghen.dossier.domain.Dossiers;
import vn.dunghen.kernel.UseCase;
import vn.dunghen.workflow.Watches;

/** Lets one dossier follow a decision on days; once, and in a transaction of its own. */
@UseCase
public class MoveByCalendar {

    private final CalendarChanges changes;
    private final Dossiers dossiers;
    private final WorkingCalendar calendar;
    private final Watches watches;
    private final Clock clock;

    MoveByCalendar(CalendarChanges changes, Dossiers dossiers, WorkingCalendar calendar, Watches watches, Clock clock) {
        this.changes = changes;
        this.dossiers = dossiers;
        this.calendar = calendar;
        this.watches = watches;
        this.clock = clock;
    }

    /** @param before the calendar as it was before the decision */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    void handle(CalendarChanges.Waiting waiting, CalendarChanges.Change change, WorkingCalendar before) {
        if (!changes.take(waiting)) {
            return;
        }
        Dossier dossier = dossiers.lockById(waiting.dossier()).orElseThrow();
        var verdict = dossier.calendarChanged(before, calendar, change.basis(), change.by(), clock.instant());
        if (verdict != CalendarMove.Verdict.UNTOUCHED) {
            dossiers.save(dossier);
        }
        if (verdict == CalendarMove.Verdict.MOVED) {
            watches.moved(dossier.subject());
        }
    }
}
