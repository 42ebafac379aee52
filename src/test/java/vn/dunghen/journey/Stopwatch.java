package vn.dunghen.journey;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.TransactionExecution;
import org.springframework.transaction.TransactionExecutionListener;

/** Measures each transaction of the application from its beginning to its end and keeps the longest. */
final class Stopwatch implements TransactionExecutionListener {

    /** When it began, and what the thread had reckoned by then. */
    private record Begin(long nanos, long reckoned) {}

    private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    private final ThreadLocal<Deque<Begin>> begun = ThreadLocal.withInitial(ArrayDeque::new);
    private Duration longest = Duration.ZERO;
    private String name = "";
    private long count;

    @Override
    public void afterBegin(TransactionExecution transaction, @Nullable Throwable failure) {
        if (failure == null && transaction.isNewTransaction()) {
            begun.get().push(new Begin(System.nanoTime(), threads.getCurrentThreadCpuTime()));
        }
    }

    @Override
    public void afterCommit(TransactionExecution transaction, @Nullable Throwable failure) {
        ended(transaction);
    }

    @Override
    public void afterRollback(TransactionExecution transaction, @Nullable Throwable failure) {
        ended(transaction);
    }

    private synchronized void ended(TransactionExecution transaction) {
        if (!transaction.isNewTransaction() || begun.get().isEmpty()) {
            return;
        }
        Begin begin = begun.get().pop();
        Duration took = Duration.ofNanos(System.nanoTime() - begin.nanos());
        count++;
        if (took.compareTo(longest) > 0) {
            longest = took;
            String said = transaction.getTransactionName();
            long reckoned = (threads.getCurrentThreadCpuTime() - begin.reckoned()) / 1_000_000;
            name = (said.isEmpty() ? "a job of the engine" : said) + ", number " + count + ", " + reckoned
                    + " ms of them reckoning";
        }
    }

    synchronized Duration longest() {
        return longest;
    }

    synchronized long count() {
        return count;
    }

    /** E.g. "812 ms of 20431 transactions (vn.dunghen.…)". */
    synchronized String say() {
        return longest.toMillis() + " ms, the longest of " + count + " transactions (" + name + ")";
    }
}
