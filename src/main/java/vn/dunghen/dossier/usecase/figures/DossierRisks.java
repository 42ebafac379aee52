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
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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
import vn.dunghen.dossier.usecase.LatenessRisks;
import vn.dunghen.dossier.usecase.LatenessRisks.Open;
import vn.dunghen.dossier.usecase.RiskWords;
import vn.dunghen.indicator.RiskSource;
import vn.dunghen.indicator.WorkAtRisk;
import vn.dunghen.indicator.WorkAtRisk.Standing;
import vn.dunghen.kernel.Subject;

/** Dossiers whose apology is owed, as the figure counts them; then the open ones that are late, likely to be, or due soon. */
@Component
@Transactional(readOnly = true)
class DossierRisks implements RiskSource {

    private static final int SOON_DAYS = 2;

    private static final String RUNNING = "select d.id, p.code as procedure_code, d.step, d.current_due,"
            + " case when d.current_due >= :now then " + LatenessRisks.SINCE + " end as since"
            + " from dossier d join dossier_procedure p on p.id = d.procedure_id"
            + " where d.agency = :agency and d.resolved_at is null and d.accepted_at is not null"
            + " and d.clock_stopped_at is null and d.current_due is not null"
            + " and (cast(:unit as varchar) is null or d.unit = :unit or (d.unit is null and d.receiving_unit = :unit))"
            + " order by d.current_due, d.code";

    private static final String SHOWN =
            "select d.id, d.code, d.resolved_at, p.name as procedure_name, p.committed_unit,"
                    + " coalesce(d.unit, d.receiving_unit) as unit, coalesce(d.current_due, d.registered_at) as due,"
                    + " exists (select 1 from dossier_apology a where a.dossier_id = d.id and a.stage in"
                    + " ('DRAFT', 'AGREE', 'SIGN', 'ISSUE', 'INFORM') offset 0) as asked"
                    + " from dossier d join dossier_procedure p on p.id = d.procedure_id where d.id in (:ids)";

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
    public Found find(@Nullable String unit) {
        Instant now = clock.instant();
        LatenessRisks.Rule rule = risks.rule();
        List<Judged> all = new ArrayList<>();
        Policy.Scope scope = unit == null ? new Policy.Scope(true, null, null) : new Policy.Scope(false, unit, null);
        statistics.owing(scope).forEach(id -> all.add(new Judged(id, OWED, null)));
        Set<String> owed = all.stream().map(Judged::id).collect(Collectors.toSet());
        Judge judge = new Judge(rule, now);
        running(unit, now).stream()
                .filter(one -> !owed.contains(one.id()))
                .flatMap(one -> judge.of(one).stream())
                .forEach(all::add);
        return new Dossiers(all, rule, now);
    }

    /** An accepted dossier without a result whose clock runs. @param since null when its due moment has passed */
    private record Running(String id, String procedure, WorkStep step, @Nullable Instant since, Instant due) {}

    /** One at risk. @param risk what experience says of one that is not late */
    private record Judged(String id, Standing standing, @Nullable LatenessRisk risk) {}

    private List<Running> running(@Nullable String unit, Instant now) {
        return jdbc.sql(RUNNING)
                .param("agency", directory.agency().code())
                .param("unit", unit)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .query((row, index) -> new Running(
                        row.getString("id"),
                        row.getString("procedure_code"),
                        WorkStep.valueOf(row.getString("step")),
                        moment(row, "since"),
                        Objects.requireNonNull(moment(row, "current_due"))))
                .list();
    }

    /** Judges many dossiers against one reading of the history. */
    private final class Judge {

        private final LatenessRisks.Rule rule;
        private final Function<Open, Optional<LatenessRisk>> reading;
        private final Instant soon;

        Judge(LatenessRisks.Rule rule, Instant now) {
            this.rule = rule;
            this.reading = risks.reading(rule);
            this.soon = calendar.endOfDay(now, SOON_DAYS);
        }

        Optional<Judged> of(Running one) {
            if (one.since() == null) {
                return Optional.of(new Judged(one.id(), LATE, null));
            }
            Optional<LatenessRisk> risk = reading.apply(new Open(one.procedure(), one.step(), one.since(), one.due()));
            boolean likely = risk.filter(known -> known.known(rule.atLeast()) && known.reaches(rule.namedFrom()))
                    .isPresent();
            return likely || !one.due().isAfter(soon)
                    ? Optional.of(new Judged(one.id(), likely ? LIKELY : SOON, risk.orElse(null)))
                    : Optional.empty();
        }
    }

    /** All that were found; what a line shows is read only of those that are shown. */
    private final class Dossiers implements Found {

        private final List<Judged> all;
        private final LatenessRisks.Rule rule;
        private final Instant now;

        /** @param all of each standing in the order of due moment and code */
        Dossiers(List<Judged> all, LatenessRisks.Rule rule, Instant now) {
            this.all = all;
            this.rule = rule;
            this.now = now;
        }

        @Override
        public Map<Standing, Integer> count() {
            Map<Standing, Integer> counted = new EnumMap<>(Standing.class);
            all.forEach(one -> counted.merge(one.standing(), 1, Integer::sum));
            return counted;
        }

        @Override
        public List<WorkAtRisk> worst(Set<Standing> standings, int most) {
            Map<String, Judged> some = all.stream()
                    .filter(one -> standings.contains(one.standing()))
                    .sorted(Comparator.comparing(Judged::standing))
                    .limit(most)
                    .collect(Collectors.toMap(Judged::id, Function.identity()));
            return some.isEmpty()
                    ? List.of()
                    : jdbc
                            .sql(SHOWN)
                            .param("ids", some.keySet())
                            .query((row, index) -> line(row, Objects.requireNonNull(some.get(row.getString("id")))))
                            .list()
                            .stream()
                            .sorted(WorkAtRisk.WORST_FIRST)
                            .toList();
        }

        private WorkAtRisk line(ResultSet row, Judged one) throws SQLException {
            String code = row.getString("code");
            return new WorkAtRisk(
                    new Subject("dossier", one.id()),
                    code,
                    row.getString("procedure_name"),
                    "/ho-so/" + code,
                    row.getString("unit"),
                    Objects.requireNonNull(moment(row, "due")),
                    row.getString("committed_unit").equals("WORKING_HOUR"),
                    one.standing(),
                    why(row, one));
        }

        private String why(ResultSet row, Judged one) throws SQLException {
            if (one.standing() == OWED) {
                return words.say(row.getObject("resolved_at") == null ? "dossier.risk.owed" : "dossier.risk.owed.done");
            }
            String asked = row.getBoolean("asked") ? " " + words.say("dossier.risk.asked") : "";
            LatenessRisk risk = one.risk();
            return (one.standing() == LATE
                            ? words.say("dossier.risk.late")
                            : risk == null ? words.say("dossier.risk.near") : words.whole(risk, rule, now))
                    + asked;
        }
    }

    private static @Nullable Instant moment(ResultSet row, String column) throws SQLException {
        OffsetDateTime value = row.getObject(column, OffsetDateTime.class);
        return value == null ? null : value.toInstant();
    }
}
