package vn.dunghen.audit;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;
import vn.dunghen.kernel.InvalidInput;
import vn.dunghen.kernel.Page;
import vn.dunghen.kernel.Subject;

/** Reads the trail from its table. */
@Component
class JdbcAuditTrail implements AuditTrail {

    private static final int MOST = 200;

    private static final String ABOUT = "select " + AuditTables.COLUMNS
            + " from audit_entry e where e.agency = ? and e.subject_type = ? and e.subject_id = ?";

    private final JdbcClient jdbc;
    private final AuditTables tables;
    private final Sentences sentences;
    private final WordIndex index;
    private final PlatformTransactionManager transactions;

    JdbcAuditTrail(
            JdbcClient jdbc,
            AuditTables tables,
            Sentences sentences,
            WordIndex index,
            PlatformTransactionManager transactions) {
        this.jdbc = jdbc;
        this.tables = tables;
        this.sentences = sentences;
        this.index = index;
        this.transactions = transactions;
    }

    @Override
    public List<Entry> about(Subject subject) {
        return jdbc.sql(ABOUT + " order by e.seq")
                .params(tables.agency(), subject.type(), subject.id())
                .query((rs, i) -> entry(AuditTables.row(rs)))
                .list();
    }

    @Override
    public List<Entry> about(Subject subject, long from, long to) {
        return jdbc.sql(ABOUT + " and e.seq >= ? and e.seq <= ? order by e.seq")
                .params(tables.agency(), subject.type(), subject.id(), from, to)
                .query((rs, i) -> entry(AuditTables.row(rs)))
                .list();
    }

    @Override
    public int count(Subject subject) {
        return jdbc.sql("select count(*) from audit_entry where agency = ? and subject_type = ? and subject_id = ?")
                .params(tables.agency(), subject.type(), subject.id())
                .query(Integer.class)
                .single();
    }

    @Override
    public List<Moment> timeline(Subject subject) {
        return about(subject).stream()
                .map(entry -> new Moment(
                        entry.at(),
                        entry.sentence(),
                        entry.actor(),
                        entry.facts().containsKey("clock")))
                .toList();
    }

    @Override
    public Page<Entry> search(Filter filter, @Nullable String cursor, int size) {
        int rows = Math.max(1, Math.min(size, MOST));
        if (EntrySearch.needsWords(filter)) {
            index.complete();
        }
        List<Entry> found = new EntrySearch(jdbc, tables.agency(), filter, rows + 1)
                .run(before(cursor)).stream().map(this::entry).toList();
        return found.size() <= rows
                ? new Page<>(found, null)
                : new Page<>(
                        List.copyOf(found.subList(0, rows)),
                        Long.toString(found.get(rows - 1).id()));
    }

    @Override
    public void recordAccess(Subject subject, String what) {
        boolean join = TransactionSynchronizationManager.isActualTransactionActive()
                && !TransactionSynchronizationManager.isCurrentTransactionReadOnly();
        var transaction = new TransactionTemplate(transactions);
        transaction.setPropagationBehavior(
                join ? TransactionDefinition.PROPAGATION_MANDATORY : TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        transaction.executeWithoutResult(status -> tables.append(subject, ACCESS, Map.of("what", what)));
    }

    private static @Nullable Long before(@Nullable String cursor) {
        if (cursor == null || cursor.isBlank()) {
            return null;
        }
        if (!cursor.matches("\\d{1,18}")) {
            throw new InvalidInput("cursor", "Vị trí trang không hợp lệ; hãy đọc lại từ trang đầu.");
        }
        return Long.valueOf(cursor);
    }

    private Entry entry(Row row) {
        Map<String, String> facts = Canonical.facts(row.facts());
        return new Entry(
                row.id(),
                row.subject(),
                row.seq(),
                row.at(),
                row.actor(),
                row.action(),
                facts,
                sentences.of(row.action(), facts),
                row.hash());
    }
}
