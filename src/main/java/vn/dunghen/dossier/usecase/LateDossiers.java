package vn.dunghen.dossier.usecase;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.dunghen.calendar.WorkingCalendar;
import vn.dunghen.directory.Policy;
import vn.dunghen.dossier.ApologyStanding;
import vn.dunghen.dossier.DelayCause;
import vn.dunghen.dossier.domain.LateDossier;
import vn.dunghen.dossier.domain.Lateness;
import vn.dunghen.dossier.domain.LiabilityReview;

/** The dossiers whose original promise, made for a day of a period, was broken; always computed from their rows. */
@Service
@Transactional(readOnly = true)
public class LateDossiers {

    /** Where the clock stands lawfully, lateness is measured there; an apology for a mishap is none for lateness. */
    private static final String LATE =
            """
            select d.code, p.code as procedure_code, p.name as procedure_name, coalesce(d.unit, d.receiving_unit) as unit,
              d.officer, d.original_due, d.resolved_at, d.clock_stopped_at,
              (select min(a.sent_at) from dossier_apology a where a.dossier_id = d.id and a.stage = 'SENT'
                and a.kind in ('EXTENSION', 'EXPIRED')) as first_sent,
              (select min(a.timely_until) from dossier_apology a
                where a.dossier_id = d.id and a.seq =
                  (select min(f.seq) from dossier_apology f where f.dossier_id = d.id and f.stage = 'SENT'
                    and f.kind in ('EXTENSION', 'EXPIRED'))) as timely_until,
              (select min(a.cause) from dossier_apology a where a.dossier_id = d.id and a.seq =
                (select max(l.seq) from dossier_apology l where l.dossier_id = d.id and l.cause is not null
                  and l.kind in ('EXTENSION', 'EXPIRED'))) as cause,
              (select min(a.reason) from dossier_apology a where a.dossier_id = d.id and a.seq =
                (select max(l.seq) from dossier_apology l where l.dossier_id = d.id and l.cause is not null
                  and l.kind in ('EXTENSION', 'EXPIRED'))) as reason
            from dossier d join dossier_procedure p on p.id = d.procedure_id
            where d.original_due >= :from and d.original_due < :to and d.original_due < :now
              and coalesce(d.resolved_at, :now) > d.original_due
              and (d.clock_stopped_at is null or d.clock_stopped_at > d.original_due)""";

    private final JdbcClient jdbc;
    private final Policy policy;
    private final WorkingCalendar calendar;
    private final Clock clock;

    LateDossiers(JdbcClient jdbc, Policy policy, WorkingCalendar calendar, Clock clock) {
        this.jdbc = jdbc;
        this.policy = policy;
        this.calendar = calendar;
        this.clock = clock;
    }

    /** All of the department, for the review; {@code to} is the first moment after the period. */
    List<LateDossier> ofAll(Instant from, Instant to) {
        return read("", from, to, new LinkedHashMap<>());
    }

    /** Those the person signed in may count: everything, their unit's or their own. */
    public List<LateDossier> ofMine(Instant from, Instant to) {
        var scope = policy.scope("dossier.countLate", "dossier");
        if (scope.nothing()) {
            return List.of();
        }
        var parameters = new LinkedHashMap<String, Object>();
        if (scope.everything()) {
            return read("", from, to, parameters);
        }
        parameters.put("person", scope.person() == null ? "" : scope.person());
        parameters.put("unit", scope.unit() == null ? "" : scope.unit());
        return read(" and (d.officer = :person or d.unit = :unit)", from, to, parameters);
    }

    /** What heads of units have explained to the director about dossiers with a row in a review, the latest of each. */
    Map<String, String> explained(LiabilityReview review) {
        var until = review.closedAt() == null ? clock.instant() : review.closedAt();
        var texts = new LinkedHashMap<String, String>();
        jdbc.sql("select d.code, e.explanation from liability_row r"
                        + " join dossier d on d.agency = r.agency and d.code = r.dossier_code"
                        + " join dossier_explanation e on e.dossier_id = d.id"
                        + " where r.review_id = ? and e.written_at <= ? order by e.seq")
                .params(review.subject().id(), until.atOffset(ZoneOffset.UTC))
                .query(row -> {
                    texts.put(row.getString(1), row.getString(2));
                });
        return texts;
    }

    private List<LateDossier> read(String more, Instant from, Instant to, Map<String, Object> parameters) {
        var now = clock.instant();
        parameters.put("from", from.atOffset(ZoneOffset.UTC));
        parameters.put("to", to.atOffset(ZoneOffset.UTC));
        parameters.put("now", now.atOffset(ZoneOffset.UTC));
        return jdbc.sql(LATE + more + " order by d.original_due, d.code")
                .params(parameters)
                .query((row, index) -> row(row, now))
                .list();
    }

    private LateDossier row(ResultSet row, Instant now) throws SQLException {
        var due = row.getObject("original_due", OffsetDateTime.class).toInstant();
        var done = moment(row, "resolved_at");
        var measured =
                Objects.requireNonNull(Lateness.measured(done == null ? now : done, moment(row, "clock_stopped_at")));
        var sent = moment(row, "first_sent");
        var until = moment(row, "timely_until");
        var cause = row.getString("cause");
        return new LateDossier(
                row.getString("code"),
                row.getString("procedure_code"),
                row.getString("procedure_name"),
                row.getString("unit"),
                row.getString("officer"),
                due,
                done,
                calendar.workingDaysBetween(due, measured),
                standing(sent, until),
                cause == null ? null : DelayCause.valueOf(cause),
                row.getString("reason"));
    }

    private static ApologyStanding standing(@Nullable Instant sent, @Nullable Instant until) {
        if (sent == null || until == null) {
            return ApologyStanding.NONE;
        }
        return sent.isAfter(until) ? ApologyStanding.LATE : ApologyStanding.IN_TIME;
    }

    private static @Nullable Instant moment(ResultSet row, String column) throws SQLException {
        var value = row.getObject(column, OffsetDateTime.class);
        return value == null ? null : value.toInstant();
    }
}
