package vn.dunghen.dossier.usecase;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import vn.dunghen.dossier.domain.SearchWords;

/**
 * Bổ sung từ khóa tìm kiếm: gives those dossiers the words they are found by that were registered by an older version, before an
 * update and while the nodes are exchanged one by one.
 */
@Component
public class KeepSearchWords {

    private static final int AT_ONCE = 500;

    private static final String WITHOUT =
            "select id, applicant_name from dossier where search_words is null and id > ? order by id fetch first "
                    + AT_ONCE + " rows only";

    private static final String KEEP = "update dossier set search_words = ? where id = ? and search_words is null";

    private final JdbcTemplate jdbc;
    private final TransactionTemplate transaction;
    private volatile boolean underWay;

    KeepSearchWords(JdbcTemplate jdbc, TransactionTemplate transaction) {
        this.jdbc = jdbc;
        this.transaction = transaction;
    }

    /** Whether this node is at it: as long as it is, a name finds only some of those that bear it. */
    public boolean underWay() {
        return underWay;
    }

    /** Some hundred a transaction. Whoever does the same beside it writes the same. */
    @Scheduled(initialDelay = 20, fixedDelay = 600, timeUnit = TimeUnit.SECONDS)
    public void handle() {
        try {
            keepAll();
        } finally {
            underWay = false;
        }
    }

    private void keepAll() {
        List<Object[]> words = List.of();
        do {
            Object after = words.isEmpty() ? "" : words.get(words.size() - 1)[1];
            List<Object[]> some = jdbc.query(
                    WITHOUT,
                    (row, index) ->
                            new Object[] {SearchWords.line(row.getString("applicant_name")), row.getString("id")},
                    after);
            underWay = !some.isEmpty();
            transaction.executeWithoutResult(status -> jdbc.batchUpdate(KEEP, some));
            words = some;
        } while (words.size() == AT_ONCE);
    }
}
