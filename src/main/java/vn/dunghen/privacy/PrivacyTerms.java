package vn.dunghen.privacy;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.dunghen.calendar.LimitUnit;
import vn.dunghen.calendar.Moments;
import vn.dunghen.directory.Directory;

/** The law data behind an answer: its limit, and of each kind of data the purpose, the basis and how long it is kept. */
@Component
public class PrivacyTerms {

    private final JdbcClient jdbc;
    private final Directory directory;
    private final Clock clock;

    PrivacyTerms(JdbcClient jdbc, Directory directory, Clock clock) {
        this.jdbc = jdbc;
        this.directory = directory;
        this.clock = clock;
    }

    /**
     * One row as it stands.
     *
     * @param amount of the limit, with its unit; only of {@link TermKind#REQUEST}
     * @param verified whether somebody has compared it with the text of the law
     */
    public record Term(
            TermKind kind,
            LocalDate effectiveFrom,
            @Nullable Integer amount,
            @Nullable LimitUnit unit,
            String purpose,
            String basis,
            String kept,
            boolean verified) {}

    /** Those in force on a day, in the order of their kinds: the agency's own row before the country's. */
    public Map<TermKind, Term> inForce(LocalDate day) {
        Map<TermKind, Term> terms = new EnumMap<>(TermKind.class);
        rows(day).forEach(term -> terms.putIfAbsent(term.kind(), term));
        return terms;
    }

    public Map<TermKind, Term> inForce() {
        return inForce(Moments.day(clock.instant()));
    }

    /** Those that count from a later day. */
    public List<Term> coming() {
        LocalDate today = Moments.day(clock.instant());
        return rows(LocalDate.of(9999, 1, 1)).stream()
                .filter(term -> term.effectiveFrom().isAfter(today))
                .sorted(Comparator.comparing(Term::effectiveFrom).thenComparing(Term::kind))
                .toList();
    }

    private List<Term> rows(LocalDate day) {
        return jdbc.sql("select kind, effective_from, limit_amount, limit_unit, purpose, basis, kept, verified"
                        + " from privacy_term where agency in (?, '*') and effective_from <= ?"
                        + " order by effective_from desc, case when agency = '*' then 1 else 0 end")
                .params(directory.agency().code(), day)
                .query((row, i) -> new Term(
                        TermKind.valueOf(row.getString("kind")),
                        row.getObject("effective_from", LocalDate.class),
                        row.getObject("limit_amount", Integer.class),
                        row.getString("limit_unit") == null ? null : LimitUnit.valueOf(row.getString("limit_unit")),
                        row.getString("purpose"),
                        row.getString("basis"),
                        row.getString("kept"),
                        row.getBoolean("verified")))
                .list();
    }
}
