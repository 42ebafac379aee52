package vn.dunghen.dossier.usecase;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.dunghen.directory.Policy;
import vn.dunghen.dossier.Channel;
import vn.dunghen.dossier.DossierState;
import vn.dunghen.dossier.WorkStep;
import vn.dunghen.dossier.domain.Dossiers;
import vn.dunghen.dossier.domain.Lateness;
import vn.dunghen.kernel.Cursor;
import vn.dunghen.kernel.InvalidInput;
import vn.dunghen.kernel.Page;

/** Reads dossiers for lists and pages. What a person may see is part of the question, not filtered afterwards. */
@Service
@Transactional(readOnly = true)
public class DossierQueries {

    private static final int MOST_COUNTED = 1000;

    private static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");

    private static final String LINE = "select d.id, d.code, d.state, d.step, d.closed_at, d.channel, d.applicant_name,"
            + " d.registered_at, d.accepted_at, d.original_due, d.current_due, d.finished_at, d.resolved_at,"
            + " d.clock_stopped_at, d.unit, d.officer, p.code as procedure_code, p.name as procedure_name,"
            + " p.committed_unit, ";

    /**
     * Asked of each row shown that is past its day, the only ones that say it: without the offset
     * PostgreSQL reads the apologies of all dossiers for one page.
     */
    private static final String APOLOGISED =
            "case when d.current_due < coalesce(d.resolved_at, :now) then exists (select 1 from dossier_apology a"
                    + " where a.dossier_id = d.id and a.promise_due = d.current_due and a.stage = 'SENT' offset 0)"
                    + " else false end as apologised";

    /** Of the rows that are passed over on the way down only the index is read, where it holds what is asked. */
    static final String NEWEST_FIRST = " order by d.registered_at desc, d.id";

    private final JdbcClient jdbc;
    private final Dossiers dossiers;
    private final Clock clock;
    private final DossierSearch search;

    public DossierQueries(JdbcClient jdbc, Dossiers dossiers, Clock clock) {
        this.jdbc = jdbc;
        this.dossiers = dossiers;
        this.clock = clock;
        this.search = new DossierSearch(jdbc);
    }

    /** One dossier in full; what may be seen of it is the caller's question to the policy, see {@code resource}. */
    public Optional<DossierDetail> byCode(String code) {
        return dossiers.findByCode(code).map(dossier -> DossierDetails.of(dossier, clock.instant()));
    }

    public Optional<DossierDetail> byId(String id) {
        return dossiers.findById(id).map(dossier -> DossierDetails.of(dossier, clock.instant()));
    }

    /**
     * A page of dossiers, newest first.
     *
     * @param cursor {@code next} of the page before; {@code null} for the first page
     * @param size 1 to {@value Page#LARGEST}
     * @throws InvalidInput when the cursor or the size is none
     */
    public Page<DossierRow> list(DossierFilter filter, Policy.Scope scope, @Nullable String cursor, int size) {
        Page.requireSize(size);
        if (scope.nothing()) {
            return new Page<>(List.of(), null);
        }
        var now = clock.instant();
        var parameters = new LinkedHashMap<String, Object>();
        var where = where(filter, scope, now, parameters);
        Cursor place = Cursor.dated(cursor);
        if (place != null) {
            where += " and (d.registered_at < :keyAt or (d.registered_at = :keyAt and d.id > :keyId))";
            parameters.put("keyAt", time(place.moment()));
            parameters.put("keyId", place.id());
        }
        var page = new Narrowed(where, parameters);
        var rows = sought(
                filter,
                new DossierSearch.Part(place == null ? null : place.at(), size + 1),
                way -> newest(page, way, size + 1, now),
                List::size);
        if (rows.size() <= size) {
            return new Page<>(rows, null);
        }
        var last = rows.get(size - 1);
        return new Page<>(rows.subList(0, size), new Cursor(last.registeredAt(), last.id()).text());
    }

    /** The dossiers of these ids, in the same order. */
    public List<DossierRow> rows(List<String> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        var now = clock.instant();
        Map<String, DossierRow> rows = jdbc
                .sql(LINE + APOLOGISED + " from dossier d join dossier_procedure p on p.id = d.procedure_id"
                        + " where d.id in (:ids)")
                .param("ids", ids)
                .param("now", time(now))
                .query((row, index) -> row(row, now))
                .list()
                .stream()
                .collect(Collectors.toMap(DossierRow::id, Function.identity()));
        return ids.stream().map(rows::get).filter(Objects::nonNull).toList();
    }

    /** How many; counted up to a thousand. */
    public Total count(DossierFilter filter, Policy.Scope scope) {
        if (scope.nothing()) {
            return new Total(0, false);
        }
        var parameters = new LinkedHashMap<String, Object>();
        var narrowed = new Narrowed(where(filter, scope, clock.instant(), parameters), parameters);
        int found = sought(filter, null, way -> count(narrowed, way), counted -> counted);
        return new Total(Math.min(found, MOST_COUNTED), found > MOST_COUNTED);
    }

    /** @param more whether there are more than counted */
    public record Total(int count, boolean more) {}

    /** What the list may show, whatever is sought. */
    private record Narrowed(String where, Map<String, Object> parameters) {

        String with(DossierSearch.Way way) {
            return where + " and " + way.condition();
        }
    }

    private <A> A sought(
            DossierFilter filter,
            DossierSearch.@Nullable Part part,
            Function<DossierSearch.Way, A> ask,
            ToIntFunction<A> rows) {
        return filter.text() == null || filter.text().isBlank()
                ? ask.apply(DossierSearch.Way.EVERY)
                : search.first(filter.text().strip(), part, ask, rows);
    }

    private List<DossierRow> newest(Narrowed page, DossierSearch.Way way, int most, Instant now) {
        return jdbc.sql(LINE + APOLOGISED + " from " + way.newest(page.where(), most)
                        + " join dossier_procedure p on p.id = d.procedure_id" + NEWEST_FIRST)
                .params(page.parameters())
                .params(way.parameters())
                .param("now", time(now))
                .query((row, index) -> row(row, now))
                .list();
    }

    private int count(Narrowed narrowed, DossierSearch.Way way) {
        return jdbc.sql("select count(*) from (select d.id from dossier d where " + narrowed.with(way)
                        + (way.reach() == DossierSearch.Reach.FEW
                                ? " offset 0) d"
                                : " limit " + (MOST_COUNTED + 1) + ") d"))
                .params(narrowed.parameters())
                .params(way.parameters())
                .query(Integer.class)
                .single();
    }

    private String where(DossierFilter filter, Policy.Scope scope, Instant now, Map<String, Object> parameters) {
        var where = new StringBuilder("1 = 1");
        where.append(within(scope, parameters));
        if (filter.state() != null) {
            where.append(" and d.state = :state");
            parameters.put("state", filter.state().name());
        }
        if (filter.unit() != null) {
            where.append(" and d.unit = :unit");
            parameters.put("unit", filter.unit());
        }
        if (filter.overdue() != null) {
            var late = "(d.resolved_at is null and d.current_due is not null and d.current_due < :now"
                    + " and (d.clock_stopped_at is null or d.current_due < d.clock_stopped_at))";
            where.append(filter.overdue() ? " and " + late : " and not " + late);
            parameters.put("now", time(now));
        }
        further(filter.further(), where, parameters);
        if (filter.code() != null && !filter.code().isBlank()) {
            where.append(" and upper(d.code) like :code escape '!'");
            parameters.put(
                    "code", "%" + DossierSearch.literal(filter.code().strip().toUpperCase(Locale.ROOT)) + "%");
        }
        return where.toString();
    }

    private static void further(DossierFilter.Further filter, StringBuilder where, Map<String, Object> parameters) {
        if (filter.officer() != null) {
            where.append(" and d.officer = :officer");
            parameters.put("officer", filter.officer());
        }
        if (filter.procedure() != null) {
            where.append(" and d.procedure_id in (select x.id from dossier_procedure x where x.code = :procedure)");
            parameters.put("procedure", filter.procedure());
        }
        if (filter.field() != null) {
            where.append(" and d.procedure_id in (select x.id from dossier_procedure x where x.field_code = :field)");
            parameters.put("field", filter.field());
        }
        if (filter.channel() != null) {
            where.append(" and d.channel = :channel");
            parameters.put("channel", filter.channel().name());
        }
        if (filter.ending() != null) {
            where.append(" and d.ending = :ending");
            parameters.put("ending", filter.ending().name());
        }
        if (filter.acceptedFrom() != null) {
            where.append(" and d.accepted_at >= :acceptedFrom");
            parameters.put("acceptedFrom", time(filter.acceptedFrom()));
        }
        if (filter.acceptedTo() != null) {
            where.append(" and d.accepted_at < :acceptedBefore");
            parameters.put("acceptedBefore", time(filter.acceptedTo().plusDays(1)));
        }
    }

    /** The part of a condition that leaves only what may be seen. */
    static String within(Policy.Scope scope, Map<String, Object> parameters) {
        if (scope.everything()) {
            return "";
        }
        parameters.put("scopePerson", scope.person() == null ? "" : scope.person());
        parameters.put("scopeUnit", scope.unit() == null ? "" : scope.unit());
        return " and (d.officer = :scopePerson or d.unit = :scopeUnit"
                + " or (d.unit is null and d.receiving_unit = :scopeUnit))";
    }

    private static DossierRow row(ResultSet row, Instant now) throws SQLException {
        var finished = moment(row, "finished_at");
        var stopped = moment(row, "clock_stopped_at");
        var ended = Lateness.measured(moment(row, "resolved_at"), stopped);
        var measured = Lateness.measured(now, stopped);
        var original = moment(row, "original_due");
        var current = moment(row, "current_due");
        return new DossierRow(
                row.getString("id"),
                row.getString("code"),
                DossierState.valueOf(row.getString("state")),
                WorkStep.valueOf(row.getString("step")),
                row.getObject("closed_at") != null,
                row.getString("procedure_code"),
                row.getString("procedure_name"),
                Channel.valueOf(row.getString("channel")),
                row.getString("applicant_name"),
                row.getObject("registered_at", OffsetDateTime.class).toInstant(),
                moment(row, "accepted_at"),
                original,
                current,
                finished,
                row.getString("unit"),
                row.getString("officer"),
                original == null ? null : Lateness.of(ended, original, measured),
                current == null ? null : Lateness.of(ended, current, measured),
                ended,
                stopped != null && ended == null,
                row.getBoolean("apologised"),
                row.getString("committed_unit").equals("WORKING_HOUR"));
    }

    static @Nullable Instant moment(ResultSet row, String column) throws SQLException {
        var value = row.getObject(column, OffsetDateTime.class);
        return value == null ? null : value.toInstant();
    }

    private static OffsetDateTime time(LocalDate day) {
        return day.atStartOfDay(ZONE).toOffsetDateTime();
    }

    static OffsetDateTime time(Instant moment) {
        return moment.atOffset(ZoneOffset.UTC);
    }
}
