package vn.dunghen.report.usecase;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.dunghen.calendar.Moments;
import vn.dunghen.report.CampaignId;
import vn.dunghen.report.domain.Campaign;
import vn.dunghen.report.domain.ReportRegime;
import vn.dunghen.report.domain.Synthesis;
import vn.dunghen.report.domain.SynthesisPart;
import vn.dunghen.workflow.TaskHandler;

/** What the task list and the task forms must know of the department's report. */
@Component
@Transactional(readOnly = true)
public class SynthesisTaskFacts {

    private final SynthesisAccess access;
    private final SynthesisDraft draft;
    private final ReportLimits limits;
    private final Clock clock;

    SynthesisTaskFacts(SynthesisAccess access, SynthesisDraft draft, ReportLimits limits, Clock clock) {
        this.access = access;
        this.draft = draft;
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

    /** The text as it stands, with names in its places. */
    public Map<String, Object> texts(CampaignId id) {
        Synthesis synthesis = access.find(id);
        SynthesisFacts facts = draft.facts(access.campaign(id), SynthesisReading.counted(synthesis));
        List<Map<String, Object>> rows = new ArrayList<>();
        for (SynthesisPart part : synthesis.parts()) {
            Map<String, Object> row = new LinkedHashMap<>();
            row.put("code", String.valueOf(rows.size()));
            String heading = (part.number().isEmpty() ? "" : part.number() + ". ") + part.heading();
            row.put("heading", heading.isEmpty() ? "Mở đầu" : heading);
            row.put("text", SynthesisText.named(part.body(), facts));
            rows.add(row);
        }
        return Map.of("parts", rows);
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
