package vn.dunghen.report.process;

import java.time.Instant;
import java.util.Optional;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.dunghen.calendar.Moments;
import vn.dunghen.report.CampaignId;
import vn.dunghen.report.domain.CampaignDates;
import vn.dunghen.report.usecase.AskUnits;
import vn.dunghen.report.usecase.CloseUnreported;
import vn.dunghen.report.usecase.DraftSynthesis;
import vn.dunghen.report.usecase.OpenCampaign;
import vn.dunghen.report.usecase.RestateReports;
import vn.dunghen.workflow.SubjectVariables;

/** The steps of report-collection.bpmn, in the order of the diagram. */
@Configuration(proxyBeanMethods = false)
class ReportSteps {

    @Bean
    JavaDelegate openCampaignStep(OpenCampaign open) {
        return step -> {
            Optional<CampaignDates> dates = open.handle(campaign(step));
            ReportVariables.IN_FORCE.set(step, dates.isPresent());
            ReportVariables.CLOSES_AT.set(
                    step, dates.map(CampaignDates::closesAt).orElse(null));
            ReportVariables.WINDOW_OVER_AT.set(
                    step, dates.map(ReportSteps::afterWindow).orElse(null));
        };
    }

    @Bean
    JavaDelegate askUnitsStep(AskUnits ask) {
        return step -> ReportVariables.UNITS_LEFT.set(step, ask.handle(campaign(step)));
    }

    @Bean
    JavaDelegate closeUnreportedStep(CloseUnreported close) {
        return step -> ReportVariables.UNITS_LEFT.set(step, close.handle(campaign(step)));
    }

    @Bean
    JavaDelegate draftSynthesisStep(DraftSynthesis draft) {
        return step -> ReportVariables.REPORT_OWED.set(step, draft.handle(campaign(step)));
    }

    @Bean
    JavaDelegate restateReportsStep(RestateReports restate) {
        return step -> ReportVariables.UNITS_LEFT.set(step, restate.handle(campaign(step)));
    }

    private static Instant afterWindow(CampaignDates dates) {
        return dates.windowTo().plusDays(1).atStartOfDay(Moments.ZONE).toInstant();
    }

    private static CampaignId campaign(DelegateExecution step) {
        return CampaignId.of(SubjectVariables.subject(step));
    }
}
