package vn.dunghen.dossier.usecase;

import java.time.Clock;
import java.time.Instant;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.dunghen.calendar.Moments;
import vn.dunghen.calendar.WorkingCalendar;
import vn.dunghen.directory.Directory;
import vn.dunghen.dossier.WorkStep;
import vn.dunghen.dossier.domain.LatenessRisk;
import vn.dunghen.dossier.domain.RemainingSteps;

/** How likely open dossiers are to be late, from the same times of steps that the forecast is made from. */
@Service
@Transactional(readOnly = true)
public class LatenessRisks {

    /** Since when the clock has run without a break in the present step. */
    public static final String SINCE = "greatest(d.accepted_at,"
            + " coalesce((select max(s.done_at) from dossier_step_time s where s.dossier_id = d.id), d.accepted_at),"
            // asked only of the few whose clock ever stood
            + " coalesce(case when exists (select 1 from dossier_clock_row m where m.dossier_id = d.id and m.kind = 'PAUSE')"
            + " then (select max(c.written_at) from dossier_clock_row c where c.dossier_id = d.id"
            + " and c.kind in ('RESTART', 'RESUME')) end, d.accepted_at))";

    private final JdbcClient jdbc;
    private final WorkingCalendar calendar;
    private final Directory directory;
    private final StepHistories histories;
    private final Clock clock;

    LatenessRisks(
            JdbcClient jdbc, WorkingCalendar calendar, Directory directory, StepHistories histories, Clock clock) {
        this.jdbc = jdbc;
        this.histories = histories;
        this.calendar = calendar;
        this.directory = directory;
        this.clock = clock;
    }

    /**
     * What a share rests on, as the department has decided.
     *
     * @param atLeast cases below which no share is given
     * @param latest how many of the latest cases are looked at
     * @param namedFrom per cent of longer cases from which a dossier counts as likely late
     */
    public record Rule(int atLeast, int latest, int namedFrom) {}

    /** An open dossier whose clock runs. @param since when its present step began */
    public record Open(String procedure, WorkStep step, Instant since, Instant due) {}

    /** The rule in force today. */
    public Rule rule() {
        return jdbc.sql("select at_least_cases, latest_cases, named_from_percent from dossier_risk_rule"
                        + " where agency in (?, '*') and effective_from <= ?"
                        + " order by effective_from desc, agency desc limit 1")
                .params(directory.agency().code(), Moments.day(clock.instant()))
                .query((row, index) -> new Rule(row.getInt(1), row.getInt(2), row.getInt(3)))
                .single();
    }

    /** Of one open dossier; empty when its clock stands or no step is left that is measured. */
    public Optional<LatenessRisk> of(String id) {
        return jdbc.sql("select p.code, d.step, d.current_due, " + SINCE + " as since from dossier d"
                        + " join dossier_procedure p on p.id = d.procedure_id"
                        + " where d.id = ? and d.accepted_at is not null and d.resolved_at is null"
                        + " and d.clock_stopped_at is null")
                .param(id)
                .query((row, index) -> new Open(
                        row.getString(1),
                        WorkStep.valueOf(row.getString(2)),
                        DossierQueries.moment(row, "since"),
                        DossierQueries.moment(row, "current_due")))
                .optional()
                .flatMap(reading(rule()));
    }

    /** Looks at the history of each procedure and step once, however many dossiers are asked for. */
    public Function<Open, Optional<LatenessRisk>> reading(Rule rule) {
        Instant now = clock.instant();
        Map<String, Map<WorkStep, List<LatenessRisk.Past>>> pasts = new HashMap<>();
        return open -> {
            if (RemainingSteps.after(open.step()).isEmpty()) {
                return Optional.empty();
            }
            var past = pasts.computeIfAbsent(open.procedure(), code -> new EnumMap<>(WorkStep.class))
                    .computeIfAbsent(open.step(), step -> histories.latest(open.procedure(), rule.latest()).stream()
                            .map(minutes -> RemainingSteps.from(step, minutes))
                            .sorted(LatenessRisk.LONGEST_FIRST)
                            .toList());
            long left = open.due().isAfter(now) ? calendar.workingMinutesBetween(now, open.due()) : 0;
            long spent = Math.max(0, calendar.workingMinutesBetween(open.since(), now));
            return Optional.of(LatenessRisk.of(past, spent, left, rule.atLeast()));
        };
    }
}
