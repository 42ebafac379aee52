package vn.dunghen.plan.process;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.dunghen.plan.AssignmentId;
import vn.dunghen.plan.AssignmentOutcome;
import vn.dunghen.plan.domain.Assignment;
import vn.dunghen.plan.usecase.AcceptAssignment;
import vn.dunghen.plan.usecase.AssignmentTaskFacts;
import vn.dunghen.plan.usecase.CheckInAssignment;
import vn.dunghen.plan.usecase.CoordinateAssignment;
import vn.dunghen.plan.usecase.DecideAssignmentExtension;
import vn.dunghen.plan.usecase.ReassignAssignment;
import vn.dunghen.plan.usecase.ReportAssignment;
import vn.dunghen.plan.usecase.UrgeAssignment;
import vn.dunghen.plan.usecase.VerifyAssignment;
import vn.dunghen.workflow.ProcessTasks;
import vn.dunghen.workflow.TaskHandler;

/** The user tasks of assignment.bpmn, in the order of the diagram: a pre-filled answer and the verb of each. */
@Configuration(proxyBeanMethods = false)
class AssignmentTasks {

    private final AssignmentTaskFacts facts;
    private final ProcessTasks<AssignmentId, Assignment, TaskHandler.Completion> tasks;

    AssignmentTasks(AssignmentTaskFacts facts) {
        this.facts = facts;
        tasks = new ProcessTasks<>(
                "assignment",
                AssignmentId::of,
                facts::describe,
                (task, assignment, part, openedAt) -> facts.due(task, assignment, openedAt),
                facts::read,
                done -> done);
    }

    @Bean
    TaskHandler acceptAssignmentTask(AcceptAssignment accept) {
        return tasks.of(
                "accept",
                assignment -> TaskHandler.toChoose(facts.acceptance(assignment), "officer"),
                done -> accept.handle(
                        done.taskId(),
                        id(done),
                        AssignmentOutcome.Accept.valueOf(text(done, "outcome")),
                        text(done, "officer"),
                        text(done, "reason")));
    }

    @Bean
    TaskHandler reassignAssignmentTask(ReassignAssignment reassign) {
        return tasks.of(
                "reassign",
                assignment -> TaskHandler.toChoose(facts.otherUnits(assignment), "reason"),
                done -> reassign.handle(
                        done.taskId(),
                        id(done),
                        AssignmentOutcome.Reassign.valueOf(text(done, "outcome")),
                        text(done, "unit"),
                        text(done, "reason")));
    }

    @Bean
    TaskHandler checkInAssignmentTask(CheckInAssignment checkIn) {
        return tasks.of(
                "check-in",
                assignment -> TaskHandler.toChoose(facts.report(assignment), "result"),
                done -> checkIn.handle(done.taskId(), id(done), text(done, "result"), figure(done)));
    }

    @Bean
    TaskHandler reportAssignmentTask(ReportAssignment report) {
        return tasks.of(
                "report-result",
                assignment -> TaskHandler.toChoose(facts.report(assignment), "result"),
                done -> report.handle(done.taskId(), id(done), text(done, "result"), figure(done)));
    }

    @Bean
    TaskHandler verifyAssignmentTask(VerifyAssignment verify) {
        return verification("verify", verify);
    }

    @Bean
    TaskHandler verifyAssignmentByHeadTask(VerifyAssignment verify) {
        return verification("verify-by-head", verify);
    }

    @Bean
    TaskHandler urgeAssignmentTask(UrgeAssignment urge) {
        return tasks.of(
                "urge",
                assignment ->
                        TaskHandler.toChoose(Map.of("note", "Đã nhắc đơn vị chủ trì báo cáo kết quả ngay."), "note"),
                done -> urge.handle(done.taskId(), id(done), text(done, "note")));
    }

    @Bean
    TaskHandler coordinateAssignmentTask(CoordinateAssignment coordinate) {
        return tasks.of(
                "coordinate",
                assignment -> TaskHandler.toChoose(
                        Map.of("contribution", "Phối hợp theo chức năng, nhiệm vụ của đơn vị."), "contribution"),
                done -> coordinate.handle(done.taskId(), id(done), text(done, "contribution")));
    }

    @Bean
    TaskHandler decideAssignmentExtensionTask(DecideAssignmentExtension decide) {
        return tasks.of("decide-extension", this::asked, decision(decide));
    }

    @Bean
    TaskHandler grantAssignmentExtensionTask(DecideAssignmentExtension decide) {
        return tasks.of("grant-extension", this::asked, decision(decide));
    }

    /** What was asked for stands there; what is decided and why says whoever decides. */
    private Map<String, Object> asked(Assignment assignment) {
        return TaskHandler.toChoose(facts.extension(assignment), "outcome", "reason");
    }

    private TaskHandler verification(String task, VerifyAssignment verify) {
        return tasks.of(
                task,
                assignment -> Map.of("outcome", "ACCEPT"),
                done -> verify.handle(
                        done.taskId(),
                        id(done),
                        AssignmentOutcome.Verify.valueOf(text(done, "outcome")),
                        text(done, "reason")));
    }

    private static Consumer<TaskHandler.Completion> decision(DecideAssignmentExtension decide) {
        return done -> decide.handle(
                done.taskId(),
                id(done),
                AssignmentOutcome.Extension.valueOf(text(done, "outcome")),
                (LocalDate) done.answers().get("until"),
                text(done, "reason"));
    }

    private static AssignmentId id(TaskHandler.Completion done) {
        return AssignmentId.of(done.subject());
    }

    private static String text(TaskHandler.Completion done, String key) {
        return (String) done.answers().get(key);
    }

    private static @Nullable BigDecimal figure(TaskHandler.Completion done) {
        return done.answers().get("figure") instanceof Number number ? new BigDecimal(number.toString()) : null;
    }
}
