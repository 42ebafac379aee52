package vn.dunghen.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;
import vn.dunghen.kernel.Page;
import vn.dunghen.kernel.Subject;

/** Reads the trail from its table. */
@Component
class JdbcAuditTrail implements AuditTrail {

    private static final int MOST = 200;

    private final JdbcClient jdbc;
    private final AuditTables tables;
    private final Sentences sentences;
    private final PlatformTransactionManager transactions;

    JdbcAuditTrail(JdbcClient jdbc, AuditTables tables, Sentences sentences, PlatformTransactionManager transactions) {
        this.jdbc = jdbc;
        this.tables = tables;
        this.sentences = sentences;
        this.transactions = transactions;
    }

    @Override
    public List<Entry> about(Subject subject) {
        return jdbc.sql(
                        "select * from audit_entry where agency = ? and subject_type = ? and subject_id = ? order by seq")
                .params(tables.agency(), subject.type(), subject.id())
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
        var sql = new StringBuilder("select * from audit_entry where agency = ?");
        var values = new ArrayList<Object>(List.of(tables.agency()));
        narrow(sql, values, " and id < ?", before(cursor));
        narrow(sql, values, " and subject_type = ?", filter.type());
        narrow(sql, values, " and subject_id = ?", filter.id());
        narrow(sql, values, " and action = ?", filter.action());
        if (filter.person() != null) {
            narrow(sql, values, " and (actor_login = ?", filter.person());
            narrow(sql, values, " or on_behalf_of = ?)", filter.person());
        }
        narrow(sql, values, " and happened_at >= ?", filter.from() == null ? null : AuditTables.at(filter.from()));
        narrow(sql, values, " and happened_at < ?", filter.to() == null ? null : AuditTables.at(filter.to()));
        sql.append(" order by id desc limit ").append(rows + 1);
        List<Entry> found = jdbc.sql(sql.toString())
                .params(values)
                .query((rs, i) -> entry(AuditTables.row(rs)))
                .list();
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
        transaction.executeWithoutResult(
                status -> tables.append(subject, "audit.personalDataRead", Map.of("what", what)));
    }

    private static void narrow(StringBuilder sql, List<Object> values, String condition, @Nullable Object value) {
        if (value != null) {
            sql.append(condition);
            values.add(value instanceof String text ? Canonical.clean(text) : value);
        }
    }

    /** A cursor nobody gave out starts at the beginning. */
    private static @Nullable Long before(@Nullable String cursor) {
        return cursor != null && cursor.matches("\\d{1,18}") ? Long.valueOf(cursor) : null;
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
