package vn.dunghen.audit;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** Writes down by which words sealed entries are found, one seal at a time; one node at a time. */
@Component
class WordIndex {

    private final JdbcTemplate jdbc;
    private final TransactionTemplate own;
    private final AuditTables tables;
    private final Sealer sealer;
    private final Sentences sentences;
    private final ObjectProvider<ActorUnits> units;

    WordIndex(
            JdbcTemplate jdbc,
            PlatformTransactionManager transactions,
            AuditTables tables,
            Sealer sealer,
            Sentences sentences,
            ObjectProvider<ActorUnits> units) {
        this.jdbc = jdbc;
        this.own = new TransactionTemplate(transactions);
        this.own.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        this.tables = tables;
        this.sealer = sealer;
        this.sentences = sentences;
        this.units = units;
    }

    /** Whatever is committed by now can be found by its words afterwards. */
    void complete() {
        sealer.seal();
        catchUp();
    }

    @Scheduled(initialDelay = 70_000, fixedDelay = 60_000)
    void catchUp() {
        boolean more = true;
        while (more) {
            more = Boolean.TRUE.equals(own.execute(status -> nextSeal()));
        }
    }

    private boolean nextSeal() {
        String agency = tables.agency();
        Long reached = reached(agency);
        List<Row> rows = jdbc.query(
                "select " + AuditTables.COLUMNS + " from audit_sealed m join audit_entry e on e.id = m.entry_id"
                        + " where m.agency = ? and m.seal = ?",
                (rs, i) -> AuditTables.row(rs),
                agency,
                reached + 1);
        if (rows.isEmpty()) {
            return false;
        }
        List<Object[]> words = rows.stream()
                .flatMap(row -> wordsOf(row).stream().map(word -> new Object[] {agency, word, row.id()}))
                .toList();
        jdbc.batchUpdate(
                "insert into audit_word (agency, word, entry_id) values (?,?,?) on conflict do nothing", words);
        jdbc.update("update audit_worded set seal = ? where agency = ?", reached + 1, agency);
        return true;
    }

    private long reached(String agency) {
        jdbc.update("insert into audit_worded (agency, seal) values (?, 0) on conflict do nothing", agency);
        return Objects.requireNonNull(
                jdbc.queryForObject("select seal from audit_worded where agency = ? for update", Long.class, agency));
    }

    private Set<String> wordsOf(Row row) {
        var words = new LinkedHashSet<String>();
        var facts = Canonical.facts(row.facts());
        Words.add(sentences.of(row.action(), facts), words);
        facts.values().forEach(value -> Words.add(value, words));
        Words.add(row.actor().name(), words);
        addUnit(row.actor().login(), words);
        addUnit(row.actor().onBehalfOf(), words);
        return words;
    }

    private void addUnit(@Nullable String login, Set<String> words) {
        ActorUnits known = units.getIfAvailable();
        if (login != null && known != null) {
            known.unitOf(login).map(Words::unit).ifPresent(words::add);
        }
    }
}
