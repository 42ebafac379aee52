package vn.dunghen.dossier.usecase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.mockito.Mockito.mock;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** A search by name says that it does not find all while this is going on, and not a moment longer. */
class KeepSearchWordsTest {

    private final List<Boolean> seen = new ArrayList<>();
    private int waiting;
    private boolean broken;
    private final KeepSearchWords keep =
            new KeepSearchWords(new Rows(), new TransactionTemplate(mock(PlatformTransactionManager.class)));

    @Test
    void itIsUnderWayAsLongAsThereIsSomethingToKeep() {
        waiting = 1;
        keep.handle();
        assertThat(seen).containsExactly(true);
        assertThat(keep.underWay()).isFalse();
    }

    @Test
    void nothingToKeepIsNoWork() {
        keep.handle();
        assertThat(seen).containsExactly(false);
    }

    @Test
    void whatBreaksOffIsNotUnderWay() {
        waiting = 1;
        broken = true;
        assertThatIllegalStateException().isThrownBy(keep::handle);
        assertThat(keep.underWay()).isFalse();
    }

    private final class Rows extends JdbcTemplate {

        @Override
        @SuppressWarnings("unchecked")
        public <T> List<T> query(String sql, RowMapper<T> mapper, Object... arguments) {
            return waiting == 0 ? List.of() : List.of((T) new Object[] {" an ", "1"});
        }

        @Override
        public int[] batchUpdate(String sql, List<Object[]> rows) {
            seen.add(keep.underWay());
            if (broken) {
                throw new IllegalStateException("the database is away");
            }
            return new int[rows.size()];
        }
    }
}
