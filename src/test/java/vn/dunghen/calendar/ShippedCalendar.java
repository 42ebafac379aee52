package vn.dunghen.calendar;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.jdbc.datasource.init.ResourceDatabasePopulator;

/** The calendar as its migrations ship it, without a Spring context. */
public final class ShippedCalendar {

    static final CalendarWords WORDS = words();
    static final CalendarData DATA = data();
    static final CountingCalendar CALENDAR = new CountingCalendar(DATA, WORDS);

    private ShippedCalendar() {}

    /** For tests of other rooms. */
    public static WorkingCalendar shipped() {
        return CALENDAR;
    }

    /** The same with working days taken off. */
    public static WorkingCalendar off(LocalDate... days) {
        return CALENDAR.withChanges(Stream.of(days)
                .map(day -> new DayChange(day, DayKind.SWAPPED_OFF, "Nghỉ hoán đổi"))
                .toList());
    }

    /** The same with a day of rest worked. */
    public static WorkingCalendar worked(LocalDate day) {
        return CALENDAR.withChanges(List.of(new DayChange(day, DayKind.MAKE_UP, "Làm bù")));
    }

    static Instant at(String local) {
        return LocalDateTime.parse(local).toInstant(CountingCalendar.HANOI);
    }

    static LocalDateTime local(Instant moment) {
        return LocalDateTime.ofInstant(moment, CountingCalendar.HANOI);
    }

    static DriverManagerDataSource database(String name) {
        DriverManagerDataSource database = new DriverManagerDataSource(
                "jdbc:h2:mem:" + name + ";MODE=PostgreSQL;DEFAULT_NULL_ORDERING=HIGH;DB_CLOSE_DELAY=-1");
        ResourceDatabasePopulator migrations = new ResourceDatabasePopulator(
                new ClassPathResource("db/migration/V020__calendar.sql"),
                new ClassPathResource("db/migration/V021__calendar_country.sql"));
        migrations.setSqlScriptEncoding(StandardCharsets.UTF_8.name());
        migrations.execute(database);
        return database;
    }

    private static CalendarData data() {
        return new CalendarReader(JdbcClient.create(database("shipped-calendar")), "H99.15").read();
    }

    private static CalendarWords words() {
        ResourceBundleMessageSource messages = new ResourceBundleMessageSource();
        messages.setBasename("messages/calendar");
        messages.setDefaultEncoding(StandardCharsets.UTF_8.name());
        messages.setFallbackToSystemLocale(false);
        return new CalendarWords(messages);
    }
}
