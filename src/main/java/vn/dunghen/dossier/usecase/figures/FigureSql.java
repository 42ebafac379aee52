package vn.dunghen.dossier.usecase.figures;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;
import vn.dunghen.calendar.Moments;
import vn.dunghen.directory.Policy;

/**
 * The one question all figures ask: every dossier of a period with the facts it is counted by. A dossier that was never
 * accepted has no moment of acceptance and is in no figure.
 *
 * <p>Columns of the view: {@code alive} counted in the period, {@code fresh} accepted within it, {@code done} ended within
 * it, {@code late} past the original due date when it ended or at the end of the period, {@code early} ended before the due
 * day, {@code said}, {@code said_in_time} an apology was sent, {@code owes} one is still owed, and {@code returned},
 * {@code electronic} the result has reached the applicant, as a file.
 */
final class FigureSql {

    /** Beside the dossiers of a period come those that ended before it and may still owe an apology. */
    private static final String FACTS =
            """
            select d.id, d.accepted_at, d.resolved_at, d.ending, d.channel, d.original_due, d.first_due, %s as row_key,
              d.unit, d.officer, p.code as procedure_code, p.name as procedure_name, p.field_name,
              w.from_at, w.until_at, w.as_of,
              case when d.resolved_at < w.until_at then d.resolved_at else w.as_of end as moment,
              (d.closed_at is null or d.closed_at > w.as_of or d.ending in ('STOPPED', 'WITHDRAWN')) as opened,
              coalesce(d.returned_at <= w.as_of, false) as returned,
              coalesce(d.return_method = 'ELECTRONIC', false) as electronic
            from dossier d join dossier_procedure p on p.id = d.procedure_id
            join (values %s) w (period_key, from_at, until_at, as_of) on d.accepted_at < w.until_at
              and (d.resolved_at is null or d.resolved_at >= w.from_at or d.resolved_at > d.first_due
                and (d.closed_at is null or d.closed_at > w.as_of or d.ending in ('STOPPED', 'WITHDRAWN')))%s
            where 1 = 1%s offset 0""";

    /**
     * But those whose figures are kept: settled within the period, or before it. They are so many that the others are looked for
     * by this alone, first their ids: PostgreSQL takes days of acceptance and of settling for independent, expects a hundred
     * thousand of a few thousand and reads the table from one end to the other. {@code is true} keeps it from looking for the
     * condition before it by indexes as well.
     */
    private static final String NOT_KEPT =
            """
             is true and (d.settled_at is null or d.settled_rule < :rule or d.settled_rule > :rule or d.settled_at >= w.until_at
                or d.accepted_at < w.from_at and d.settled_at >= w.from_at)
              and d.id = any (array(
                select n.id from (values %1$s) u (period_key, from_at, until_at, as_of)
                  join dossier n on n.settled_at is null and n.accepted_at < u.until_at
                union all select n.id from (values %1$s) u (period_key, from_at, until_at, as_of)
                  join dossier n on n.settled_at >= u.until_at and n.accepted_at < u.until_at
                union all select n.id from (values %1$s) u (period_key, from_at, until_at, as_of)
                  join dossier n on n.settled_at >= u.from_at and n.accepted_at < u.from_at
                union all select n.id from dossier n where n.settled_rule < :rule
                union all select n.id from dossier n where n.settled_rule > :rule))""";

    /**
     * Those that were accepted and settled within a period, by what is kept of them. What came before its first day or was not
     * settled by its last is judged anew.
     */
    private static final String KEPT =
            """
            select %s as row_key, p.field_name, p.name as procedure_name, d.settled_figures
            from dossier d join dossier_procedure p on p.id = d.procedure_id
            join (values %s) w (period_key, from_at, until_at, as_of) on d.settled_rule = :rule
              and d.accepted_at >= w.from_at and d.settled_at < w.until_at
            where 1 = 1%s""";

    /**
     * The original due date as of a moment is looked up only for the few dossiers whose date was ever moved, the row that let
     * the clock stand only for those whose clock ever stood. A clock that lawfully stands measures up to the moment it stopped.
     */
    private static final String MEASURED =
            """
            select f.*,
              coalesce(case when exists (select 1 from dossier_clock_row m
                where m.dossier_id = f.id and m.moves_original and m.seq > 1)
                then (select c.original_after from dossier_clock_row c where c.dossier_id = f.id
                  and c.written_at <= f.moment order by c.seq desc limit 1) end, f.original_due) as due,
              coalesce(case when exists (select 1 from dossier_clock_row m where m.dossier_id = f.id and m.kind = 'PAUSE')
                then (select case when c.kind = 'PAUSE' then c.written_at end from dossier_clock_row c
                  where c.dossier_id = f.id and c.kind in ('PAUSE', 'RESTART', 'RESUME')
                  and c.written_at <= f.moment order by c.seq desc limit 1) end, f.moment) as measured
            from (%s) f offset 0""";

    private static final String JUDGED =
            """
            select g.*,
              (g.resolved_at is null or g.resolved_at >= g.from_at) as alive,
              g.accepted_at >= g.from_at as fresh,
              (g.resolved_at is not null and g.resolved_at < g.until_at) as done,
              coalesce(g.measured > g.due, false) as late,
              coalesce(floor((extract(epoch from g.measured) + 25200) / 86400)
                < floor((extract(epoch from g.due) + 25200) / 86400), false) as early,
              (g.opened and g.measured > g.first_due) as suspect
            from (%s) g""";

    /**
     * The promises broken at the end: the last row of each promise whose due date passed, but none that a lawful supplement
     * lifted because the clock had stopped before it expired. The same answer as the ledger gives the dossier itself.
     */
    private static final String BROKEN =
            """
            dossier_clock_row r where r.dossier_id = k.id and r.promise_no is not null and r.written_at <= k.as_of
              and r.due_after < k.measured
              and not exists (select 1 from dossier_clock_row n where n.dossier_id = r.dossier_id
                and n.promise_no = r.promise_no and n.seq > r.seq and n.written_at <= k.as_of)
              and not exists (select 1 from dossier_clock_row q join dossier_clock_row v on v.dossier_id = q.dossier_id
                where q.dossier_id = r.dossier_id and q.kind = 'PAUSE' and q.written_at <= r.due_after
                and v.seq > r.seq and v.seq > q.seq and v.written_at <= k.as_of
                and v.moves_original and v.kind in ('RESTART', 'RESUME')
                and not exists (select 1 from dossier_clock_row b where b.dossier_id = q.dossier_id and b.seq > q.seq
                  and b.seq < v.seq and (b.kind = 'PAUSE' or b.moves_original and b.kind in ('RESTART', 'RESUME'))))""";

    /** More than one promise was made. */
    private static final String SEVERAL =
            "exists (select 1 from dossier_clock_row m where m.dossier_id = k.id and m.promise_no > 1)";

    /** An apology for a lost or damaged dossier or for an error is none for lateness. */
    private static final String SENT = "exists (select 1 from dossier_apology a where a.dossier_id = k.id"
            + " and a.stage = 'SENT' and a.kind in ('EXTENSION', 'EXPIRED') and a.sent_at <= k.as_of";

    /** Twice the number of the first broken promise, and one more when for any of them an apology is owed and none was sent. */
    private static final String PROMISED = "select k.*, case when not k.late and not k.suspect then null"
            + " when " + SEVERAL + " then (select 2 * min(r.promise_no) + max(case when " + SENT
            + " and a.promise_no = r.promise_no) then 0 else 1 end) from " + BROKEN + ")"
            + " when k.late then 2 + case when k.suspect and not " + SENT + " and a.promise_no = 1) then 1 else 0 end"
            + " end as broken from (%s) k offset 0";

    /**
     * What counts is the apology for the first promise that was broken. When none was, a letter had promised a later day
     * before the clock stopped and the dossier is late against the original date only: then that letter counts.
     */
    private static final String OWING = "select k.*,"
            + " k.late and " + SENT + " and a.promise_no >= coalesce(k.broken / 2, 1)) as said,"
            + " k.late and " + SENT + " and a.promise_no = coalesce(k.broken / 2, a.promise_no)"
            + " and a.sent_at <= a.timely_until) as said_in_time,"
            + " coalesce(k.suspect and mod(k.broken, 2) = 1, false) as owes from (%s) k";

    /** The reading by which figures are kept: another text or another column is another reading. */
    static final int RULE = (FACTS + MEASURED + JUDGED + PROMISED + OWING + FigureColumn.conditions()).hashCode();

    private final String view;
    private final String kept;
    private final Map<String, Object> parameters = new LinkedHashMap<>();

    FigureSql(Period period, Instant now, FigureGroup group, Policy.Scope scope) {
        this(Map.of("", period), now, group, scope, false);
    }

    /**
     * Several periods in one question; with {@link FigureGroup#MONTH} the rows bear the keys.
     *
     * @param apart leaves those that {@link #kept()} has out of the view
     */
    FigureSql(Map<String, Period> periods, Instant now, FigureGroup group, Policy.Scope scope, boolean apart) {
        this(periods, now, group, scope, apart, "");
    }

    /** Those whose first promise has passed and which are not settled: nothing else owes anything. */
    static FigureSql owing(Instant now, Policy.Scope scope) {
        var today = Moments.day(now);
        return new FigureSql(
                Map.of("", new Period(today, today)), now, FigureGroup.UNIT, scope, true, " and d.first_due < w.as_of");
    }

    /** These dossiers alone. */
    static FigureSql of(List<String> ids, Period period, Instant now) {
        var all = new Policy.Scope(true, null, null);
        return new FigureSql(Map.of("", period), now, FigureGroup.FIELD, all, false, " and d.id in (:ids)")
                .with("ids", ids);
    }

    private FigureSql(
            Map<String, Period> periods,
            Instant now,
            FigureGroup group,
            Policy.Scope scope,
            boolean apart,
            String only) {
        var windows = windows(periods, now);
        var within = within(scope) + only;
        var facts = FACTS.formatted(group.key(), windows, apart ? NOT_KEPT.formatted(windows) : "", within);
        view = OWING.formatted(PROMISED.formatted(JUDGED.formatted(MEASURED.formatted(facts))));
        kept = "(" + KEPT.formatted(group.key(), windows, within) + ") j";
        if (apart) {
            parameters.put("rule", RULE);
        }
    }

    private String windows(Map<String, Period> periods, Instant now) {
        var windows = new StringJoiner(", ");
        periods.forEach((key, period) -> {
            int i = parameters.size();
            windows.add("(cast(:w" + i + " as varchar(16)), cast(:w" + (i + 1)
                    + " as timestamp with time zone), cast(:w" + (i + 2) + " as timestamp with time zone), cast(:w"
                    + (i + 3) + " as timestamp with time zone))");
            parameters.put("w" + i, key);
            parameters.put("w" + (i + 1), time(period.begin()));
            parameters.put("w" + (i + 2), time(period.until(now)));
            parameters.put("w" + (i + 3), time(period.asOf(now)));
        });
        return windows.toString();
    }

    private String within(Policy.Scope scope) {
        if (scope.everything()) {
            return "";
        }
        parameters.put("scopePerson", scope.person() == null ? "" : scope.person());
        parameters.put("scopeUnit", scope.unit() == null ? "" : scope.unit());
        return " and (d.officer = :scopePerson or d.unit = :scopeUnit"
                + " or (d.unit is null and d.receiving_unit = :scopeUnit))";
    }

    /** Those left out, as a table {@code j}: {@code row_key}, names, and {@code settled_figures}. */
    String kept() {
        return kept;
    }

    /** The view as a table {@code j}. */
    String view() {
        return view("j");
    }

    String view(String name) {
        return "(" + view + ") " + name;
    }

    FigureSql with(String name, @Nullable Object value) {
        parameters.put(name, value instanceof Instant moment ? time(moment) : value);
        return this;
    }

    Map<String, Object> parameters() {
        return parameters;
    }

    static OffsetDateTime time(Instant moment) {
        return moment.atOffset(ZoneOffset.UTC);
    }
}
