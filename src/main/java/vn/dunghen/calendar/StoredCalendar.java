package vn.dunghen.calendar;

import org.springframework.context.support.StaticMessageSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The calendar as it stands in a database, for those who have no application around them. */
public final class StoredCalendar {

    private StoredCalendar() {}

    /** Reads it once; it counts and tells kinds of days, but has no sentences. @param agency whose decisions count besides the country's */
    public static WorkingCalendar read(JdbcClient jdbc, String agency) {
        var silent = new StaticMessageSource();
        silent.setUseCodeAsDefaultMessage(true);
        return new CountingCalendar(new CalendarReader(jdbc, agency).read(), new CalendarWords(silent));
    }
}
