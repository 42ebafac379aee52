package vn.dunghen.dossier.domain;

import java.util.HashSet;
import java.util.Set;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Which rows the transaction under way holds already; one that is suspended keeps its own. */
final class HeldRows implements TransactionSynchronization {

    private final Set<String> ids = new HashSet<>();

    private HeldRows() {}

    /** @return whether this transaction asks for the row for the first time */
    static boolean first(String id) {
        return !TransactionSynchronizationManager.isActualTransactionActive()
                || ofThis().ids.add(id);
    }

    private static HeldRows ofThis() {
        return TransactionSynchronizationManager.getSynchronizations().stream()
                .filter(HeldRows.class::isInstance)
                .map(HeldRows.class::cast)
                .findFirst()
                .orElseGet(() -> {
                    HeldRows fresh = new HeldRows();
                    TransactionSynchronizationManager.registerSynchronization(fresh);
                    return fresh;
                });
    }
}
