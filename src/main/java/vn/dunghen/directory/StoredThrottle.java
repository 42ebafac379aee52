package vn.dunghen.directory;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Keeps the counts in the database. Time is the real one: a clock that is moved must not open a door. */
@Component
class StoredThrottle implements Throttle {

    private static final Duration KEPT = Duration.ofDays(1);
    private static final String ROW = " where agency = :agency and what = :what and who = :who";
    private static final String COUNT = "update public_throttle set"
            + " hits = case when ends_at <= :now then 1 else hits + 1 end,"
            + " ends_at = case when ends_at <= :now then :ends else ends_at end" + ROW;

    private final JdbcClient jdbc;
    private final Directory directory;
    private final TransactionTemplate own;
    private final Clock realClock;

    @Autowired
    StoredThrottle(JdbcClient jdbc, Directory directory, PlatformTransactionManager transactions) {
        this(jdbc, directory, transactions, Clock.systemUTC());
    }

    StoredThrottle(JdbcClient jdbc, Directory directory, PlatformTransactionManager transactions, Clock realClock) {
        this.jdbc = jdbc;
        this.directory = directory;
        this.realClock = realClock;
        own = new TransactionTemplate(transactions);
    }

    private record Count(int hits, Instant ends) {}

    @Override
    public void take(Limit limit, String who) {
        Instant now = realClock.instant();
        Count count = own().execute(status -> counted(limit, Digest.of(who), now));
        if (count != null && count.hits() > limit.most()) {
            throw new TooOften(limit.what(), Duration.between(now, count.ends()));
        }
    }

    @Override
    public void giveBack(Limit limit, String who) {
        own().executeWithoutResult(status -> row(
                        "update public_throttle set hits = hits - 1" + ROW + " and hits > 0", limit, Digest.of(who))
                .update());
    }

    /** A count in somebody's transaction would be taken back with it, one beside it would want a second connection. */
    private TransactionTemplate own() {
        if (TransactionSynchronizationManager.isActualTransactionActive()) {
            throw new IllegalStateException("counted inside a transaction");
        }
        return own;
    }

    private Count counted(Limit limit, String who, Instant now) {
        if (count(limit, who, now) == 0) {
            jdbc.sql("delete from public_throttle where ends_at < ?")
                    .param(at(now.minus(KEPT)))
                    .update();
            int added = jdbc.sql("insert into public_throttle (agency, what, who, hits, ends_at) values (?, ?, ?, 1, ?)"
                            + " on conflict do nothing")
                    .params(directory.agency().code(), limit.what(), who, at(now.plus(limit.within())))
                    .update();
            if (added == 0) {
                count(limit, who, now);
            }
        }
        return row("select hits, ends_at from public_throttle" + ROW, limit, who)
                .query((row, n) -> new Count(
                        row.getInt(1), row.getObject(2, OffsetDateTime.class).toInstant()))
                .single();
    }

    private int count(Limit limit, String who, Instant now) {
        return row(COUNT, limit, who)
                .param("now", at(now))
                .param("ends", at(now.plus(limit.within())))
                .update();
    }

    private JdbcClient.StatementSpec row(String sql, Limit limit, String who) {
        return jdbc.sql(sql)
                .param("agency", directory.agency().code())
                .param("what", limit.what())
                .param("who", who);
    }

    private static OffsetDateTime at(Instant moment) {
        return moment.atOffset(ZoneOffset.UTC);
    }
}
