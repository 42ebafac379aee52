package vn.dunghen.report.usecase;

import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.dunghen.calendar.Moments;
import vn.dunghen.report.CampaignId;
import vn.dunghen.report.domain.Campaign;
import vn.dunghen.report.domain.ReportRegime;
import vn.dunghen.workflow.TaskHandler;

/** What the task list and the task forms must know of the department's report. */
@Component
@Transactional(readOnly = true)
public class SynthesisTaskFacts {

    private final SynthesisAccess access;
    private final ReportLimits limits;
    private final Clock clock;

    SynthesisTaskFacts(SynthesisAccess access, ReportLimits limits, Clock clock) {
        this.access = access;
        this.limits = limits;
        this.clock = clock;
    }

    public TaskHandler.SubjectLine describe(CampaignId id) {
        Campaign campaign = access.campaign(id);
        return new TaskHandler.SubjectLine(campaign.code(), campaign.name(), null);
    }

    /** Counted back from the day on which the report must be out; urging has its own time. */
    public TaskHandler.Deadline due(String task, CampaignId id, Instant openedAt) {
        Instant at = task.equals("urge")
                ? limits.due(task, openedAt)
                : limits.before(task, access.find(id).dueAt(), openedAt);
        return new TaskHandler.Deadline(at, false);
    }

    public Map<String, Object> today() {
        return Map.of("datedOn", Moments.day(clock.instant()).toString());
    }

    /** To whom it goes, as the regime says. */
    public Map<String, Object> recipients(CampaignId id) {
        ReportRegime regime = access.regime(access.campaign(id));
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("recipient", regime.head().recipient());
        if (regime.head().via() != null) {
            data.put("via", regime.head().via());
        }
        return data;
    }
}
