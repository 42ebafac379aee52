package vn.dunghen.directory;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Keeps units and staff between reads, because every page asks for dozens of names. A change made here is seen at once, one
 * made by another node after {@link #KEPT} at the latest; within the transaction that changes something nothing is kept.
 */
@Component
class DirectoryCache {

    /** How long another node's change may go unseen. */
    static final Duration KEPT = Duration.ofSeconds(5);

    private final UnitEntries units;
    private final StaffAccounts accounts;
    private final AgencySettings settings;
    private final LongSupplier nanos;
    private final AtomicLong changes = new AtomicLong();
    private volatile @Nullable Kept kept;

    private record Kept(DirectorySnapshot snapshot, long changes, long readAt) {}

    @Autowired
    DirectoryCache(UnitEntries units, StaffAccounts accounts, AgencySettings settings) {
        this(units, accounts, settings, System::nanoTime);
    }

    /** @param nanos time that only runs forward; the clock of the department may be moved */
    DirectoryCache(UnitEntries units, StaffAccounts accounts, AgencySettings settings, LongSupplier nanos) {
        this.units = units;
        this.accounts = accounts;
        this.settings = settings;
        this.nanos = nanos;
    }

    DirectorySnapshot read() {
        if (changing()) {
            return load();
        }
        Kept last = kept;
        long now = nanos.getAsLong();
        long seen = changes.get();
        if (last != null && last.changes() == seen && now - last.readAt() < KEPT.toNanos()) {
            return last.snapshot();
        }
        DirectorySnapshot fresh = load();
        kept = new Kept(fresh, seen, now);
        return fresh;
    }

    /** Something is being changed in this transaction; when it has ended, whatever was read meanwhile is out of date. */
    @EventListener
    void changed(DirectoryEvent change) {
        if (!TransactionSynchronizationManager.isSynchronizationActive()) {
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

    private DirectorySnapshot load() {
        String agency = settings.agency().code();
        return new DirectorySnapshot(units.findByAgencyOrderByPlaceAscCodeAsc(agency), accounts.all(agency));
    }
}
