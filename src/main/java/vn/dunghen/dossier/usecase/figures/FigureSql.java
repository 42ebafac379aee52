package vn.dunghen.dossier.usecase.figures;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.dunghen.directory.Policy;

/**
 * The one question all figures ask: every dossier of a period with the facts it is counted by. A dossier that was never
 * accepted has no moment of acceptance and is in no figure.
 *
 * <p>Columns of the view: {@code alive} counted in the period, {@code fresh} accepted within it, {@code done} ended within
 * it, {@code late} past the original due date when it ended or at the end of the period, {@code early} ended before the due
 * day, {@code said}, {@code said_in_time} an apology was sent, and {@code owes} one is still owed.
 */
final class FigureSql {

    /**
     * The ledger row that gave the original due date as of a moment is looked up only for the few dossiers whose date was ever
     * moved, the row that let the clock stand only for those whose clock ever stood. Beside the dossiers of the period come
     * those that ended before it and may still owe an apology.
     */
    private static final String FACTS =
            """
            select d.id, d.accepted_at, d.resolved_at, d.closed_at, d.ending, d.channel, d.original_due, %s as row_key,
              d.unit, d.officer, p.code as procedure_code, p.name as procedure_name, p.field_name,
              case when d.resolved_at < :end then d.resolved_at else cast(:asOf as timestamp with time zone) end as moment,
              case when d.id in (select m.dossier_id from dossier_clock_row m where m.moves_original and m.seq > 1)
                then (select c.id from dossier_clock_row c where c.dossier_id = d.id and c.moves_original
                  and c.written_at <= case when d.resolved_at < :end then d.resolved_at else :asOf end
                  order by c.seq desc limit 1)
                else null end as turn,
              case when d.id in (select m.dossier_id from dossier_clock_row m where m.kind = 'PAUSE')
                then (select c.id from dossier_clock_row c where c.dossier_id = d.id
                  and c.kind in ('PAUSE', 'RESTART', 'RESUME')
                  and c.written_at <= case when d.resolved_at < :end then d.resolved_at else :asOf end
                  order by c.seq desc limit 1)
                else null end as stand
            from dossier d join dossier_procedure p on p.id = d.procedure_id
            where d.accepted_at < :end and (d.resolved_at is null or d.resolved_at >= :begin
              or d.resolved_at > d.original_due
                and (d.closed_at is null or d.closed_at > :asOf or d.ending in ('STOPPED', 'WITHDRAWN')))%s offset 0""";

    /** A clock that lawfully stands measures up to the moment it stopped. */
    private static final String MEASURED =
            """
            select f.*, coalesce(t.due_after, f.original_due) as due,
              case when s.kind = 'PAUSE' then s.written_at else f.moment end as measured
            from (%s) f left join dossier_clock_row t on t.id = f.turn left join dossier_clock_row s on s.id = f.stand""";

    private static final String JUDGED =
            """
            select g.*,
              (g.resolved_at is null or g.resolved_at >= :begin) as alive,
              g.accepted_at >= :begin as fresh,
              (g.resolved_at is not null and g.resolved_at < :end) as done,
              coalesce(g.measured > g.due, false) as late,
              coalesce(floor((extract(epoch from g.measured) + 25200) / 86400)
                < floor((extract(epoch from g.due) + 25200) / 86400), false) as early
            from (%s) g""";

    private static final String SENT =
            "exists (select 1 from dossier_apology a where a.dossier_id = h.id and a.stage = 'SENT' and a.sent_at <= :asOf";

    private static final String APOLOGISED = "select h.*,"
            + " h.late and " + SENT + ") as said,"
            + " h.late and " + SENT + " and a.promise_no = 1) as said_first,"
            + " h.late and " + SENT + " and a.promise_no = 1 and a.sent_at <= a.timely_until) as said_in_time,"
            + " case when h.late and (h.closed_at is null or h.closed_at > :asOf or h.ending in ('STOPPED', 'WITHDRAWN'))"
            + " then (select c.due_after from dossier_clock_row c where c.dossier_id = h.id"
            + " and c.written_at <= h.moment order by c.seq desc limit 1) end as promised"
            + " from (%s) h offset 0";

    private static final String OWING =
            "select k.*, k.promised is not null and (not k.said_first or (k.measured > k.promised"
                    + " and not exists (select 1 from dossier_apology a where a.dossier_id = k.id and a.stage = 'SENT'"
                    + " and a.sent_at <= :asOf and a.promise_due = k.promised))) as owes from (%s) k";

    private final String view;
    private final Map<String, Object> parameters = new LinkedHashMap<>();

    FigureSql(Period period, Instant now, FigureGroup group, Policy.Scope scope, String restriction) {
        var facts = FACTS.formatted(group.key(), restriction + within(scope));
        view = OWING.formatted(APOLOGISED.formatted(JUDGED.formatted(MEASURED.formatted(facts))));
        parameters.put("begin", time(period.begin()));
        parameters.put("end", time(period.end()));
        parameters.put("asOf", time(period.asOf(now)));
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
