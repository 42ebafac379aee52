package vn.dunghen.workflow;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.dunghen.kernel.Subject;

/** What a business module says about one kind of user task; found by injection. */
public interface TaskHandler {

    /**
     * Key in {@link #data} under which stand the keys of those answers that only make it a valid one: nothing speaks for
     * them, so a page leaves them open for a person to give.
     */
    String TO_CHOOSE = "toChoose";

    /** The data, with the keys of what a page leaves open for a person to give. */
    static Map<String, Object> toChoose(Map<String, Object> data, String... keys) {
        Map<String, Object> with = new LinkedHashMap<>(data);
        with.put(TO_CHOOSE, List.of(keys));
        return with;
    }

    /** Key in {@link #data} of a word that tells which label the completing button has, where it does something else than usual. */
    String BUTTON = "button";

    /** {@code <process>/<task>}, e.g. {@code dossier-handling/appraise}. */
    String kind();

    /** What the task list shows about the subject. Called when the task opens, in the same transaction. */
    SubjectLine describe(Subject subject);

    /** When the task must be done. Called when the task opens and whenever the subject's dates move. */
    Deadline due(Subject subject, Instant openedAt);

    /** {@link #due(Subject, Instant)} of a task about one part of the subject, e.g. one of several opinions asked for. */
    default Deadline due(Subject subject, @Nullable String part, Instant openedAt) {
        return due(subject, openedAt);
    }

    /** A valid answer as far as the facts allow, and {@code valuesKey} lists of options for the form. */
    Map<String, Object> data(Subject subject);

    /** {@link #data(Subject)} of one open task, for kinds of which a subject may have several at once. */
    default Map<String, Object> data(String taskId, Subject subject) {
        return data(subject);
    }

    /** Carries out the task with answers that its form has accepted; completes the engine's task through the process port. */
    void complete(Completion completion);

    /**
     * A task's due moment.
     *
     * @param at the last moment
     * @param hourly whether it comes from a limit in hours
     */
    record Deadline(Instant at, boolean hourly) {}

    /**
     * What a list shows.
     *
     * @param code the readable code, e.g. {@code H99.15-261015-0004}
     * @param title what it is, e.g. the procedure's name
     * @param person for whom, e.g. the applicant's name
     */
    record SubjectLine(String code, String title, @Nullable String person) {}

    /**
     * A task being completed.
     *
     * @param taskId the engine's id, to be handed on to the process port
     * @param subject what the task is about
     * @param answers validated answers by field key: String, Boolean, Integer (Long beyond it), BigDecimal, LocalDate, Instant, List of those or of Map
     */
    record Completion(String taskId, Subject subject, Map<String, Object> answers) {}
}
