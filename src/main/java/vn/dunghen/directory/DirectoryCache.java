package vn.dunghen.directory;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import vn.dunghen.kernel.Turn;

/**
 * Keeps units, staff with what opens the door to them, and substitutions between reads, because every page asks for dozens of names
 * and every request who sends it. A change made by any node is seen by the
 * next request, by work in the background after {@link #UNASKED} at the latest; within the transaction that changes something
 * nothing is kept.
 */
@Component
class DirectoryCache {

    /** How long work in the background may not see another node's change. */
    static final Duration UNASKED = Duration.ofSeconds(1);

    /** Rows that were put there by hand or from a backup tell no number. */
    static final Duration KEPT = Duration.ofMinutes(1);

    private final DirectoryRows rows;
    private final DirectoryVersion version;
    private final LongSupplier nanos;
    private final AtomicLong changes = new AtomicLong();
    private volatile @Nullable Kept kept;

    private record Kept(DirectorySnapshot snapshot, long version, long changes, long readAt, long askedAt) {

        Kept asked(long now) {
            return new Kept(snapshot, version, changes, readAt, now);
        }
    }

    @Autowired
    DirectoryCache(DirectoryRows rows, DirectoryVersion version) {
        this(rows, version, System::nanoTime);
    }

    /** @param nanos time that only runs forward; the clock of the department may be moved */
    DirectoryCache(DirectoryRows rows, DirectoryVersion version, LongSupplier nanos) {
        this.rows = rows;
        this.version = version;
        this.nanos = nanos;
    }

    DirectorySnapshot read() {
        if (changing()) {
            return rows.read();
        }
        Kept last = kept;
        long now = nanos.getAsLong();
        long seen = changes.get();
        boolean known = last != null && last.changes() == seen;
        if (!Turn.asks(this, last == null || now - last.askedAt() >= UNASKED.toNanos()) && known) {
            return last.snapshot();
        }
        // asked before the rows are read: whatever changes in between is read again
        long there = version.now();
        if (known && last.version() == there && now - last.readAt() < KEPT.toNanos()) {
            kept = last.asked(now);
            return last.snapshot();
        }
        DirectorySnapshot fresh = rows.read();
        kept = new Kept(fresh, there, seen, now, now);
        return fresh;
    }

    /**
     * Something is being changed in this transaction; when it has ended, whatever was read meanwhile is out of date. Before
     * all other listeners, because they read staff and units to act on the change.
     */
    @EventListener
    @Order(Ordered.HIGHEST_PRECEDENCE)
    void changed(DirectoryEvent change) {
        if (!TransactionSynchronizationManager.isSynchronizationActive()) {
            version.raise();
            changes.incrementAndGet();
        } else if (!changing()) {
            TransactionSynchronizationManager.bindResource(this, true);
            TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
                @Override
                public void suspend() {
                    TransactionSynchronizationManager.unbindResource(DirectoryCache.this);
                }

                @Override
                public void resume() {
                    TransactionSynchronizationManager.bindResource(DirectoryCache.this, true);
                }

                @Override
                public void beforeCommit(boolean readOnly) {
                    version.raise();
                }

                @Override
                public void afterCompletion(int status) {
                    TransactionSynchronizationManager.unbindResourceIfPossible(DirectoryCache.this);
                    changes.incrementAndGet();
                }
            });
        }
    }

    private boolean changing() {
        return TransactionSynchronizationManager.hasResource(this);
    }
}
