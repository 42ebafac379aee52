package vn.dunghen.payment;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.dunghen.calendar.Moments;
import vn.dunghen.directory.Directory;
import vn.dunghen.kernel.Actors;
import vn.dunghen.kernel.Reasons;
import vn.dunghen.kernel.RuleViolation;
import vn.dunghen.kernel.Subject;
import vn.dunghen.kernel.UseCase;

/** Khóa sổ thu trong ngày: what the accounts said when the head of finance looked, kept for good. */
@UseCase
public class CloseDay {

    private final ReconcileDay days;
    private final Accounts accounts;
    private final JdbcClient jdbc;
    private final Directory directory;
    private final Actors actors;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    CloseDay(
            ReconcileDay days,
            Accounts accounts,
            JdbcClient jdbc,
            Directory directory,
            Actors actors,
            ApplicationEventPublisher events,
            Clock clock) {
        this.days = days;
        this.accounts = accounts;
        this.jdbc = jdbc;
        this.directory = directory;
        this.actors = actors;
        this.events = events;
        this.clock = clock;
    }

    /** @param note what is known of the differences; needed when there are some */
    public void handle(LocalDate date, @Nullable String note) {
        accounts.require("payment.closeDay");
        Instant now = clock.instant();
        if (!date.isBefore(Moments.day(now))) {
            throw RuleViolation.conflict("payment.dayNotOver", Moments.say(date));
        }
        ReconcileDay.Day day = days.read(date);
        if (day.closed() != null) {
            throw RuleViolation.conflict("payment.dayClosed", Moments.say(date));
        }
        String said = day.differences() > 0
                ? Reasons.need(note, "note", "Còn chênh lệch: ghi rõ nguyên nhân đã biết rồi mới khóa sổ.")
                : note;
        jdbc.sql("insert into payment_day (agency, closed_day, closed_by, closed_at, payments, amount, differences,"
                        + " note) values (?, ?, ?, ?, ?, ?, ?, ?)")
                .params(
                        directory.agency().code(),
                        date,
                        actors.current().login(),
                        now.atOffset(ZoneOffset.UTC),
                        day.payments(),
                        day.total(),
                        day.differences(),
                        said)
                .update();
        Map<String, String> facts = new LinkedHashMap<>();
        facts.put("day", Moments.say(date));
        facts.put("payments", String.valueOf(day.payments()));
        facts.put("amount", Money.say(day.total()));
        facts.put("differences", String.valueOf(day.differences()));
        events.publishEvent(
                new PaymentEvent(new Subject(PaymentEvent.DAY, date.toString()), "payment.dayClosed", facts));
    }
}
