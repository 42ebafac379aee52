package vn.dunghen.journey;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.TransactionExecution;
import org.springframework.transaction.TransactionExecutionListener;

/** Measures each transaction of the application from its beginning to its end and keeps the longest. */
final class Stopwatch implements TransactionExecutionListener {

    private final ThreadLocal<Deque<Long>> begun = ThreadLocal.withInitial(ArrayDeque::new);
    private Duration longest = Duration.ZERO;
    private String name = "";
    private long count;

    @Override
    public void afterBegin(TransactionExecution transaction, @Nullable Throwable failure) {
        if (failure == null && transaction.isNewTransaction()) {
            begun.get().push(System.nanoTime());
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
        Duration took = Duration.ofNanos(System.nanoTime() - begun.get().pop());
        count++;
        if (took.compareTo(longest) > 0) {
            longest = took;
            name = transaction.getTransactionName().isEmpty()
                    ? "a job of the engine"
                    : transaction.getTransactionName();
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
