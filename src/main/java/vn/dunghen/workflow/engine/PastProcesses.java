package vn.dunghen.workflow.engine;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Date;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.history.HistoricProcessInstance;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import vn.dunghen.directory.Directory;
import vn.dunghen.kernel.Subject;

/**
 * The processes of a subject, from the engine's history and, once that has reached the end of its time to live, from rows
 * kept every evening: an auditor replays a case for as long as the trail stands, not for as long as the engine remembers.
 */
@Component
class PastProcesses {

    /** Watches rungs beside the work and is no work itself. */
    static final String WATCH = "deadline-watch";

    private static final int PORTION = 200;

    private final HistoryService history;
    private final JdbcClient jdbc;
    private final Directory directory;
    private final TransactionTemplate transaction;

    PastProcesses(HistoryService history, JdbcClient jdbc, Directory directory, TransactionTemplate transaction) {
        this.history = history;
        this.jdbc = jdbc;
        this.directory = directory;
        this.transaction = transaction;
    }

    /** The first begun first; the watch beside the work is left out. */
    List<PastProcess> of(Subject subject) {
        List<PastProcess> found = new ArrayList<>();
        Set<String> known = new HashSet<>();
        for (HistoricProcessInstance run : history.createHistoricProcessInstanceQuery()
                .processInstanceBusinessKey(subject.id())
                .list()) {
            if (!WATCH.equals(run.getProcessDefinitionKey())) {
                known.add(run.getId());
                found.add(read(run));
            }
        }
        kept(subject).stream().filter(past -> !known.contains(past.id())).forEach(found::add);
        found.sort(Comparator.comparing(PastProcess::startedAt));
        return found;
    }

    private List<PastProcess> kept(Subject subject) {
        return jdbc.sql(
                        "select process_id, process_key, name, started_at, steps from process_past where business_key = ?")
                .param(subject.id())
                .query((row, i) -> new PastProcess(
                        row.getString("process_id"),
                        row.getString("process_key"),
                        row.getString("name"),
                        row.getObject("started_at", OffsetDateTime.class).toInstant(),
                        PastProcess.steps(row.getString("steps"))))
                .list();
    }

    private PastProcess read(HistoricProcessInstance run) {
        List<PastProcess.Step> steps = history
                .createHistoricActivityInstanceQuery()
                .processInstanceId(run.getId())
                .orderByHistoricActivityInstanceStartTime()
                .asc()
                .list()
                .stream()
                .map(step -> new PastProcess.Step(
                        step.getActivityId(),
                        step.getActivityName() == null ? "" : step.getActivityName(),
                        step.getActivityType(),
                        step.getStartTime().toInstant(),
                        step.getEndTime() == null ? null : step.getEndTime().toInstant()))
                .toList();
        String name = run.getProcessDefinitionName();
        return new PastProcess(
                run.getId(),
                run.getProcessDefinitionKey(),
                name == null ? "" : name,
                run.getStartTime().toInstant(),
                steps);
    }

    /** Before the hours in which the engine cleans up; its time to live is years, so that a missed evening loses nothing. */
    @Scheduled(cron = "${dunghen.history.keep-cron:0 30 20 * * *}", zone = "Asia/Ho_Chi_Minh")
    void keep() {
        // those that ended in the last kept hour come again and change nothing
        Instant since = lastKept().minusSeconds(3600);
        int first = 0;
        while (Boolean.TRUE.equals(portion(since, first))) {
            first += PORTION;
        }
    }

    /** @return whether there may be more */
    private @Nullable Boolean portion(Instant since, int first) {
        return transaction.execute(status -> {
            List<HistoricProcessInstance> runs = history.createHistoricProcessInstanceQuery()
                    .finished()
                    .finishedAfter(Date.from(since))
                    .orderByProcessInstanceEndTime()
                    .asc()
                    .listPage(first, PORTION);
            runs.stream()
                    .filter(run -> run.getBusinessKey() != null && !WATCH.equals(run.getProcessDefinitionKey()))
                    .forEach(run -> write(run, read(run)));
            return runs.size() == PORTION;
        });
    }

    private Instant lastKept() {
        return jdbc.sql("select max(ended_at) from process_past where agency = ?")
                .param(agency())
                .query((row, i) -> Optional.ofNullable(row.getObject(1, OffsetDateTime.class)))
                .single()
                .map(OffsetDateTime::toInstant)
                .orElse(Instant.EPOCH.plusSeconds(86_400));
    }

    private void write(HistoricProcessInstance run, PastProcess past) {
        jdbc.sql("insert into process_past (process_id, agency, business_key, process_key, name, started_at, ended_at,"
                        + " steps) values (?, ?, ?, ?, ?, ?, ?, ?) on conflict do nothing")
                .params(
                        past.id(),
                        agency(),
                        run.getBusinessKey(),
                        past.key(),
                        past.name(),
                        past.startedAt().atOffset(ZoneOffset.UTC),
                        run.getEndTime().toInstant().atOffset(ZoneOffset.UTC),
                        past.lines())
                .update();
    }

    private String agency() {
        return directory.agency().code();
    }
}
