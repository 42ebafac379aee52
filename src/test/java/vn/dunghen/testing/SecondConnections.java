package vn.dunghen.testing;

import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.Collectors;

/**
 * Finds requests that work on a second connection while their transaction holds a first one: when all connections of the pool
 * are held by such requests none gets its second one, and nobody is answered until they give up.
 */
final class SecondConnections {

    /** Classes that may, and why. */
    private static final Map<String, String> MAY = Map.of(
            "vn.dunghen.calendar.CalendarWhatIf",
            "what a decision on days would move is tried and taken back; one person decides on days",
            "vn.dunghen.payment.SandboxOrders",
            "stands for a provider that has a database of its own");

    /** Connections in a transaction, each with who began it. */
    private static final Map<Connection, Thread> OPEN = new ConcurrentHashMap<>();

    private static final Queue<String> FOUND = new ConcurrentLinkedQueue<>();

    private SecondConnections() {}

    /** A connection's transaction has begun. */
    static void begun(Connection connection) {
        OPEN.put(connection, Thread.currentThread());
    }

    static void ended(Connection connection) {
        OPEN.remove(connection);
    }

    /** Whatever the thread held is held no more. */
    static void leave(Thread thread) {
        OPEN.values().removeIf(thread::equals);
    }

    /** A connection is worked on. */
    static void used(Connection connection) throws SQLException {
        Thread me = Thread.currentThread();
        if (!me.getName().startsWith("http-nio") || !holdsAnother(me, connection)) {
            return;
        }
        List<String> way = way();
        if (way.stream().noneMatch(MAY::containsKey)) {
            String what = "a second connection: "
                    + way.stream().limit(6).map(SecondConnections::shortName).collect(Collectors.joining(" < "));
            if (!FOUND.contains(what)) {
                FOUND.add(what);
            }
        }
    }

    private static boolean holdsAnother(Thread me, Connection connection) throws SQLException {
        for (Map.Entry<Connection, Thread> open : OPEN.entrySet()) {
            if (open.getValue() == me
                    && open.getKey() != connection
                    && !open.getKey().isClosed()) {
                return true;
            }
        }
        return false;
    }

    /** What was found since this was asked last. */
    static List<String> found() {
        List<String> found = new ArrayList<>();
        for (String one = FOUND.poll(); one != null; one = FOUND.poll()) {
            found.add(one);
        }
        return found;
    }

    /** Classes of ours on the stack, the nearest to the database first. */
    private static List<String> way() {
        String tests = SecondConnections.class.getPackageName();
        return StackWalker.getInstance(StackWalker.Option.RETAIN_CLASS_REFERENCE)
                .walk(frames -> frames.map(StackWalker.StackFrame::getDeclaringClass)
                        .filter(type -> type.getName().startsWith("vn.dunghen.")
                                && !type.getName().contains("$$")
                                && !type.getPackageName().equals(tests)
                                && !Proxy.isProxyClass(type))
                        .map(Class::getName)
                        .distinct()
                        .toList());
    }

    private static String shortName(String type) {
        return type.substring(type.lastIndexOf('.') + 1);
    }
}
