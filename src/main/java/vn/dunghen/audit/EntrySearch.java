package vn.dunghen.audit;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Asks for one page of entries so that each question walks an index in the order of the ids and stops when the page is full.
 * A stretch of time becomes a stretch of ids first: ids are drawn in the order of time, give or take {@link #SKEW} between
 * nodes.
 */
final class EntrySearch {

    private static final Duration SKEW = Duration.ofMinutes(5);
    private static final int MOST_WORDS = 8;

    private final JdbcClient jdbc;
    private final String agency;
    private final AuditTrail.Filter filter;
    private final int rows;

    EntrySearch(JdbcClient jdbc, String agency, AuditTrail.Filter filter, int rows) {
        this.jdbc = jdbc;
        this.agency = agency;
        this.filter = filter;
        this.rows = rows;
    }

    static boolean needsWords(AuditTrail.Filter filter) {
        return filter.unit() != null || filter.words() != null;
    }

    /** Latest first. @param before only ids below */
    List<Row> run(@Nullable Long before) {
        if (filter.person() == null) {
            return ask(before, null);
        }
        // Two questions, one index each: no index serves both columns at once.
        return Stream.concat(ask(before, "actor_login").stream(), ask(before, "on_behalf_of").stream())
                .distinct()
                .sorted(Comparator.comparingLong(Row::id).reversed())
                .limit(rows)
                .toList();
    }

    private List<Row> ask(@Nullable Long before, @Nullable String personColumn) {
        var sql = new StringBuilder("select " + AuditTables.COLUMNS + " from audit_entry e");
        var values = new ArrayList<Object>();
        int word = 0;
        for (String each : words()) {
            String w = "w" + word++;
            sql.append(" join audit_word ").append(w).append(" on ").append(w).append(".entry_id = e.id and ");
            sql.append(w).append(".agency = ? and ").append(w).append(".word = ?");
            values.add(agency);
            values.add(each);
        }
        sql.append(" where e.agency = ?");
        values.add(agency);
        narrow(sql, values, " and e.id < ?", before);
        narrow(sql, values, " and e.subject_type = ?", filter.type());
        narrow(sql, values, " and e.subject_id = ?", filter.id());
        narrow(sql, values, " and e.action = ?", filter.action());
        narrow(sql, values, " and e." + personColumn + " = ?", personColumn == null ? null : filter.person());
        if (filter.from() != null) {
            narrow(sql, values, " and e.id >= ?", firstFrom(filter.from().minus(SKEW), Long.MAX_VALUE));
            narrow(sql, values, " and e.happened_at >= ?", AuditTables.at(filter.from()));
        }
        if (filter.to() != null) {
            narrow(sql, values, " and e.id < ?", firstFrom(filter.to().plus(SKEW), null));
            narrow(sql, values, " and e.happened_at < ?", AuditTables.at(filter.to()));
        }
        sql.append(" order by e.id desc limit ").append(rows);
        return jdbc.sql(sql.toString())
                .params(values)
                .query((rs, i) -> AuditTables.row(rs))
                .list();
    }

    private List<String> words() {
        var words = new ArrayList<String>();
        if (filter.unit() != null) {
            words.add(Canonical.clean(Words.unit(filter.unit())));
        }
        if (filter.words() != null) {
            Set<String> said = Words.of(Canonical.clean(filter.words()));
            said.stream().limit(MOST_WORDS).forEach(words::add);
        }
        return words;
    }

    /** The id of the first entry that happened at the moment or later. */
    private @Nullable Long firstFrom(Instant moment, @Nullable Long otherwise) {
        return jdbc.sql("select id from audit_entry where agency = ? and happened_at >= ?"
                        + " order by agency, happened_at, id limit 1")
                .params(agency, AuditTables.at(moment))
                .query(Long.class)
                .optional()
                .orElse(otherwise);
    }

    private static void narrow(StringBuilder sql, List<Object> values, String condition, @Nullable Object value) {
        if (value != null) {
            sql.append(condition);
            values.add(value instanceof String text ? Canonical.clean(text) : value);
        }
    }
}
