package vn.dunghen.dossier.usecase.figures;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import vn.dunghen.calendar.Moments;

/** Which dossiers are at their end, and what they count in from then on in every period that holds them whole. */
public final class Settling {

    static final int AT_ONCE = 500;

    /** The last thing that happened to it is what a period must hold to hold it whole. */
    private static final String JUDGED =
            """
            select j.id, d.version, %s as bits,
              greatest(d.resolved_at, d.closed_at, coalesce(d.returned_at, d.closed_at),
                coalesce((select max(c.written_at) from dossier_clock_row c where c.dossier_id = d.id), d.closed_at),
                coalesce((select max(a.sent_at) from dossier_apology a where a.dossier_id = d.id), d.closed_at)) as since
            from %s join dossier d on d.id = j.id
            where j.alive and j.fresh and j.done and not j.owes
              and (d.ending is null or d.ending <> 'RESULT' or d.returned_at is not null)""";

    private static final String KEPT =
            "select id, code, settled_figures, settled_at from dossier where settled_at is not null and settled_rule = ? and id > ?"
                    + " order by id fetch first " + AT_ONCE + " rows only";

    private Settling() {}

    /**
     * A dossier that is at its end.
     *
     * @param bits of the columns it counts in
     * @param since the last thing that happened to it
     */
    record Settled(String id, long version, int bits, OffsetDateTime since) {}

    /** Those of them that are at their end now. */
    static List<Settled> judge(JdbcTemplate jdbc, List<String> ids, Instant now) {
        if (ids.isEmpty()) {
            return List.of();
        }
        LocalDate today = Moments.day(now);
        var whole = new Period(today.minusYears(Period.LONGEST).plusDays(1), today);
        var sql = FigureSql.of(ids, whole, now);
        return new NamedParameterJdbcTemplate(jdbc)
                .query(
                        JUDGED.formatted(FigureColumn.bits(), sql.view()),
                        sql.parameters(),
                        (row, index) -> new Settled(
                                row.getString("id"),
                                row.getLong("version"),
                                row.getInt("bits"),
                                row.getObject("since", OffsetDateTime.class)));
    }

    /** The mark of what is kept by today's reading of the rules. */
    public static int reading() {
        return FigureSql.RULE;
    }

    /** Codes of the dossiers of which something else is kept than judging them says, at the last moment one of them knows of. */
    public static List<String> unlike(JdbcTemplate jdbc) {
        List<String> unlike = new ArrayList<>();
        List<Kept> some = List.of();
        do {
            String after = some.isEmpty() ? "" : some.get(some.size() - 1).id();
            some = jdbc.query(
                    KEPT,
                    (row, index) -> new Kept(
                            row.getString("id"),
                            row.getString("code"),
                            row.getInt("settled_figures"),
                            row.getObject("settled_at", OffsetDateTime.class).toInstant()),
                    FigureSql.RULE,
                    after);
            Instant last = some.stream()
                    .map(Kept::since)
                    .max(Comparator.naturalOrder())
                    .orElse(Instant.EPOCH);
            Map<String, Integer> truth = judge(jdbc, some.stream().map(Kept::id).toList(), last).stream()
                    .collect(Collectors.toMap(Settled::id, Settled::bits));
            some.stream()
                    .filter(kept -> !Objects.equals(kept.bits(), truth.get(kept.id())))
                    .forEach(kept -> unlike.add(kept.code()));
        } while (some.size() == AT_ONCE);
        return unlike;
    }

    private record Kept(String id, String code, int bits, Instant since) {}
}
