package vn.dunghen.payment;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.dunghen.directory.Directory;

/** What is still to be asked of a provider, and when next. */
@Component
class Errands {

    private final JdbcClient jdbc;
    private final Directory directory;

    Errands(JdbcClient jdbc, Directory directory) {
        this.jdbc = jdbc;
        this.directory = directory;
    }

    /** What is asked. */
    enum Kind {
        /** What became of an order. */
        ASK,
        /** To pay back. */
        REFUND
    }

    /** @param tries how often it was asked before */
    record Errand(Kind kind, String reference, String provider, Instant nextAt, int tries) {}

    /** Puts it on the list; one that is there is asked anew at the moment. */
    void put(Kind kind, String reference, String provider, Instant at) {
        int moved = jdbc.sql("update payment_errand set next_at = ?, tries = 0 where kind = ? and reference = ?")
                .params(time(at), kind.name(), reference)
                .update();
        if (moved == 0) {
            jdbc.sql("insert into payment_errand (kind, reference, agency, provider, next_at, tries)"
                            + " values (?, ?, ?, ?, ?, 0)")
                    .params(kind.name(), reference, directory.agency().code(), provider, time(at))
                    .update();
        }
    }

    Optional<Errand> next(Instant upTo) {
        return jdbc.sql("select kind, reference, provider, next_at, tries from payment_errand where next_at <= ?"
                        + " order by next_at, reference fetch first 1 rows only")
                .param(time(upTo))
                .query((row, index) -> new Errand(
                        Kind.valueOf(row.getString(1)),
                        row.getString(2),
                        row.getString(3),
                        row.getObject(4, OffsetDateTime.class).toInstant(),
                        row.getInt(5)))
                .optional();
    }

    /** Takes it for one try; somebody else who saw it at the same moment comes too late. */
    boolean take(Errand errand, Instant nextAt) {
        return jdbc.sql("update payment_errand set next_at = ?, tries = tries + 1"
                                + " where kind = ? and reference = ? and tries = ? and next_at = ?")
                        .params(
                                time(nextAt),
                                errand.kind().name(),
                                errand.reference(),
                                errand.tries(),
                                time(errand.nextAt()))
                        .update()
                == 1;
    }

    void drop(Kind kind, String reference) {
        jdbc.sql("delete from payment_errand where kind = ? and reference = ?")
                .params(kind.name(), reference)
                .update();
    }

    private static OffsetDateTime time(Instant at) {
        return at.atOffset(ZoneOffset.UTC);
    }
}
