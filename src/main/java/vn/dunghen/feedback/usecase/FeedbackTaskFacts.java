package vn.dunghen.feedback.usecase;

import java.time.Instant;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.dunghen.directory.StaffMember;
import vn.dunghen.feedback.FeedbackId;
import vn.dunghen.feedback.FeedbackKind;
import vn.dunghen.feedback.domain.Feedback;
import vn.dunghen.feedback.domain.FeedbackCases;
import vn.dunghen.feedback.domain.FeedbackSupplement;
import vn.dunghen.kernel.RuleViolation;
import vn.dunghen.workflow.TaskHandler;

/** What the task list and the task forms must know of feedback; no name of a sender stands in a list. */
@Component
@Transactional(readOnly = true)
public class FeedbackTaskFacts {

    private final FeedbackCases cases;
    private final FeedbackLimits limits;
    private final FeedbackStaff staff;

    FeedbackTaskFacts(FeedbackCases cases, FeedbackLimits limits, FeedbackStaff staff) {
        this.cases = cases;
        this.limits = limits;
        this.staff = staff;
    }

    public TaskHandler.SubjectLine describe(FeedbackId id) {
        Feedback feedback = find(id);
        return new TaskHandler.SubjectLine(feedback.code(), FeedbackLetters.kindWords(feedback.kind()), null);
    }

    /** A step may take its own time, and not longer than the whole; the time the sender took to answer is not counted. */
    public TaskHandler.Deadline due(String task, FeedbackId id, Instant openedAt) {
        Feedback feedback = find(id);
        if (task.equals("receive-supplement")) {
            return new TaskHandler.Deadline(
                    feedback.waiting().map(FeedbackSupplement::endsAt).orElse(openedAt), false);
        }
        Instant from = feedback.supplements().stream()
                .map(FeedbackSupplement::endedAt)
                .filter(ended -> ended != null && ended.isAfter(openedAt))
                .max(Comparator.naturalOrder())
                .orElse(openedAt);
        Instant own = limits.due(feedback.kind(), task, from);
        Instant whole = feedback.currentDue();
        return new TaskHandler.Deadline(own.isAfter(whole) && from.isBefore(whole) ? whole : own, false);
    }

    public Map<String, Object> read(FeedbackId id, Function<Feedback, Map<String, Object>> answer) {
        return answer.apply(find(id));
    }

    /** The kind as received, the units that can answer, the people who can be complained about. */
    public Map<String, Object> classification(Feedback feedback) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("outcome", "HANDLE");
        data.put("kind", feedback.kind().name());
        data.put(
                "units",
                staff.answering().stream()
                        .map(unit -> option(unit.code(), unit.name()))
                        .toList());
        data.put("unit", feedback.kind() == FeedbackKind.OFFICIAL ? "TT" : "VP");
        data.put(
                "officials",
                staff.officials().stream()
                        .map(one -> option(one.login(), one.name() + ", " + one.title() + " " + one.unitName()))
                        .toList());
        return data;
    }

    /** The people of the unit, the first of them chosen. */
    public Map<String, Object> assignment(Feedback feedback) {
        List<StaffMember> people =
                feedback.unit() == null ? List.of() : staff.of(feedback.unit(), feedback.aboutPerson());
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("outcome", "ACCEPT");
        data.put(
                "officers",
                people.stream().map(one -> option(one.login(), one.name())).toList());
        people.stream().findFirst().ifPresent(one -> data.put("officer", one.login()));
        return data;
    }

    /** What was drafted last, or nothing: an answer is never written by the system. */
    public Map<String, Object> draft(Feedback feedback) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("publish", feedback.publishAgreed());
        put(data, "answer", feedback.answer());
        put(data, "publicQuestion", feedback.publicQuestion());
        put(data, "publicAnswer", feedback.publicAnswer());
        return data;
    }

    private static void put(Map<String, Object> data, String key, @Nullable String text) {
        if (text != null) {
            data.put(key, text);
        }
    }

    private static Map<String, Object> option(String value, String label) {
        return Map.of("value", value, "label", label);
    }

    private Feedback find(FeedbackId id) {
        return cases.find(id).orElseThrow(() -> RuleViolation.notFound("feedback.unknown"));
    }
}
