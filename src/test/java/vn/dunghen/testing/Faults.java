package vn.dunghen.testing;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Lets the database of a test department fail at one place of the next request through HTTP: a write, or a commit. */
public final class Faults {

    /** Where it fails. */
    public enum At {
        /** Instead of writing. */
        WRITE,
        /** Instead of committing. */
        COMMIT,
        /** The commit is done, its answer is lost. */
        AFTER_COMMIT
    }

    private static final Pattern WRITES = Pattern.compile(
            "(?is)\\s*(?:/\\*.*?\\*/\\s*)?(?:select \\w+ from final table \\()?(?:insert|update|delete|merge|with)\\b.*");
    private static final Set<String> EXECUTE = Set.of(
            "execute", "executeupdate", "executebatch", "executelargeupdate", "executelargebatch", "executequery");

    private static volatile @Nullable Plan plan;

    private Faults() {}

    /** What is to fail, and whether it has come to that. */
    public static final class Plan implements AutoCloseable {

        private final At at;
        private final int number;
        private final String state;
        private final AtomicInteger passed = new AtomicInteger();
        private volatile @Nullable String struck;

        private Plan(At at, int number, String state) {
            this.at = at;
            this.number = number;
            this.state = state;
        }

        /** The statement it struck; null when the request had fewer places. */
        public @Nullable String struck() {
            return struck;
        }

        private void pass(At where, String what) throws SQLException {
            if (where == at && passed.incrementAndGet() == number) {
                struck = what;
                // the pool throws its connection away, when it comes to that
                SecondConnections.leave(Thread.currentThread());
                throw new SQLException("the database fails at " + at + " " + number, state);
            }
        }

        @Override
        public void close() {
            plan = null;
        }
    }

    /**
     * Begins to fail.
     *
     * @param number the how manieth of these places, from 1
     * @param state SQLSTATE that is told, e.g. 53100 for a full disk
     */
    public static Plan at(At at, int number, String state) {
        Plan made = new Plan(at, number, state);
        plan = made;
        return made;
    }

    /** A database that refuses a commit has rolled back. */
    static void beforeCommit(Connection connection) throws SQLException {
        try {
            strike(At.COMMIT, "commit");
        } catch (SQLException refused) {
            connection.rollback();
            throw refused;
        }
    }

    static void afterCommit() throws SQLException {
        strike(At.AFTER_COMMIT, "commit");
    }

    private static void strike(At at, String what) throws SQLException {
        Plan now = plan;
        if (now != null && Thread.currentThread().getName().startsWith("http-nio")) {
            now.pass(at, what);
        }
    }

    /** The same statement, failing when it is its turn. */
    static Statement over(Class<?> type, Statement statement, Object @Nullable [] arguments) {
        if (plan == null) {
            return statement;
        }
        String prepared = arguments != null && arguments.length > 0 && arguments[0] instanceof String sql ? sql : "";
        return (Statement)
                Proxy.newProxyInstance(Faults.class.getClassLoader(), new Class<?>[] {type}, (proxy, method, given) -> {
                    String sql = given != null && given.length > 0 && given[0] instanceof String own ? own : prepared;
                    if (EXECUTE.contains(method.getName().toLowerCase(Locale.ROOT))
                            && WRITES.matcher(sql).matches()) {
                        strike(At.WRITE, sql);
                    }
                    try {
                        return method.invoke(statement, given);
                    } catch (InvocationTargetException failed) {
                        throw failed.getCause();
                    }
                });
    }
}
