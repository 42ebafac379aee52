package vn.dunghen.testing;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * No audit row, no change, whoever writes it and however: a transaction of the application that changed a row of the
 * business without adding a row to the trail is told when the department closes, and the tests fail there. What tests write with
 * their own hands is theirs. Rows of the business are those of every table the migrations made, but those that are named
 * here with a reason.
 */
final class ChangeWatch {

    private static final Pattern WRITE = Pattern.compile(
            "(?is)^\\s*(?:/\\*.*?\\*/\\s*)?(?:select \\w+ from final table \\(|with \\w+ as \\()?(?:insert\\s+into|update|delete\\s+from|merge\\s+into)\\s+\"?([a-z_0-9]+)\"?\\b.*");
    private static final Pattern NOT_BUSINESS = Pattern.compile("(?i)(act|flyway|audit|qrtz)_.*");
    /** What a settled dossier counts in and the words a dossier is found by: computed from rows whose changes are written down, and computed again at any time. */
    private static final Pattern COMPUTED = Pattern.compile(
            "(?i)update dossier set (settled_at = \\?, settled_rule = \\?, settled_figures = \\?|search_words = \\?) where .*");

    private static final String TRAIL = "audit_entry";
    /** Lets Flyway set the tables up; what a migration writes is the version's, nobody's act. */
    private static final String MIGRATIONS = "vn.dunghen.KnownSchema";

    /** Tables whose rows may change without an entry, and why. */
    static final Map<String, String> EXCEPTIONS = new TreeMap<>();

    static {
        except(
                "counted under a lock; what the number was drawn for is written down",
                "dossier_code_sequence",
                "procedure_proposal_sequence",
                "plan_sequence",
                "plan_assignment_sequence",
                "feedback_sequence",
                "privacy_sequence");
        except(
                "computed from rows whose changes are written down, and computed again at any time",
                "dossier_usual_time",
                "dossier_step_time",
                "dossier_calendar_due",
                "calendar_version",
                "directory_version",
                "calendar_decided_year",
                "exchange_standing",
                "exchange_feed",
                "exchange_change",
                "document_preview",
                "document_rendering",
                "document_word",
                "dossier_held_paper",
                "process_past");
        except(
                "a list of work or reminders; what is done about it is written down",
                "task_item",
                "task_draft",
                "notice",
                "ladder_fired",
                "ladder_coming",
                "outbox",
                "payment_errand",
                "exchange_delivery",
                "exchange_intake",
                "exchange_conflict");
        except(
                "what a payment provider told, word for word, before anybody believes it; what follows is written down",
                "payment_notice");
        except("says that a machine runs", "node_run");
        except("lasts as long as somebody is signed in", "spring_session", "spring_session_attributes");
        except(
                "lasts for hours: double posts, throttles, uploads on their way, the one-time sign-in",
                "idempotency_key",
                "public_throttle",
                "catalogue_upload",
                "dossier_paper_opening",
                "directory_setup_token",
                "directory_code_used",
                "directory_known_address");
        except(
                "how a person likes to look at the own list: what was read, own filters, keys",
                "task_read",
                "task_filter",
                "desk_setting");
        except(
                "of the trial only: the far side that the demo plays itself",
                "trial_letter",
                "payment_sandbox_order",
                "document_signing_test_key",
                "clock_offset");
        except("stands in the settings of the installation and is read anew at each start", "directory_agency");
        except(
                "bytes and secrets that belong to a row whose change is written down",
                "document_content",
                "document_content_part",
                "dossier_holder_key");
        except("answers nobody may trace to a person", "survey_answer", "survey_link");
    }

    private static final Map<String, Optional<String>> KNOWN = new ConcurrentHashMap<>();
    private static final Queue<String> FOUND = new ConcurrentLinkedQueue<>();

    private ChangeWatch() {}

    private static void except(String why, String... tables) {
        for (String table : tables) {
            EXCEPTIONS.put(table, why);
        }
    }

    /** The same connection, watched. */
    static Connection over(Connection connection) {
        return over(connection, ChangeWatch::writer);
    }

    /** @param writer names the class of the application that is writing, none when it is a test's own hand */
    static Connection over(Connection connection, Supplier<Optional<String>> writer) {
        return (Connection) Proxy.newProxyInstance(
                ChangeWatch.class.getClassLoader(),
                new Class<?>[] {Connection.class},
                new Transaction(connection, writer));
    }

    /** What was found since this was asked last. */
    static List<String> found() {
        List<String> found = new ArrayList<>();
        for (String one = FOUND.poll(); one != null; one = FOUND.poll()) {
            found.add(one);
        }
        return found;
    }

    /** The table that a statement writes, when it matters here. */
    static Optional<String> written(String sql) {
        return KNOWN.computeIfAbsent(sql, text -> {
            Matcher write = WRITE.matcher(text);
            return write.matches() && !COMPUTED.matcher(text).matches()
                    ? Optional.of(write.group(1).toLowerCase(Locale.ROOT)).filter(ChangeWatch::matters)
                    : Optional.empty();
        });
    }

    static boolean isBusiness(String table) {
        return !NOT_BUSINESS.matcher(table).matches() && !EXCEPTIONS.containsKey(table);
    }

    private static boolean matters(String table) {
        return table.equals(TRAIL) || isBusiness(table);
    }

    /** The class of ours that stands nearest to the database; none when it is a test's own hand. */
    private static Optional<String> writer() {
        Set<String> own =
                Set.of(ChangeWatch.class.getName(), Transaction.class.getName(), Write.class.getName(), MIGRATIONS);
        return StackWalker.getInstance(StackWalker.Option.RETAIN_CLASS_REFERENCE)
                .walk(frames -> frames.map(StackWalker.StackFrame::getDeclaringClass)
                        .filter(type -> type.getName().startsWith("vn.dunghen.")
                                && !type.getName().contains("$$")
                                && !Proxy.isProxyClass(type)
                                && !own.contains(type.getName()))
                        .findFirst())
                .filter(type -> !type.getProtectionDomain()
                        .getCodeSource()
                        .getLocation()
                        .getPath()
                        .contains("test-classes"))
                .map(Class::getName);
    }

    /** One connection and what its running transaction has written. */
    private static final class Transaction implements InvocationHandler {

        private final Connection connection;
        private final Supplier<Optional<String>> writer;
        private final Map<String, String> changed = new LinkedHashMap<>();
        private boolean told;

        Transaction(Connection connection, Supplier<Optional<String>> writer) {
            this.connection = connection;
            this.writer = writer;
        }

        @Override
        public Object invoke(Object proxy, Method method, Object[] arguments) throws Throwable {
            switch (method.getName()) {
                case "commit" -> {
                    Faults.beforeCommit(connection);
                    look();
                    if (Rehearsal.isOn()) {
                        connection.rollback();
                        return null;
                    }
                }
                case "rollback" -> forget(arguments);
                case "setAutoCommit" -> {
                    forget(null);
                    if (Boolean.FALSE.equals(arguments[0])) {
                        SecondConnections.begun(connection);
                    } else {
                        SecondConnections.ended(connection);
                    }
                }
                case "close", "abort" -> SecondConnections.ended(connection);
                case "prepareStatement", "createStatement", "prepareCall" -> SecondConnections.used(connection);
                default -> {
                    // everything else goes on as it is
                }
            }
            Object result = pass(connection, method, arguments);
            if (method.getName().equals("commit")) {
                Faults.afterCommit();
            }
            if (!(result instanceof Statement made)) {
                return result;
            }
            Statement statement = Faults.over(method.getReturnType(), made, arguments);
            if (arguments == null || arguments.length == 0 || !(arguments[0] instanceof String sql)) {
                return Write.over(method.getReturnType(), statement, null, this);
            }
            Optional<String> table = written(sql);
            return table.isEmpty() ? statement : Write.over(method.getReturnType(), statement, table.get(), this);
        }

        void wrote(String table) throws SQLException {
            if (table.equals(TRAIL)) {
                told = true;
            } else if (!told && !changed.containsKey(table)) {
                writer.get().ifPresent(who -> changed.put(table, who));
            }
            if (connection.getAutoCommit()) {
                look();
            }
        }

        private void look() {
            if (!told && !changed.isEmpty()) {
                String what = "no audit row, no change: " + changed;
                if (!FOUND.contains(what)) {
                    FOUND.add(what);
                }
            }
            forget(null);
        }

        /** Going back to a savepoint forgets nothing. */
        private void forget(Object[] arguments) {
            if (arguments == null || arguments.length == 0) {
                changed.clear();
                told = false;
            }
        }
    }

    /** One statement that may write. */
    private record Write(Statement statement, String table, Transaction transaction) implements InvocationHandler {

        static Object over(Class<?> type, Statement statement, String table, Transaction transaction) {
            return Proxy.newProxyInstance(
                    ChangeWatch.class.getClassLoader(),
                    new Class<?>[] {type},
                    new Write(statement, table, transaction));
        }

        @Override
        public Object invoke(Object proxy, Method method, Object[] arguments) throws Throwable {
            Object result = pass(statement, method, arguments);
            if (method.getName().startsWith("execute")) {
                Optional<String> wrote = table != null
                        ? Optional.of(table)
                        : arguments != null && arguments.length > 0 && arguments[0] instanceof String sql
                                ? written(sql)
                                : Optional.empty();
                if (wrote.isPresent() && rows(result) != 0) {
                    transaction.wrote(wrote.get());
                }
            }
            return result;
        }

        private long rows(Object result) throws SQLException {
            if (result instanceof int[] each) {
                return Arrays.stream(each).filter(count -> count != 0).count();
            }
            if (result instanceof Number count) {
                return count.longValue();
            }
            return Boolean.FALSE.equals(result) ? statement.getUpdateCount() : 1;
        }
    }

    private static Object pass(Object target, Method method, Object[] arguments) throws Throwable {
        try {
            return method.invoke(target, arguments);
        } catch (InvocationTargetException failed) {
            throw failed.getCause();
        }
    }
}
