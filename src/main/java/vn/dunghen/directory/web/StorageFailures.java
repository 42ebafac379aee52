package vn.dunghen.directory.web;

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

    /** Ended by the administrator, crashed, not yet up again, no connection left. */
    private static final Set<String> SHUTTING_DOWN = Set.of("57P01", "57P02", "57P03", "53300");

    private static final Logger LOG = LoggerFactory.getLogger(StorageFailures.class);

    private final HttpTexts texts;

    StorageFailures(HttpTexts texts) {
        this.texts = texts;
    }

    @Nullable Failure read(Exception exception) {
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
                || exception instanceof TransactionTimedOutException) {
            return new Failure(503, texts.detail(503)).with("Retry-After", "2");
        }
        if (sql != null && isGone(String.valueOf(sql.getSQLState()))) {
            return new Failure(503, texts.text("http.detail.connectionLost")).with("Retry-After", "5");
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

    /** The connection broke on the way: whether something was written nobody here can know. */
    private static boolean isGone(String state) {
        return state.startsWith(BROKEN_CONNECTION) || SHUTTING_DOWN.contains(state);
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
