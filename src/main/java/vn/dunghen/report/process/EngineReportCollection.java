package vn.dunghen.report.process;

import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.springframework.stereotype.Component;
import vn.dunghen.report.CampaignId;
import vn.dunghen.report.usecase.ReportCollection;
import vn.dunghen.workflow.SubjectVariables;

/** Talks to report-collection.bpmn: the only place that starts and correlates it. */
@Component
class EngineReportCollection implements ReportCollection {

    private static final String PROCESS = "report-collection";

    private final RuntimeService runtime;
    private final ManagementService jobs;
    private final java.time.Clock clock;

    EngineReportCollection(RuntimeService runtime, ManagementService jobs, java.time.Clock clock) {
        this.runtime = runtime;
        this.jobs = jobs;
        this.clock = clock;
    }

    @Override
    public void planned(CampaignId campaign, Instant opensAt) {
        runtime.startProcessInstanceByKey(
                PROCESS,
                campaign.value(),
                Map.ofEntries(
                        SubjectVariables.SUBJECT_TYPE.with(CampaignId.TYPE),
                        SubjectVariables.SUBJECT_ID.with(campaign.value()),
                        ReportVariables.OPENS_AT.with(opensAt)));
    }

    @Override
    public void broughtForward(CampaignId campaign) {
        instances(campaign).forEach(instance -> move(instance, "timerEvent_opening", clock.instant()));
    }

    @Override
    public void closes(CampaignId campaign, Instant at) {
        instances(campaign).forEach(instance -> {
            // while units are still being asked the timer does not exist yet and will read this
            runtime.setVariables(instance.getId(), Map.ofEntries(ReportVariables.CLOSES_AT.with(at)));
            move(instance, "timerEvent_closing", at);
        });
    }

    private List<ProcessInstance> instances(CampaignId campaign) {
        return runtime.createProcessInstanceQuery()
                .processInstanceBusinessKey(campaign.value(), PROCESS)
                .list();
    }

    private void move(ProcessInstance instance, String timer, Instant to) {
        jobs.createJobQuery()
                .processInstanceId(instance.getId())
                .activityId(timer)
                .list()
                .forEach(job -> jobs.setJobDuedate(job.getId(), Date.from(to)));
    }

    @Override
    public void collected(CampaignId campaign) {
        runtime.createMessageCorrelation("report.collected")
                .processInstanceBusinessKey(campaign.value())
                .correlateAll();
    }
}
