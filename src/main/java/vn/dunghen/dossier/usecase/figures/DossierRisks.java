package vn.dunghen.dossier.usecase.figures;

import static vn.dunghen.indicator.WorkAtRisk.Standing.LATE;
import static vn.dunghen.indicator.WorkAtRisk.Standing.LIKELY;
import static vn.dunghen.indicator.WorkAtRisk.Standing.OWED;
import static vn.dunghen.indicator.WorkAtRisk.Standing.SOON;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.dunghen.calendar.WorkingCalendar;
import vn.dunghen.directory.Directory;
import vn.dunghen.directory.Policy;
import vn.dunghen.dossier.WorkStep;
import vn.dunghen.dossier.domain.LatenessRisk;
import vn.dunghen.dossier.usecase.DossierRow;
import vn.dunghen.dossier.usecase.LatenessRisks;
import vn.dunghen.dossier.usecase.LatenessRisks.Open;
import vn.dunghen.dossier.usecase.RiskWords;
import vn.dunghen.indicator.RiskSource;
import vn.dunghen.indicator.WorkAtRisk;
import vn.dunghen.kernel.Subject;

/** Dossiers whose apology is owed, as the figure counts them; then the open ones that are late, likely to be, or due soon. */
@Component
@Transactional(readOnly = true)
class DossierRisks implements RiskSource {

    private static final int SOON_DAYS = 2;

    private static final String RUNNING = "select d.id, d.code, p.code as procedure_code, p.name as procedure_name,"
            + " p.committed_unit, coalesce(d.unit, d.receiving_unit) as unit, d.step, d.current_due, "
            + LatenessRisks.SINCE
            + ", exists (select 1 from dossier_apology a where a.dossier_id = d.id and a.stage in"
            + " ('DRAFT', 'AGREE', 'SIGN', 'ISSUE', 'INFORM')) as asked"
            + " from dossier d join dossier_procedure p on p.id = d.procedure_id"
            + " where d.agency = :agency and d.resolved_at is null and d.accepted_at is not null"
            + " and d.clock_stopped_at is null and d.current_due is not null"
            + " and (cast(:unit as varchar) is null or d.unit = :unit or (d.unit is null and d.receiving_unit = :unit))"
            + " order by d.current_due, d.id fetch first :most rows only";

    private final JdbcClient jdbc;
    private final DossierStatistics statistics;
    private final LatenessRisks risks;
    private final RiskWords words;
    private final WorkingCalendar calendar;
    private final Directory directory;
    private final Clock clock;

    DossierRisks(
            JdbcClient jdbc,
            DossierStatistics statistics,
            LatenessRisks risks,
            RiskWords words,
            WorkingCalendar calendar,
            Directory directory,
            Clock clock) {
        this.jdbc = jdbc;
        this.statistics = statistics;
        this.risks = risks;
        this.words = words;
        this.calendar = calendar;
        this.directory = directory;
        this.clock = clock;
    }

    @Override
    public String kind() {
        return "dossier";
    }

    @Override
    public List<WorkAtRisk> atRisk(@Nullable String unit) {
        List<WorkAtRisk> all = new ArrayList<>(owed(unit));
        Set<String> named = all.stream().map(WorkAtRisk::code).collect(Collectors.toSet());
        Judge judge = new Judge(risks.rule());
        running(unit).stream()
                .filter(one -> !named.contains(one.code()))
                .flatMap(one -> judge.of(one).stream())
                .forEach(all::add);
        return all;
    }

    /** An accepted dossier without a result whose clock runs. @param asked whether an apology is on its way */
    private record Running(
            String id, String code, String title, String unit, boolean hourly, boolean asked, Open open) {}

    /** What stands behind the figure of apologies owed today. */
    private List<WorkAtRisk> owed(@Nullable String unit) {
        Policy.Scope scope = unit == null ? new Policy.Scope(true, null, null) : new Policy.Scope(false, unit, null);
        return statistics.owing(scope, MOST).stream().map(this::owed).toList();
    }

    private WorkAtRisk owed(DossierRow row) {
        Instant due = row.currentDue() == null ? row.registeredAt() : row.currentDue();
        return new WorkAtRisk(
                new Subject("dossier", row.id()),
                row.code(),
                row.procedureName(),
                "/ho-so/" + row.code(),
                row.unit(),
                due,
                row.hourly(),
                OWED,
                words.say(row.endedAt() == null ? "dossier.risk.owed" : "dossier.risk.owed.done"));
    }

    private List<Running> running(@Nullable String unit) {
        return jdbc.sql(RUNNING)
                .param("agency", directory.agency().code())
                .param("unit", unit)
                .param("most", MOST)
                .query((row, index) -> running(row))
                .list();
    }

    private static Running running(ResultSet row) throws SQLException {
        return new Running(
                row.getString("id"),
                row.getString("code"),
                row.getString("procedure_name"),
                row.getString("unit"),
                row.getString("committed_unit").equals("WORKING_HOUR"),
                row.getBoolean("asked"),
                new Open(
                        row.getString("procedure_code"),
                        WorkStep.valueOf(row.getString("step")),
                        moment(row, "since"),
                        moment(row, "current_due")));
    }

    /** Judges many dossiers against one reading of the history. */
    private final class Judge {

        private final LatenessRisks.Rule rule;
        private final Function<Open, Optional<LatenessRisk>> reading;
        private final Instant now = clock.instant();
        private final Instant soon = calendar.endOfDay(now, SOON_DAYS);

        Judge(LatenessRisks.Rule rule) {
            this.rule = rule;
            this.reading = risks.reading(rule);
        }

        Optional<WorkAtRisk> of(Running one) {
            boolean late = now.isAfter(one.open().due());
            Optional<LatenessRisk> risk = late ? Optional.empty() : reading.apply(one.open());
            boolean likely = risk.filter(known -> known.known(rule.atLeast()) && known.reaches(rule.namedFrom()))
                    .isPresent();
            boolean near = !one.open().due().isAfter(soon);
            if (!late && !likely && !near) {
                return Optional.empty();
            }
            String asked = one.asked() ? " " + words.say("dossier.risk.asked") : "";
            String why = late
                    ? words.say("dossier.risk.late")
                    : risk.map(known -> words.whole(known, rule, now)).orElseGet(() -> words.say("dossier.risk.near"));
            return Optional.of(new WorkAtRisk(
                    new Subject("dossier", one.id()),
                    one.code(),
                    one.title(),
                    "/ho-so/" + one.code(),
                    one.unit(),
                    one.open().due(),
                    one.hourly(),
                    late ? LATE : likely ? LIKELY : SOON,
                    why + asked));
        }
    }

    private static Instant moment(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }
}
