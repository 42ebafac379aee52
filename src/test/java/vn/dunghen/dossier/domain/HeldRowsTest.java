package vn.dunghen.dossier.domain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.AbstractPlatformTransactionManager;
import org.springframework.transaction.support.DefaultTransactionStatus;
import org.springframework.transaction.support.TransactionTemplate;

class HeldRowsTest {

    private final Nowhere nowhere = new Nowhere();
    private final TransactionTemplate outer = new TransactionTemplate(nowhere);
    private final TransactionTemplate within = new TransactionTemplate(nowhere);

    @Test
    void aRowIsAskedForOnceInEachTransaction() {
        outer.executeWithoutResult(status -> {
            assertThat(HeldRows.first("a")).isTrue();
            assertThat(HeldRows.first("a")).isFalse();
            assertThat(HeldRows.first("b")).isTrue();
        });
        outer.executeWithoutResult(status ->
                assertThat(HeldRows.first("a")).as("let go with the one before").isTrue());
    }

    @Test
    void whatIsHeldOutsideIsNotHeldWithin() {
        within.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        outer.executeWithoutResult(status -> {
            assertThat(HeldRows.first("a")).isTrue();
            within.executeWithoutResult(inner -> assertThat(HeldRows.first("a")).isTrue());
            assertThat(HeldRows.first("a")).as("and still held").isFalse();
        });
    }

    @Test
    void nothingIsHeldOutsideAnyTransaction() {
        assertThat(HeldRows.first("a")).isTrue();
        assertThat(HeldRows.first("a")).isTrue();
    }

    /** Begins and ends transactions of no database. */
    private static final class Nowhere extends AbstractPlatformTransactionManager {

        private static final long serialVersionUID = 1L;

        private transient int open;

        @Override
        protected Object doGetTransaction() {
            return this;
        }

        @Override
        protected boolean isExistingTransaction(Object transaction) {
            return open > 0;
        }

        @Override
        protected void doBegin(Object transaction, TransactionDefinition definition) {
            open++;
        }

        @Override
        protected Object doSuspend(Object transaction) {
            return open;
        }

        @Override
        protected void doResume(Object transaction, Object suspended) {
            // nothing was put aside
        }

        @Override
        protected void doCommit(DefaultTransactionStatus status) {
            open--;
        }

        @Override
        protected void doRollback(DefaultTransactionStatus status) {
            open--;
        }
    }
}
