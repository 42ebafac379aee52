package vn.dunghen.dossier.process;

import java.time.LocalDate;
import java.util.Map;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.dunghen.dossier.ProposalId;
import vn.dunghen.dossier.ProposalOutcome;
import vn.dunghen.dossier.domain.ProcedureProposal;
import vn.dunghen.dossier.usecase.ApproveProposal;
import vn.dunghen.dossier.usecase.CheckProposal;
import vn.dunghen.dossier.usecase.NumberDecision;
import vn.dunghen.dossier.usecase.ProposalTaskFacts;
import vn.dunghen.dossier.usecase.SubmitProposal;
import vn.dunghen.dossier.usecase.UrgePublication;
import vn.dunghen.workflow.ProcessTasks;
import vn.dunghen.workflow.TaskHandler;

/** The user tasks of procedure-publication.bpmn, in the order of the diagram: a pre-filled answer and the verb of each. */
@Configuration(proxyBeanMethods = false)
class PublicationTasks {

    private final ProposalTaskFacts facts;
    private final ProcessTasks<ProposalId, ProcedureProposal, TaskHandler.Completion> tasks;

    PublicationTasks(ProposalTaskFacts facts) {
        this.facts = facts;
        tasks = new ProcessTasks<>(
                "procedure-publication",
                ProposalId::of,
                facts::describe,
                (task, proposal, part, openedAt) -> facts.due(task, proposal, openedAt),
                facts::read,
                done -> done);
    }

    @Bean
    TaskHandler draftProposalTask(SubmitProposal submit) {
        return tasks.of(
                "draft",
                PublicationTasks::head,
                done -> submit.handle(
                        done.taskId(),
                        id(done),
                        ProposalOutcome.Draft.valueOf(text(done, "outcome")),
                        new ProcedureProposal.Head(text(done, "title"), text(done, "basis"), (LocalDate)
                                done.answers().get("effectiveFrom"))));
    }

    @Bean
    TaskHandler checkProposalTask(CheckProposal check) {
        return tasks.decision("check", ProposalOutcome.Check.PASS, check::handle);
    }

    @Bean
    TaskHandler approveProposalTask(ApproveProposal approve) {
        return tasks.decision("approve", ProposalOutcome.Approve.APPROVE, approve::handle);
    }

    @Bean
    TaskHandler numberDecisionTask(NumberDecision number) {
        return tasks.decision("number", ProposalOutcome.Number.NUMBER, number::handle);
    }

    @Bean
    TaskHandler urgePublicationTask(UrgePublication urge) {
        return tasks.of(
                "urge",
                proposal -> Map.of("note", "Đã nhắc người đang giữ việc công bố hoàn thành trong ngày."),
                done -> urge.handle(done.taskId(), id(done), text(done, "note")));
    }

    private static Map<String, Object> head(ProcedureProposal proposal) {
        ProcedureProposal.Head head = proposal.head();
        return Map.of(
                "title", head.title(),
                "basis", head.reason(),
                "effectiveFrom", head.effectiveFrom().toString(),
                "outcome", "SUBMIT");
    }

    private static ProposalId id(TaskHandler.Completion done) {
        return ProposalId.of(done.subject());
    }

    private static String text(TaskHandler.Completion done, String key) {
        return (String) done.answers().get(key);
    }
}
