package vn.dunghen.exchange.usecase;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.dunghen.directory.Directory;
import vn.dunghen.exchange.ChangeKind;

/** The changes of dossiers that the outside may know, and their places in the list others read from. */
@Component
class ChangeRows {

    private static final int PLACED_AT_ONCE = 1000;

    private final JdbcClient jdbc;
    private final Directory directory;

    ChangeRows(JdbcClient jdbc, Directory directory) {
        this.jdbc = jdbc;
        this.directory = directory;
    }

    /** A change in its place. */
    record Placed(long place, String dossierId, String code, int seq, ChangeKind kind, int state, Instant at) {}

    /** The next change of a dossier, whose row the caller holds. */
    @Transactional(propagation = Propagation.MANDATORY)
    Change append(String dossierId, String code, ChangeKind kind, int state, Instant at, String by) {
        var key = new GeneratedKeyHolder();
        jdbc.sql("insert into exchange_change (agency, dossier_id, dossier_code, seq, kind, state, happened_at)"
                        + " select ?, ?, ?, coalesce(max(seq), 0) + 1, ?, ?, ? from exchange_change"
                        + " where agency = ? and dossier_id = ?")
                .params(agency(), dossierId, code, kind.name(), state, time(at), agency(), dossierId)
                .update(key, "seq");
        int seq = Objects.requireNonNull(key.getKeyAs(Integer.class));
        return new Change(dossierId, code, seq, kind, state, at, by);
    }

    /** Gives places to what was committed since; one at a time does so. */
    @Transactional
    void place() {
        String agency = agency();
        jdbc.sql("insert into exchange_feed (agency, last_place) values (?, 0) on conflict do nothing")
                .param(agency)
                .update();
        long last = jdbc.sql("select last_place from exchange_feed where agency = ? for update")
                .param(agency)
                .query(Long.class)
                .single();
        List<Long> waiting = jdbc.sql("select id from exchange_change where agency = ? and place is null"
                        + " order by id limit " + PLACED_AT_ONCE)
                .param(agency)
                .query(Long.class)
                .list();
        for (Long id : waiting) {
            last++;
            jdbc.sql("update exchange_change set place = ? where id = ?")
                    .params(last, id)
                    .update();
        }
        jdbc.sql("update exchange_feed set last_place = ? where agency = ?")
                .params(last, agency)
                .update();
    }

    @Transactional(readOnly = true)
    List<Placed> after(long place, int most) {
        return jdbc.sql("select place, dossier_id, dossier_code, seq, kind, state, happened_at from exchange_change"
                        + " where agency = ? and place > ? order by place limit " + most)
                .params(agency(), place)
                .query((row, number) -> new Placed(
                        row.getLong(1),
                        row.getString(2),
                        row.getString(3),
                        row.getInt(4),
                        ChangeKind.valueOf(row.getString(5)),
                        row.getInt(6),
                        row.getObject(7, OffsetDateTime.class).toInstant()))
                .list();
    }

    private String agency() {
        return directory.agency().code();
    }

    static OffsetDateTime time(Instant moment) {
        return moment.truncatedTo(ChronoUnit.MICROS).atOffset(ZoneOffset.UTC);
    }
}
