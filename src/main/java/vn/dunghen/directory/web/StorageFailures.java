package vn.dunghen.directory.web;

import jakarta.servlet.http.HttpServletRequest;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.dao.PessimisticLockingFailureException;
import org.springframework.dao.QueryTimeoutException;
import org.springframework.jdbc.CannotGetJdbcConnectionException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.transaction.TransactionTimedOutException;
import vn.dunghen.directory.web.Problem.Failure;

/** Reads what the database says: somebody was faster, too busy now, or a value it cannot hold. */
@Component
class StorageFailures {

    private static final String DATA = "22";

    /** A taken key, a lost serialisation, a deadlock, a lock not got; any other broken constraint is a mistake of ours. */
    private static final Set<String> SOMEBODY_WAS_FASTER = Set.of("23505", "40001", "40P01", "55P03", "HYT00");

    private static final String BROKEN_CONNECTION = "08";

    /** Ended by the administrator, crashed, not yet up again, no connection left; on H2: closed after a fault. */
    private static final Set<String> SHUTTING_DOWN = Set.of("57P01", "57P02", "57P03", "53300", "90098", "90121");

    /** Nothing left to write into, or nothing may be written: then the database has surely not written it. */
    private static final Set<String> FULL =
            Set.of("53000", "53100", "53200", "53400", "58030", "25006", "90028", "90031");

    /** What the pool says, without a state, of a connection it took away because it was broken: at the rollback. */
    private static final String CLOSED = "Connection is closed";

    /** A statement that PostgreSQL has planned before an update added a column; the next connection plans it anew. */
    private static final String OTHER_COLUMNS = "cached plan must not change result type";

    private static final String NO_SPACE = "No space left on device";

    private static final Logger LOG = LoggerFactory.getLogger(StorageFailures.class);

    private final HttpTexts texts;

    StorageFailures(HttpTexts texts) {
        this.texts = texts;
    }

    @Nullable Failure read(Exception exception, HttpServletRequest request) {
        Failure failure = said(exception, request);
        return failure != null && failure.status() == 503 && WrittenHere.by(request) ? lost(request) : failure;
    }

    /** Nobody knows what became of it; who is told when to come back sends the same again, so only where that does no harm. */
    private Failure lost(HttpServletRequest request) {
        Failure lost = new Failure(503, texts.text("http.detail.connectionLost"));
        return request.getMethod().equals("GET") || request.getHeader(IdempotencyFilter.HEADER) != null
                ? lost.with("Retry-After", "5")
                : lost;
    }

    private @Nullable Failure said(Exception exception, HttpServletRequest request) {
        if (FailureReader.cause(exception, OptimisticLockingFailureException.class) != null
                || FailureReader.cause(exception, jakarta.persistence.OptimisticLockException.class) != null
                || FailureReader.cause(exception, PessimisticLockingFailureException.class) != null
                || isNamed(exception, "OptimisticLockingException")) {
            return new Failure(409, texts.detail(409)).with("Retry-After", "1");
        }
        SQLException sql = FailureReader.cause(exception, SQLException.class);
        if (FailureReader.cause(exception, QueryTimeoutException.class) != null
                || FailureReader.cause(exception, CannotCreateTransactionException.class) != null
                || FailureReader.cause(exception, CannotGetJdbcConnectionException.class) != null
                || sql instanceof SQLTransientConnectionException
                || exception instanceof TransactionTimedOutException
                || sql != null && String.valueOf(sql.getMessage()).contains(OTHER_COLUMNS)) {
            return new Failure(503, texts.detail(503)).with("Retry-After", "2");
        }
        if (isFull(exception)) {
            LOG.error("Nothing can be written: {}", sql == null ? NO_SPACE : sql.getSQLState());
            return new Failure(503, texts.text("http.detail.storageFull")).with("Retry-After", "30");
        }
        if (sql != null && isGone(sql)) {
            return lost(request);
        }
        if (sql == null) {
            return null;
        }
        String state = String.valueOf(sql.getSQLState());
        if (SOMEBODY_WAS_FASTER.contains(state)) {
            return new Failure(409, texts.detail(409)).with("Retry-After", "1");
        }
        if (state.startsWith(DATA) && FailureReader.cause(exception, DataIntegrityViolationException.class) != null) {
            LOG.warn("A value the database cannot hold came through unchecked", exception);
            return new Failure(422, texts.detail(422));
        }
        return null;
    }

    /** Whether a disk is full, that of the database or the own one for what comes up in parts. */
    static boolean isFull(Throwable thrown) {
        Throwable current = thrown;
        for (int depth = 0; current != null && depth < 20; depth++) {
            if (current instanceof SQLException sql && FULL.contains(String.valueOf(sql.getSQLState()))
                    || String.valueOf(current.getMessage()).contains(NO_SPACE)) {
                return true;
            }
            current = current.getCause();
        }
        return false;
    }

    /** The connection broke on the way: whether something was written nobody here can know. */
    private static boolean isGone(SQLException sql) {
        String state = String.valueOf(sql.getSQLState());
        return state.startsWith(BROKEN_CONNECTION)
                || SHUTTING_DOWN.contains(state)
                || sql.getSQLState() == null && CLOSED.equals(sql.getMessage());
    }

    /** The engine's own exception, which this module must not know by type. */
    private static boolean isNamed(Throwable thrown, String simpleName) {
        Throwable current = thrown;
        for (int depth = 0; current != null && depth < 20; depth++) {
            if (current.getClass().getSimpleName().equals(simpleName)) {
                return true;
            }
            current = current.getCause();
        }
        return false;
    }
}
