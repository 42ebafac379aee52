package vn.dunghen.workflow.engine;

import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.Optional;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.impl.jobexecutor.JobExecutor;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import vn.dunghen.workflow.DueWork;

/** The engine's jobs, its executor and its own clock: the one class that touches the engine's inner parts. */
@Component
class EngineJobs implements DueWork {

    private final ManagementService management;
    private final ObjectProvider<JobExecutor> executor;
    private boolean wasActive;

    EngineJobs(ManagementService management, ObjectProvider<JobExecutor> executor) {
        this.management = management;
        this.executor = executor;
    }

    @Override
    public Optional<DueWork.Job> next(Instant upTo) {
        // jobs without a due date are due now; they come first
        return management.createJobQuery().messages().withRetriesLeft().active().listPage(0, 1).stream()
                .findFirst()
                .or(() -> management
                        .createJobQuery()
                        .timers()
                        .withRetriesLeft()
                        .active()
                        .duedateLowerThan(new Date(upTo.toEpochMilli() + 1))
                        .orderByJobDuedate()
                        .asc()
                        .listPage(0, 1)
                        .stream()
                        .findFirst())
                .map(this::job);
    }

    private DueWork.Job job(org.camunda.bpm.engine.runtime.Job job) {
        return new DueWork.Job() {
            @Override
            public Instant at() {
                return job.getDuedate() == null
                        ? Instant.EPOCH
                        : job.getDuedate().toInstant();
            }

            @Override
            public String what() {
                return job.getProcessDefinitionKey() + " " + job.getId();
            }

            @Override
            public void run() {
                management.executeJob(job.getId());
            }
        };
    }

    @Override
    public void suspend() {
        executor.ifAvailable(running -> {
            wasActive = running.isActive();
            if (wasActive) {
                running.shutdown();
            }
        });
    }

    @Override
    public void resume() {
        executor.ifAvailable(stopped -> {
            if (wasActive) {
                stopped.start();
            }
        });
    }

    @Override
    public void follow(Duration offset) {
        ClockUtil.offset(offset.toMillis());
    }
}
