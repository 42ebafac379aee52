package vn.dunghen.report.usecase;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.dunghen.calendar.Moments;
import vn.dunghen.directory.Directory;
import vn.dunghen.wording.OfficeTexts;
import vn.dunghen.wording.TextVersion;
import vn.dunghen.wording.Wording;

/** What a draft of the department's report says by itself: rows that the department may change, by effective date. */
@Component
class SynthesisData {

    private final JdbcClient jdbc;
    private final Directory directory;
    private final OfficeTexts texts;
    private final Clock clock;

    SynthesisData(JdbcClient jdbc, Directory directory, OfficeTexts texts, Clock clock) {
        this.jdbc = jdbc;
        this.directory = directory;
        this.texts = texts;
        this.clock = clock;
    }

    /** A sentence with places for figures. @param part number of the heading it stands under; empty for the opening */
    record Phrase(String part, String body) {}

    /** A figure reckoned from others. @param whole codes of the denominator; empty for a plain sum */
    record Derived(String code, String name, List<String> part, List<String> whole) {

        boolean of(List<String> codes) {
            return codes.containsAll(part) && codes.containsAll(whole);
        }
    }

    /** The sentences of every regime, as the office wrote them or as they were shipped, and those of this one. */
    List<Phrase> phrases(String regime, LocalDate day) {
        Optional<Wording> own = texts.on(SynthesisPhrases.KEY, day).map(TextVersion::words);
        List<Phrase> rows = rows(regime, day, own.isEmpty());
        return own.map(words -> Stream.concat(SynthesisPhrases.read(words.text()).stream(), rows.stream())
                        .toList())
                .orElse(rows);
    }

    /** The sentences of every regime that the application comes with. */
    List<Phrase> shipped() {
        return rows("*", today(), false);
    }

    /** Figures reckoned from others, today. */
    List<Derived> derived() {
        return derived(today());
    }

    private LocalDate today() {
        return Moments.day(clock.instant());
    }

    private List<Phrase> rows(String regime, LocalDate day, boolean common) {
        return jdbc.sql(latest("report_phrase", "position, part, body", common))
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
