package vn.dunghen.workflow;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import vn.dunghen.directory.Directory;

/** On the morning on which a changed ladder begins, every watch on it looks again. */
@Component
class LadderStarts implements Backlog {

    private final JdbcClient jdbc;
    private final Directory directory;
    private final Watches watches;
    private final TransactionTemplate transaction;

    LadderStarts(JdbcClient jdbc, Directory directory, Watches watches, TransactionTemplate transaction) {
        this.jdbc = jdbc;
        this.directory = directory;
        this.watches = watches;
        this.transaction = transaction;
    }

    @Override
    public String name() {
        return "ladder";
    }

    @Override
    public Optional<DueWork.Job> next(Instant upTo) {
        return jdbc.sql("select kind, begins_at from ladder_coming where agency = ? and begins_at <= ?"
                        + " order by begins_at, kind fetch first 1 rows only")
                .params(directory.agency().code(), upTo.atOffset(ZoneOffset.UTC))
                .query((row, n) -> job(
                        row.getString(1), row.getObject(2, OffsetDateTime.class).toInstant()))
                .optional();
    }

    private DueWork.Job job(String kind, Instant at) {
        return DueWork.Job.of(at, kind, () -> start(kind, at));
    }

    private void start(String kind, Instant at) {
        transaction.executeWithoutResult(status -> {
            int taken = jdbc.sql("delete from ladder_coming where agency = ? and kind = ? and begins_at = ?")
                    .params(directory.agency().code(), kind, at.atOffset(ZoneOffset.UTC))
                    .update();
            if (taken > 0) {
                watches.movedAll(kind);
            }
        });
    }
}
