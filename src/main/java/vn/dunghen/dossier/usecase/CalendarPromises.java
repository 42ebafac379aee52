package vn.dunghen.dossier.usecase;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.context.event.EventListener;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import vn.dunghen.calendar.CalendarBook;
import vn.dunghen.calendar.CalendarChanged;
import vn.dunghen.calendar.CalendarFollower;
import vn.dunghen.calendar.WorkingCalendar;

/** Sees to it that every open promise follows a decision on days, right after it or, after a fault, a little later. */
@Component
class CalendarPromises implements CalendarFollower {

    private static final int PORTION = 200;

    private final CalendarChanges changes;
    private final MoveByCalendar move;
    private final CalendarBook calendar;

    CalendarPromises(CalendarChanges changes, MoveByCalendar move, CalendarBook calendar) {
        this.changes = changes;
        this.move = move;
        this.calendar = calendar;
    }

    @EventListener
    void on(CalendarChanged changed) {
        changes.enter(changed);
    }

    /** Also what a fault, a kill or another node has left over. Ends at the first dossier that cannot be moved now. */
    @Override
    @Scheduled(
            initialDelayString = "${dunghen.dossier.calendar-retry-millis:30000}",
            fixedDelayString = "${dunghen.dossier.calendar-retry-millis:30000}")
    public void follow() {
        Map<String, CalendarChanges.Change> known = new HashMap<>();
        Map<String, WorkingCalendar> before = new HashMap<>();
        for (List<CalendarChanges.Waiting> portion = changes.waiting(PORTION);
                !portion.isEmpty();
                portion = changes.waiting(PORTION)) {
            for (CalendarChanges.Waiting waiting : portion) {
                var change = known.computeIfAbsent(waiting.change(), changes::change);
                var was = before.computeIfAbsent(waiting.change(), id -> calendar.withChanges(change.before()));
                follow(waiting, change, was);
            }
        }
    }

    private void follow(CalendarChanges.Waiting waiting, CalendarChanges.Change change, WorkingCalendar before) {
        boolean done = false;
        try {
            move.handle(waiting, change, before);
            done = true;
        } finally {
            if (!done) {
                changes.tried(waiting);
            }
        }
    }
}
