package vn.dunghen.audit;

import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import vn.dunghen.kernel.Subject;

/** Remembers about whom the running transaction has written an entry; forgotten, suspended and resumed with it. */
final class WrittenSubjects implements TransactionSynchronization {

    private final Set<Subject> subjects = new HashSet<>();

    private WrittenSubjects() {}

    static void add(Subject subject) {
        WrittenSubjects current = current();
        if (current == null) {
            current = new WrittenSubjects();
            TransactionSynchronizationManager.registerSynchronization(current);
        }
        current.subjects.add(subject);
    }

    static boolean contains(Subject subject) {
        WrittenSubjects current = current();
        return current != null && current.subjects.contains(subject);
    }

    private static @Nullable WrittenSubjects current() {
        if (!TransactionSynchronizationManager.isSynchronizationActive()) {
            return null;
        }
        for (TransactionSynchronization each : TransactionSynchronizationManager.getSynchronizations()) {
            if (each instanceof WrittenSubjects written) {
                return written;
            }
        }
        return null;
    }
}
