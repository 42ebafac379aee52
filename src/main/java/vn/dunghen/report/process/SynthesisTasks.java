package vn.dunghen.report.process;

import java.util.Map;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.dunghen.report.ReportOutcome;
import vn.dunghen.report.usecase.ApproveSynthesis;
import vn.dunghen.report.usecase.NumberSynthesis;
import vn.dunghen.report.usecase.SendSynthesis;
import vn.dunghen.report.usecase.SignSynthesis;
import vn.dunghen.report.usecase.SubmitSynthesis;
import vn.dunghen.report.usecase.SynthesisTaskFacts;
import vn.dunghen.report.usecase.UrgeSynthesis;
import vn.dunghen.workflow.TaskHandler;

/** The user tasks of report-collection.bpmn, in the order of the diagram: a pre-filled answer and the verb of each. */
@Configuration(proxyBeanMethods = false)
class SynthesisTasks {

    private final SynthesisTaskFacts facts;

    SynthesisTasks(SynthesisTaskFacts facts) {
        this.facts = facts;
    }

    @Bean
    TaskHandler synthesiseTask(SubmitSynthesis submit) {
        return new SynthesisTask(
                "synthesise",
                facts,
                campaign -> Map.of(),
                done -> submit.handle(done.taskId(), done.campaign(), done.text("note")));
    }

    @Bean
    TaskHandler approveSynthesisTask(ApproveSynthesis approve) {
        return new SynthesisTask(
                "approve",
                facts,
                campaign -> Map.of("outcome", "APPROVE"),
                done -> approve.handle(
                        done.taskId(),
                        done.campaign(),
                        done.outcome(ReportOutcome.Approve.class),
                        done.text("reason")));
    }

    @Bean
    TaskHandler numberSynthesisTask(NumberSynthesis number) {
        return new SynthesisTask(
                "number",
                facts,
                campaign -> facts.today(),
                done -> number.handle(done.taskId(), done.campaign(), done.date("datedOn")));
    }

    @Bean
    TaskHandler signSynthesisTask(SignSynthesis sign) {
        return new SynthesisTask(
                "sign",
                facts,
                campaign -> Map.of("outcome", "SIGN"),
                done -> sign.handle(
                        done.taskId(), done.campaign(), done.outcome(ReportOutcome.Sign.class), done.text("reason")));
    }

    @Bean
    TaskHandler sendSynthesisTask(SendSynthesis send) {
        return new SynthesisTask(
                "send",
                facts,
                facts::recipients,
                done -> send.handle(done.taskId(), done.campaign(), done.text("address"), done.text("note")));
    }

    @Bean
    TaskHandler urgeSynthesisTask(UrgeSynthesis urge) {
        return new SynthesisTask(
                "urge",
                facts,
                campaign -> Map.of("note", "Đã nhắc người đang giữ báo cáo gửi đi trong ngày."),
                done -> {
                    String note = done.text("note");
                    urge.handle(done.taskId(), done.campaign(), note == null ? "" : note);
                });
    }
}
