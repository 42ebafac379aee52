package vn.dunghen.plan.usecase;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.dunghen.directory.Directory;
import vn.dunghen.directory.Policy;
import vn.dunghen.kernel.InvalidInput;
import vn.dunghen.kernel.Page;
import vn.dunghen.kernel.RuleViolation;
import vn.dunghen.plan.PlanId;
import vn.dunghen.plan.PlanState;
import vn.dunghen.plan.domain.Plan;
import vn.dunghen.plan.domain.Plans;

/** Reads plans for lists and pages. */
@Service
@Transactional(readOnly = true)
public class ReadPlans {

    private static final String SELECT =
            "select p.id, p.code, p.document_number, p.title, p.plan_year, p.unit, p.drafter,"
                    + " p.state, p.drafted_at, p.ends_on from plan p";
    private static final Pattern SAID = Pattern.compile("[\\p{L}\\p{N}._-]{1,64}");

    private final JdbcClient jdbc;
    private final Plans plans;
    private final PlanWork work;
    private final Directory directory;
    private final Policy policy;
    private final PlanSight sight;

    ReadPlans(JdbcClient jdbc, Plans plans, PlanWork work, Directory directory, Policy policy, PlanSight sight) {
        this.jdbc = jdbc;
        this.plans = plans;
        this.work = work;
        this.directory = directory;
        this.policy = policy;
        this.sight = sight;
    }

    /** What a list of plans asks for; every part may be absent. */
    public record Filter(@Nullable Integer year, @Nullable PlanState state, @Nullable String unit) {}

    /** One page, the latest first. */
    public Page<PlanListRow> list(Filter filter, @Nullable String cursor, int size) {
        requireView();
        Page.requireSize(size);
        if (filter.unit() != null
                && (!SAID.matcher(filter.unit()).matches()
                        || directory.unit(filter.unit()).isEmpty())) {
            throw new InvalidInput("unit", "Không có đơn vị nào mang mã này.");
        }
        PlanListRow after = cursor == null || cursor.isBlank() ? null : last(cursor);
        PlanSight.Reach reach = sight.reach();
        List<PlanListRow> rows = jdbc.sql(SELECT + " where p.agency = :agency"
                        + (filter.year() == null ? "" : " and p.plan_year = :year")
                        + (filter.state() == null ? "" : " and p.state = :state")
                        + (filter.unit() == null ? "" : " and p.unit = :unit")
                        + reach.condition()
                        + (after == null ? "" : " and (p.drafted_at < :at or (p.drafted_at = :at and p.id < :id))")
                        + " order by p.drafted_at desc, p.id desc fetch first :size rows only")
                .param("agency", directory.agency().code())
                .params(reach.values())
                .param("year", filter.year() == null ? 0 : filter.year())
                .param("state", filter.state() == null ? "" : filter.state().name())
                .param("unit", filter.unit() == null ? "" : filter.unit())
                .param("at", after == null ? null : after.draftedAt().atOffset(ZoneOffset.UTC))
                .param("id", after == null ? null : after.id())
                .param("size", size + 1)
                .query((row, n) -> row(row))
                .list();
        return rows.size() <= size
                ? new Page<>(rows, null)
                : new Page<>(
                        List.copyOf(rows.subList(0, size)), rows.get(size - 1).code());
    }

    private PlanListRow last(String cursor) {
        if (!SAID.matcher(cursor).matches()) {
            throw new InvalidInput("cursor", "Vị trí trang không hợp lệ.");
        }
        return jdbc.sql(SELECT + " where p.agency = ? and p.code = ?")
                .params(directory.agency().code(), cursor)
                .query((row, n) -> row(row))
                .optional()
                .orElseThrow(() -> new InvalidInput("cursor", "Vị trí trang không hợp lệ."));
    }

    /** Before what was sent is read. @throws RuleViolation NOT_FOUND, FORBIDDEN to who is not its drafter */
    public void requireWrite(PlanId id) {
        Plan plan = byId(id, one -> one);
        if (!policy.allows("plan.write", PlanSight.whole(plan))) {
            throw RuleViolation.forbidden("plan.notYours", plan.name());
        }
    }

    /** Which plan somebody means: its id, its code, or its number with a dash for the slash. */
    public PlanId idOf(String said) {
        requireSight();
        if (!SAID.matcher(said).matches()) {
            throw RuleViolation.notFound("plan.unknown");
        }
        return jdbc.sql("select id from plan where agency = :agency and (id = :said or code = :said"
                        + " or replace(document_number, '/', '-') = :said) order by drafted_at desc limit 1")
                .param("agency", directory.agency().code())
                .param("said", said)
                .query(String.class)
                .optional()
                .map(id -> seen(new PlanId(id)).id())
                .orElseThrow(() -> RuleViolation.notFound("plan.unknown"));
    }

    /** One plan, read whole. */
    public <T> T byId(PlanId id, Function<Plan, T> read) {
        requireSight();
        return read.apply(seen(id));
    }

    /** What a plan is called, for who may see it. */
    public Optional<String> nameOf(PlanId id) {
        return may("view") ? plans.find(id).filter(sight::of).map(Plan::name) : Optional.empty();
    }

    private Plan seen(PlanId id) {
        return plans.find(id).filter(sight::of).orElseThrow(() -> RuleViolation.notFound("plan.unknown"));
    }

    public AssignmentsOfPlan.Progress progress(PlanId id) {
        return byId(id, work::progress);
    }

    /** How far each row is, in words, by row. */
    public Map<String, String> counted(PlanId id) {
        return byId(id, work::counted);
    }

    public boolean may(String verb) {
        return policy.allows("plan." + verb, Policy.Resource.of("plan"));
    }

    /** What one may not see answers like what is not there. */
    private void requireSight() {
        if (!may("view")) {
            throw RuleViolation.notFound("plan.unknown");
        }
    }

    private void requireView() {
        policy.require("plan.view", Policy.Resource.of("plan"));
    }

    private static PlanListRow row(ResultSet row) throws SQLException {
        return new PlanListRow(
                row.getString("id"),
                row.getString("code"),
                row.getString("document_number"),
                row.getString("title"),
                row.getInt("plan_year"),
                row.getString("unit"),
                row.getString("drafter"),
                PlanState.valueOf(row.getString("state")),
                row.getObject("drafted_at", OffsetDateTime.class).toInstant(),
                row.getObject("ends_on", LocalDate.class));
    }
}
