package vn.dunghen.report.usecase;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.dunghen.directory.Directory;

/** What a draft of the department's report says by itself: rows that the department may change, by effective date. */
@Component
class SynthesisData {

    private final JdbcClient jdbc;
    private final Directory directory;

    SynthesisData(JdbcClient jdbc, Directory directory) {
        this.jdbc = jdbc;
        this.directory = directory;
    }

    /** A sentence with places for figures. @param part number of the heading it stands under; empty for the opening */
    record Phrase(String part, String body) {}

    /** A figure reckoned from others. @param whole codes of the denominator; empty for a plain sum */
    record Derived(String code, String name, List<String> part, List<String> whole) {

        boolean of(List<String> codes) {
            return codes.containsAll(part) && codes.containsAll(whole);
        }
    }

    List<Phrase> phrases(String regime, LocalDate day) {
        return jdbc.sql(latest("report_phrase", "position, part, body", true))
                .params(directory.agency().code(), regime, day, day)
                .query((row, n) -> new Phrase(row.getString("part"), row.getString("body")))
                .list();
    }

    List<Derived> derived(LocalDate day) {
        return jdbc.sql(
                        """
                select d.code, d.name, d.part, d.whole from report_derived_figure d
                where d.agency in (?, '*') and d.effective_from = (select max(e.effective_from)
                  from report_derived_figure e where e.agency = d.agency and e.code = d.code and e.effective_from <= ?)
                order by d.position, d.code""")
                .params(directory.agency().code(), day)
                .query((row, n) -> new Derived(
                        row.getString("code"),
                        row.getString("name"),
                        codes(row.getString("part")),
                        codes(row.getString("whole"))))
                .list();
    }

    /** Codes of the tables that go with a regime's report. */
    List<String> tables(String regime, LocalDate day) {
        return jdbc.sql(latest("report_regime_table", "position, code", false))
                .params(directory.agency().code(), regime, day, day)
                .query((row, n) -> row.getString("code"))
                .list();
    }

    /** The rows in force of a regime, with those of every regime when {@code common}. */
    private static String latest(String table, String columns, boolean common) {
        return "select " + columns + " from " + table + " p where p.agency in (?, '*') and p.regime_code in (?"
                + (common ? ", '*'" : "") + ") and p.effective_from <= ? and p.effective_from ="
                + " (select max(q.effective_from) from " + table + " q where q.agency = p.agency"
                + " and q.regime_code = p.regime_code and q.effective_from <= ?) order by p.position, p.regime_code";
    }

    private static List<String> codes(@Nullable String joined) {
        return joined == null
                ? List.of()
                : Arrays.stream(joined.split("\\+")).map(String::strip).toList();
    }
}
