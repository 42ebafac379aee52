package vn.dunghen.dossier.usecase;

import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
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
import vn.dunghen.dossier.domain.SearchWords;
import vn.dunghen.kernel.InvalidInput;
import vn.dunghen.kernel.Page;

/** Reads dossiers for lists and pages. What a person may see is part of the question, not filtered afterwards. */
@Service
@Transactional(readOnly = true)
public class DossierQueries {

    /** Largest page. */
    public static final int LARGEST_PAGE = 200;

    private static final int MOST_COUNTED = 1000;

    private static final String APOLOGISED =
            "exists (select 1 from dossier_apology a where a.dossier_id = d.id and a.promise_due = d.current_due"
                    + " and a.stage = 'SENT') as apologised";

    private final JdbcClient jdbc;
    private final Dossiers dossiers;
    private final Clock clock;

    DossierQueries(JdbcClient jdbc, Dossiers dossiers, Clock clock) {
        this.jdbc = jdbc;
        this.dossiers = dossiers;
        this.clock = clock;
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
     * @param size 1 to {@value #LARGEST_PAGE}
     * @throws InvalidInput when the cursor or the size is none
     */
    public Page<DossierRow> list(DossierFilter filter, Policy.Scope scope, @Nullable String cursor, int size) {
        if (size < 1 || size > LARGEST_PAGE) {
            throw new InvalidInput("size", "Mỗi trang có từ 1 đến " + LARGEST_PAGE + " dòng.");
        }
        if (scope.nothing()) {
            return new Page<>(List.of(), null);
        }
        var now = clock.instant();
        var parameters = new LinkedHashMap<String, Object>();
        var where = where(filter, scope, now, parameters);
        if (cursor != null) {
            var key = Key.read(cursor);
            where += " and (d.registered_at < :keyAt or (d.registered_at = :keyAt and d.id > :keyId))";
            parameters.put("keyAt", time(key.at()));
            parameters.put("keyId", key.id());
        }
        var rows = jdbc.sql("select d.*, p.code as procedure_code, p.name as procedure_name, " + APOLOGISED
                        + " from dossier d"
                        + " join dossier_procedure p on p.id = d.procedure_id where " + where
                        + " order by d.registered_at desc, d.id limit " + (size + 1))
                .params(parameters)
                .query((row, index) -> row(row, now))
                .list();
        if (rows.size() <= size) {
            return new Page<>(rows, null);
        }
        var last = rows.get(size - 1);
        return new Page<>(rows.subList(0, size), new Key(last.registeredAt(), last.id()).write());
    }

    /** How many; counted up to a thousand. */
    public Total count(DossierFilter filter, Policy.Scope scope) {
        if (scope.nothing()) {
            return new Total(0, false);
        }
        var parameters = new LinkedHashMap<String, Object>();
        var where = where(filter, scope, clock.instant(), parameters);
        int found = jdbc.sql("select count(*) from (select d.id from dossier d where " + where + " limit "
                        + (MOST_COUNTED + 1) + ") counted")
                .params(parameters)
                .query(Integer.class)
                .single();
        return new Total(Math.min(found, MOST_COUNTED), found > MOST_COUNTED);
    }

    /** @param more whether there are more than counted */
    public record Total(int count, boolean more) {}

    private static String where(DossierFilter filter, Policy.Scope scope, Instant now, Map<String, Object> parameters) {
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
            var late = "(d.finished_at is null and d.current_due is not null and d.current_due < :now)";
            where.append(filter.overdue() ? " and " + late : " and not " + late);
            parameters.put("now", time(now));
        }
        if (filter.code() != null && !filter.code().isBlank()) {
            where.append(" and upper(d.code) like :code escape '!'");
            parameters.put("code", "%" + literal(filter.code().strip().toUpperCase(Locale.ROOT)) + "%");
        }
        if (filter.text() != null && !filter.text().isBlank()) {
            search(filter.text().strip(), where, parameters);
        }
        return where.toString();
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

    private static void search(String text, StringBuilder where, Map<String, Object> parameters) {
        var digits = text.replaceAll("[\\s.]", "");
        parameters.put("whole", text.toUpperCase(Locale.ROOT));
        parameters.put("digits", digits);
        where.append(" and (d.code = :whole or d.applicant_phone = :digits or d.applicant_id_number = :digits");
        var words = SearchWords.asked(text);
        if (!words.isEmpty()) {
            where.append(" or (1 = 1");
            for (int i = 0; i < words.size(); i++) {
                where.append(" and d.id in (select t.dossier_id from dossier_token t where t.token = :word" + i + ")");
                parameters.put("word" + i, words.get(i));
            }
            where.append(")");
        }
        where.append(")");
    }

    private static String literal(String text) {
        return text.replace("!", "!!").replace("%", "!%").replace("_", "!_");
    }

    private static DossierRow row(ResultSet row, Instant now) throws SQLException {
        var finished = moment(row, "finished_at");
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
                original == null ? null : Lateness.of(finished, original, now),
                current == null ? null : Lateness.of(finished, current, now),
                row.getBoolean("apologised"));
    }

    static @Nullable Instant moment(ResultSet row, String column) throws SQLException {
        var value = row.getObject(column, OffsetDateTime.class);
        return value == null ? null : value.toInstant();
    }

    static OffsetDateTime time(Instant moment) {
        return moment.atOffset(ZoneOffset.UTC);
    }

    /** Where a page ended. */
    private record Key(Instant at, String id) {

        String write() {
            return Base64.getUrlEncoder()
                    .withoutPadding()
                    .encodeToString((at + "~" + id).getBytes(StandardCharsets.UTF_8));
        }

        static Key read(String cursor) {
            try {
                var parts = new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8).split("~", 2);
                if (parts.length == 2) {
                    return new Key(Instant.parse(parts[0]), parts[1]);
                }
            } catch (IllegalArgumentException | DateTimeParseException refused) {
                throw new InvalidInput("cursor", "Vị trí trang không hợp lệ.");
            }
            throw new InvalidInput("cursor", "Vị trí trang không hợp lệ.");
        }
    }
}
