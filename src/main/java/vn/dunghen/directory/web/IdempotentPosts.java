package vn.dunghen.directory.web;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;
import vn.dunghen.directory.Directory;
import vn.dunghen.directory.Leases;
import vn.dunghen.directory.NodeRun;
import vn.dunghen.directory.Vault;
import vn.dunghen.kernel.DomainEvent;
import vn.dunghen.kernel.QuietChange;
import vn.dunghen.kernel.RuleViolation;

/**
 * The keys under which POSTs were sent, with their first answers: sealed where the installation has a key, for some of them
 * tell what is told once. Kept by the machine's clock for as long as the setting says.
 */
@Component
class IdempotentPosts implements Leases {

    private static final String READ =
            "select request_line, body_hash, committed, status, content_type, location, answer,"
                    + " held_by, created_at from idempotency_key";
    private static final String WHOSE = " where agency = :agency and login = :login and request_key = :key";
    private static final String SEALED = "sealed ";
    private static final String OURS = WHOSE + " and held_by is not distinct from :run";

    private final JdbcClient database;
    private final Directory directory;
    private final Duration kept;
    private final Clock realClock = Clock.systemUTC();
    private final NodeRun run;
    private final Vault vault;
    private final ThreadLocal<@Nullable Running> running = new ThreadLocal<>();

    IdempotentPosts(
            JdbcClient database,
            Directory directory,
            NodeRun run,
            Vault vault,
            @Value("${dunghen.idempotency.kept:30d}") Duration kept) {
        this.database = database;
        this.directory = directory;
        this.run = run;
        this.vault = vault;
        this.kept = kept;
    }

    /** The request of this thread, and whether its key has been marked. */
    private static final class Running {
        private final Key key;
        private boolean marked;

        Running(Key key) {
            this.key = key;
        }
    }

    /** A sender's key. */
    record Key(String login, String key) {}

    /**
     * What is known of a key.
     *
     * @param committed whether its request has changed something
     * @param status {@code null} while there is no answer yet
     * @param answer the body in Base64; {@code null} while there is none, or when it was sealed under another key
     * @param heldBy the run that works or worked on it; {@code null} where there is one node only
     */
    record Entry(
            String requestLine,
            String bodyHash,
            boolean committed,
            @Nullable Integer status,
            @Nullable String contentType,
            @Nullable String location,
            @Nullable String answer,
            @Nullable String heldBy,
            Instant createdAt) {

        boolean isOf(String line, String hash) {
            return requestLine.equals(line) && bodyHash.equals(hash);
        }
    }

    /** Reserves the key in a transaction of its own; false when somebody has it. */
    boolean reserve(Key key, String requestLine, String bodyHash) {
        try {
            database.sql("insert into idempotency_key (agency, login, request_key, request_line, body_hash, committed,"
                            + " held_by, created_at) values (:agency, :login, :key, :line, :hash, false, :run, :now)")
                    .param("agency", agency())
                    .param("login", key.login())
                    .param("key", key.key())
                    .param("line", requestLine)
                    .param("hash", bodyHash)
                    .param("run", run.id())
                    .param("now", Timestamp.from(realClock.instant()))
                    .update();
            return true;
        } catch (DuplicateKeyException taken) {
            return false;
        }
    }

    Optional<Entry> find(Key key) {
        return named(READ + WHOSE, key)
                .query((row, number) -> new Entry(
                        row.getString("request_line"),
                        row.getString("body_hash"),
                        row.getBoolean("committed"),
                        (Integer) row.getObject("status"),
                        row.getString("content_type"),
                        row.getString("location"),
                        opened(key, row.getString("answer")),
                        row.getString("held_by"),
                        row.getTimestamp("created_at").toInstant()))
                .optional();
    }

    void answer(Key key, int status, @Nullable String contentType, @Nullable String location, String answer) {
        named(
                        "update idempotency_key set status = :status, content_type = :type, location = :location,"
                                + " answer = :answer" + OURS,
                        key)
                .param("run", run.id())
                .param("status", status)
                .param("type", contentType)
                .param("location", location)
                .param("answer", vault.hasKey() ? SEALED + vault.close(row(key), answer) : answer)
                .update();
    }

    private @Nullable String opened(Key key, @Nullable String kept) {
        return kept == null || !kept.startsWith(SEALED)
                ? kept
                : vault.open(row(key), kept.substring(SEALED.length())).orElse(null);
    }

    private String row(Key key) {
        return agency() + ' ' + key.login() + ' ' + key.key();
    }

    /** Gives the key back, unless its request has changed something. */
    void release(Key key) {
        named("delete from idempotency_key" + OURS + " and committed = false and status is null", key)
                .param("run", run.id())
                .update();
    }

    /** Frees a key whose request nobody works on any more, unless it has changed something. */
    boolean releaseAbandoned(Key key) {
        return named("delete from idempotency_key" + WHOSE + " and committed = false and status is null", key)
                        .update()
                > 0;
    }

    @Override
    public void free(String dead) {
        database.sql("delete from idempotency_key where held_by = ? and committed = false and status is null")
                .param(dead)
                .update();
    }

    /** Once an hour; a key sent again after that is a new one. */
    @Scheduled(initialDelay = 60_000, fixedDelay = 3_600_000)
    public void forgetOld() {
        database.sql("delete from idempotency_key where created_at < :limit")
                .param("limit", Timestamp.from(realClock.instant().minus(kept)))
                .update();
    }

    boolean isOlderThan(Entry entry, Duration age) {
        return entry.createdAt().plus(age).isBefore(realClock.instant());
    }

    /** Whether this run has reserved it. */
    boolean isOwn(Entry entry) {
        return Objects.equals(entry.heldBy(), run.id());
    }

    void begin(Key key) {
        running.set(new Running(key));
    }

    void end() {
        running.remove();
    }

    /**
     * Marks the key within the transaction of its change, so that a crash in between cannot make the change twice. Whoever was
     * taken for dead meanwhile has lost the key: then nothing is changed.
     */
    @TransactionalEventListener(phase = TransactionPhase.BEFORE_COMMIT)
    public void changed(DomainEvent event) {
        mark();
    }

    /** The same where the trail tells nothing. */
    @TransactionalEventListener(phase = TransactionPhase.BEFORE_COMMIT)
    public void changed(QuietChange event) {
        mark();
    }

    private void mark() {
        Running request = running.get();
        if (request == null) {
            return;
        }
        boolean marked =
                named("update idempotency_key set committed = true" + OURS + " and committed = false", request.key)
                                .param("run", run.id())
                                .update()
                        > 0;
        if (!marked && !request.marked) {
            throw RuleViolation.conflict("idempotencyKeyLost");
        }
        request.marked = true;
    }

    private JdbcClient.StatementSpec named(String sql, Key key) {
        return database.sql(sql)
                .param("agency", agency())
                .param("login", key.login())
                .param("key", key.key());
    }

    private String agency() {
        return directory.agency().code();
    }
}
