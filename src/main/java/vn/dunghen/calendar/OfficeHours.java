package vn.dunghen.calendar;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Comparator;
import java.util.List;

/** Office hours with effective dates; the sessions of a day are those of the latest date not after it. */
final class OfficeHours {

    /** One session, e.g. 07:00 to 11:30. */
    record Session(LocalTime opens, LocalTime closes) {}

    /** A session and the day from which it counts. */
    record Entry(LocalDate from, Session session) {}

    private final List<Entry> entries;

    OfficeHours(List<Entry> entries) {
        this.entries = entries.stream()
                .sorted(Comparator.comparing(Entry::from).thenComparing(entry -> entry.session.opens))
                .toList();
    }

    List<Session> on(LocalDate date) {
        LocalDate from = entries.stream()
                .map(Entry::from)
                .filter(start -> !start.isAfter(date))
                .reduce((earlier, later) -> later)
                .orElseGet(() -> entries.get(0).from);
        return entries.stream()
                .filter(entry -> entry.from.equals(from))
                .map(Entry::session)
                .toList();
    }

    LocalTime opening(LocalDate date) {
        return on(date).get(0).opens;
    }

    LocalTime closing(LocalDate date) {
        List<Session> sessions = on(date);
        return sessions.get(sessions.size() - 1).closes;
    }
}
