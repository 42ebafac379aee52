package vn.dunghen.exchange.usecase;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.dunghen.directory.Directory;

/** How receivers have behaved lately. */
@Component
class Standings {

    private final JdbcClient jdbc;
    private final Directory directory;

    Standings(JdbcClient jdbc, Directory directory) {
        this.jdbc = jdbc;
        this.directory = directory;
    }

    /** @param failures in a row, {@code failingSince} the first of them */
    record Standing(
            int failures,
            @Nullable Instant failingSince,
            @Nullable Instant restsUntil,
            @Nullable Instant lastSuccessAt,
            @Nullable Instant lastFailureAt,
            @Nullable String lastFailure) {

        static final Standing NEW = new Standing(0, null, null, null, null, null);
    }

    Standing of(String receiver) {
        return find(receiver).orElse(Standing.NEW);
    }

    @Transactional
    void succeeded(String receiver, Instant at) {
        open(receiver);
        jdbc.sql("update exchange_standing set failures = 0, failing_since = null, rests_until = null,"
                        + " last_success_at = ? where receiver_id = ?")
                .params(ChangeRows.time(at), receiver)
                .update();
    }

    @Transactional
    Standing failed(String receiver, String reason, @Nullable Instant restsUntil, Instant at) {
        open(receiver);
        jdbc.sql("update exchange_standing set failures = failures + 1, failing_since = coalesce(failing_since, ?),"
                        + " rests_until = ?, last_failure_at = ?, last_failure = ? where receiver_id = ?")
                .params(
                        ChangeRows.time(at),
                        restsUntil == null ? null : ChangeRows.time(restsUntil),
                        ChangeRows.time(at),
                        reason,
                        receiver)
                .update();
        return of(receiver);
    }

    private void open(String receiver) {
        jdbc.sql("insert into exchange_standing (agency, receiver_id, failures) values (?, ?, 0)"
                        + " on conflict do nothing")
                .params(directory.agency().code(), receiver)
                .update();
    }

    private Optional<Standing> find(String receiver) {
        return jdbc.sql("select failures, failing_since, rests_until, last_success_at, last_failure_at, last_failure"
                        + " from exchange_standing where receiver_id = ?")
                .param(receiver)
                .query((row, number) -> new Standing(
                        row.getInt("failures"),
                        moment(row, "failing_since"),
                        moment(row, "rests_until"),
                        moment(row, "last_success_at"),
                        moment(row, "last_failure_at"),
                        row.getString("last_failure")))
                .optional();
    }

    private static @Nullable Instant moment(ResultSet row, String column) throws SQLException {
        OffsetDateTime value = row.getObject(column, OffsetDateTime.class);
        return value == null ? null : value.toInstant();
    }
}
