package vn.dunghen.report.process;

import java.time.Instant;
import java.util.Date;
import java.util.Map;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
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
        runtime.createProcessInstanceQuery().processInstanceBusinessKey(campaign.value(), PROCESS).list().stream()
                .flatMap(
                        instance -> jobs
                                .createJobQuery()
                                .processInstanceId(instance.getId())
                                .activityId("timerEvent_opening")
                                .list()
                                .stream())
                .forEach(job -> jobs.setJobDuedate(job.getId(), Date.from(clock.instant())));
    }

    @Override
    public void collected(CampaignId campaign) {
        runtime.createMessageCorrelation("report.collected")
                .processInstanceBusinessKey(campaign.value())
                .correlateAll();
    }
}
