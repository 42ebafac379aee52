package vn.dunghen.dossier.usecase;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.dunghen.calendar.WorkingCalendar;
import vn.dunghen.directory.Directory;
import vn.dunghen.dossier.DossierId;
import vn.dunghen.dossier.WorkStep;
import vn.dunghen.dossier.domain.Dossier;
import vn.dunghen.dossier.domain.Dossiers;
import vn.dunghen.dossier.domain.RemainingSteps;

/** How long the steps of a procedure usually take, learnt from the dossiers that have gone through them. */
@Service
@Transactional
public class UsualTimes {

    private static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");

    private final JdbcClient jdbc;
    private final Dossiers dossiers;
    private final WorkingCalendar calendar;
    private final Directory directory;
    private final Clock clock;

    UsualTimes(JdbcClient jdbc, Dossiers dossiers, WorkingCalendar calendar, Directory directory, Clock clock) {
        this.jdbc = jdbc;
        this.dossiers = dossiers;
        this.calendar = calendar;
        this.directory = directory;
        this.clock = clock;
    }

    /** Keeps how long a step took; called in the transaction that ends it. */
    public void keep(DossierId id, String task, Instant opened) {
        var done = clock.instant();
        dossiers.find(id).ifPresent(dossier -> jdbc.sql("insert into dossier_step_time"
                        + " (agency, dossier_id, procedure_code, task, opened_at, done_at, working_minutes)"
                        + " values (?, ?, ?, ?, ?, ?, ?)")
                .params(
                        dossier.agency(),
                        id.value(),
                        dossier.procedure().code(),
                        task,
                        opened.atOffset(ZoneOffset.UTC),
                        done.atOffset(ZoneOffset.UTC),
                        RemainingSteps.minutes(opened, done, dossier.ledger(), calendar))
                .update());
    }

    /** Whether another node has computed them within {@code time}; waits for one that is about to. */
    boolean isFresh(Duration time) {
        oneNodeAtATime();
        return jdbc.sql("select count(*) from dossier_usual_time where agency = ? and computed_at > ?")
                        .params(
                                directory.agency().code(),
                                clock.instant().minus(time).atOffset(ZoneOffset.UTC))
                        .query(Long.class)
                        .single()
                > 0;
    }

    /** The rule's row orders those who recompute. */
    private void oneNodeAtATime() {
        jdbc.sql("select id from dossier_usual_time_rule order by id for update")
                .query(String.class)
                .list();
    }

    /** Computes median and 90th percentile anew from all history. */
    public void refresh() {
        oneNodeAtATime();
        var agency = directory.agency().code();
        jdbc.sql("delete from dossier_usual_time where agency = ?")
                .param(agency)
                .update();
        jdbc.sql("insert into dossier_usual_time"
                        + " (agency, procedure_code, task, samples, median_minutes, p90_minutes, computed_at)"
                        + " select agency, procedure_code, task, count(*),"
                        + " percentile_disc(0.5) within group (order by working_minutes),"
                        + " percentile_disc(0.9) within group (order by working_minutes),"
                        + " cast(? as timestamp with time zone)"
                        + " from dossier_step_time where agency = ? group by agency, procedure_code, task")
                .params(clock.instant().atOffset(ZoneOffset.UTC), agency)
                .update();
    }

    /** The steps before the result together, in working minutes; empty while too few dossiers have gone through them. */
    @Transactional(readOnly = true)
    public Optional<RemainingSteps.Usual> remaining(WorkStep step, String procedure) {
        return RemainingSteps.together(step, known(procedure));
    }

    long p90Of(Dossier dossier) {
        return remaining(dossier.step(), dossier.procedure().code())
                .map(RemainingSteps.Usual::p90Minutes)
                .orElse(0L);
    }

    private Map<String, RemainingSteps.Usual> known(String procedure) {
        return jdbc
                .sql("select task, median_minutes, p90_minutes from dossier_usual_time"
                        + " where agency = ? and procedure_code = ? and samples >= ?")
                .params(directory.agency().code(), procedure, atLeast())
                .query((row, index) ->
                        Map.entry(row.getString(1), new RemainingSteps.Usual(row.getLong(2), row.getLong(3))))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private int atLeast() {
        return jdbc.sql("select at_least_samples from dossier_usual_time_rule where agency in (?, '*')"
                        + " and effective_from <= ? order by effective_from desc, agency desc limit 1")
                .params(directory.agency().code(), LocalDate.ofInstant(clock.instant(), ZONE))
                .query(Integer.class)
                .single();
    }
}
