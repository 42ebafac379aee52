package vn.dunghen.payment;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.dunghen.calendar.Moments;
import vn.dunghen.directory.Directory;
import vn.dunghen.kernel.Subject;
import vn.dunghen.kernel.UseCase;

/** Thôi thu, hoặc phải hoàn: the case has ended; the rule in data says how much goes back. */
@UseCase
public class EndCharge {

    private final Charges charges;
    private final JdbcClient jdbc;
    private final Directory directory;
    private final Clock clock;

    EndCharge(Charges charges, JdbcClient jdbc, Directory directory, Clock clock) {
        this.charges = charges;
        this.jdbc = jdbc;
        this.directory = directory;
        this.clock = clock;
    }

    /** Nothing happens to a subject about which nothing was ever owed. */
    public void handle(Subject about, RefundCause cause) {
        Instant now = clock.instant();
        charges.idOfSubject(about.type(), about.id()).flatMap(charges::lock).ifPresent(charge -> {
            charge.end(cause, perCent(cause, Moments.day(now)), now);
            charges.save(charge);
        });
    }

    private int perCent(RefundCause cause, LocalDate day) {
        return jdbc.sql("select per_cent from payment_refund_rule where agency in (?, '*') and cause = ?"
                        + " and effective_from <= ? order by case when agency = '*' then 1 else 0 end,"
                        + " effective_from desc fetch first 1 rows only")
                .params(directory.agency().code(), cause.name(), day)
                .query(Integer.class)
                .optional()
                .orElse(0);
    }
}
