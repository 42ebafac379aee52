package vn.dunghen.calendar;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import vn.dunghen.kernel.Turn;

/**
 * The calendar in force now. Works on a copy in memory; a change by another node is seen by the next request, by work in the
 * background within a second.
 */
@Component
class LiveCalendar implements CalendarBook {

    private static final long CHECK_NANOS = Duration.ofSeconds(1).toNanos();

    private record State(long version, long checkedAt, CountingCalendar calendar) {}

    private final CalendarReader reader;
    private final CalendarWords words;
    private volatile @Nullable State state;

    LiveCalendar(CalendarReader reader, CalendarWords words) {
        this.reader = reader;
        this.words = words;
    }

    /** Within a transaction that changes the calendar, before it looks: one at a time, and once it ends all nodes read again. */
    void change() {
        reader.raiseVersion();
        state = null;
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCompletion(int status) {
                state = null;
            }
        });
    }

    @Override
    public Deadline due(Instant from, Limit limit) {
        return now().due(from, limit);
    }

    @Override
    public DayKind kindOf(LocalDate date) {
        return now().kindOf(date);
    }

    @Override
    public Instant startOfDay(Instant moment, int workingDays) {
        return now().startOfDay(moment, workingDays);
    }

    @Override
    public Instant endOfDay(Instant moment, int workingDays) {
        return now().endOfDay(moment, workingDays);
    }

    @Override
    public Instant nextOfficeMoment(Instant moment) {
        return now().nextOfficeMoment(moment);
    }

    @Override
    public int workingDaysBetween(Instant from, Instant to) {
        return now().workingDaysBetween(from, to);
    }

    @Override
    public long workingMinutesBetween(Instant from, Instant to) {
        return now().workingMinutesBetween(from, to);
    }

    @Override
    public CalendarDay day(LocalDate date) {
        return now().day(date);
    }

    @Override
    public List<CalendarDay> days(LocalDate from, LocalDate to) {
        return now().days(from, to);
    }

    @Override
    public String officeHours(LocalDate day) {
        return now().officeHours(day);
    }

    @Override
    public CalendarBook withChanges(Collection<DayChange> changes) {
        return now().withChanges(changes);
    }

    private CountingCalendar now() {
        State known = state;
        long time = System.nanoTime();
        if (!Turn.asks(this, known == null || time - known.checkedAt >= CHECK_NANOS) && known != null) {
            return known.calendar;
        }
        long version = reader.version();
        CountingCalendar calendar =
                known != null && known.version == version ? known.calendar : new CountingCalendar(reader.read(), words);
        state = new State(version, time, calendar);
        return calendar;
    }
}
