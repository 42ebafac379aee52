package vn.dunghen.feedback.process;

import java.util.Map;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.dunghen.feedback.FeedbackId;
import vn.dunghen.feedback.FeedbackKind;
import vn.dunghen.feedback.FeedbackOutcome;
import vn.dunghen.feedback.domain.Feedback;
import vn.dunghen.feedback.usecase.AgreeAnswer;
import vn.dunghen.feedback.usecase.AssignFeedback;
import vn.dunghen.feedback.usecase.ClassifyFeedback;
import vn.dunghen.feedback.usecase.DraftAnswer;
import vn.dunghen.feedback.usecase.FeedbackTaskFacts;
import vn.dunghen.feedback.usecase.ReceiveSupplement;
import vn.dunghen.feedback.usecase.SendFeedbackLetter;
import vn.dunghen.feedback.usecase.SignAnswer;
import vn.dunghen.feedback.usecase.UrgeFeedback;
import vn.dunghen.workflow.ProcessTasks;
import vn.dunghen.workflow.TaskHandler;

/** The user tasks of feedback-handling.bpmn, in the order of the diagram: a pre-filled answer and the verb of each. */
@Configuration(proxyBeanMethods = false)
class FeedbackTasks {

    private final FeedbackTaskFacts facts;
    private final ProcessTasks<FeedbackId, Feedback, TaskHandler.Completion> tasks;

    FeedbackTasks(FeedbackTaskFacts facts) {
        this.facts = facts;
        tasks = new ProcessTasks<>(
                "feedback-handling",
                FeedbackId::of,
                facts::describe,
                (task, feedback, part, openedAt) -> facts.due(task, feedback, openedAt),
                facts::read,
                done -> done);
    }

    @Bean
    TaskHandler classifyFeedbackTask(ClassifyFeedback classify) {
        return classification("classify", classify);
    }

    @Bean
    TaskHandler classifyFeedbackByDirectorTask(ClassifyFeedback classify) {
        return classification("classify-by-director", classify);
    }

    @Bean
    TaskHandler assignFeedbackTask(AssignFeedback assign) {
        return tasks.of(
                "assign",
                facts::assignment,
                done -> assign.handle(
                        done.taskId(),
                        id(done),
                        FeedbackOutcome.Assign.valueOf(text(done, "outcome")),
                        text(done, "officer"),
                        text(done, "reason")));
    }

    @Bean
    TaskHandler draftAnswerTask(DraftAnswer draft) {
        return tasks.of(
                "draft",
                facts::draft,
                done -> draft.handle(
                        done.taskId(),
                        id(done),
                        new Feedback.Draft(
                                text(done, "answer"), text(done, "publicQuestion"), text(done, "publicAnswer"))));
    }

    @Bean
    TaskHandler agreeAnswerTask(AgreeAnswer agree) {
        return tasks.of(
                "agree",
                feedback -> Map.of("outcome", "APPROVE"),
                done -> agree.handle(
                        done.taskId(),
                        id(done),
                        FeedbackOutcome.Agree.valueOf(text(done, "outcome")),
                        text(done, "reason")));
    }

    @Bean
    TaskHandler signAnswerTask(SignAnswer sign) {
        return tasks.of(
                "sign",
                feedback -> Map.of("outcome", "SIGN"),
                done -> sign.handle(
                        done.taskId(),
                        id(done),
                        FeedbackOutcome.Sign.valueOf(text(done, "outcome")),
                        text(done, "reason")));
    }

    @Bean
    TaskHandler issueAnswerTask(SendFeedbackLetter send) {
        return letter("issue", FeedbackOutcome.Letter.ANSWER, send);
    }

    @Bean
    TaskHandler forwardFeedbackTask(SendFeedbackLetter send) {
        return letter("forward", FeedbackOutcome.Letter.FORWARD, send);
    }

    @Bean
    TaskHandler urgeFeedbackTask(UrgeFeedback urge) {
        return tasks.of(
                "urge",
                feedback -> Map.of("note", "Đã nhắc người đang giữ việc trả lời trong ngày."),
                done -> urge.handle(done.taskId(), id(done), text(done, "note")));
    }

    @Bean
    TaskHandler receiveFeedbackSupplementTask(ReceiveSupplement receive) {
        return tasks.of(
                "receive-supplement",
                feedback -> Map.of(),
                done -> receive.handle(done.taskId(), id(done), text(done, "text")));
    }

    private TaskHandler letter(String task, FeedbackOutcome.Letter kind, SendFeedbackLetter send) {
        return tasks.of(task, feedback -> Map.of("checked", true), done -> send.handle(done.taskId(), id(done), kind));
    }

    private TaskHandler classification(String task, ClassifyFeedback classify) {
        return tasks.of(
                task,
                facts::classification,
                done -> classify.handle(
                        done.taskId(),
                        id(done),
                        FeedbackOutcome.Classify.valueOf(text(done, "outcome")),
                        new ClassifyFeedback.Answer(
                                FeedbackKind.valueOf(text(done, "kind")),
                                text(done, "about"),
                                text(done, "unit"),
                                text(done, "forwardTo"),
                                text(done, "reason"))));
    }

    private static FeedbackId id(TaskHandler.Completion done) {
        return FeedbackId.of(done.subject());
    }

    private static String text(TaskHandler.Completion done, String key) {
        return (String) done.answers().get(key);
    }
}
