package vn.dunghen.workflow;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.dunghen.kernel.Subject;

/** What a business module shows about its subject beside a task; found by injection. */
public interface SubjectPanel {

    /** The kind of subject it knows, e.g. {@code dossier}. */
    String subjectType();

    /** @throws vn.dunghen.kernel.RuleViolation NOT_FOUND when there is no such subject or the person may not see it */
    Panel of(Subject subject);

    /** Places that take a file of the subject, offered beside the upload of a task; none when files have no place. */
    default List<Slot> slots(Subject subject) {
        return List.of();
    }

    /** @param code what is sent; @param name what people read */
    record Slot(String code, String name) {}

    /**
     * What stands beside a task.
     *
     * @param title heading of the facts, e.g. "Hồ sơ"
     * @param page address of the subject's own page, {@code null} when it has none
     * @param open what the link to that page says, e.g. "Mở trang kế hoạch"
     * @param facts label and value rows, masked where personal data asks for it
     * @param timeline what happened, newest first, at most ten rows
     * @param steps the way through the process, empty when not known
     * @param notice what must be known before the form is filled in, e.g. why it came back
     */
    record Panel(
            String title,
            @Nullable String page,
            String open,
            List<Fact> facts,
            List<Event> timeline,
            List<Step> steps,
            @Nullable Fact notice) {

        public Panel(
                String title,
                @Nullable String page,
                String open,
                List<Fact> facts,
                List<Event> timeline,
                List<Step> steps) {
            this(title, page, open, facts, timeline, steps, null);
        }
    }

    /** @param aside said in secondary ink after the value @param href where the value leads, if anywhere */
    record Fact(String label, String value, @Nullable String aside, @Nullable String href) {
        public Fact(String label, String value) {
            this(label, value, null);
        }

        public Fact(String label, String value, @Nullable String aside) {
            this(label, value, aside, null);
        }
    }

    /** How a row of a timeline is marked. */
    enum Mark {
        PLAIN,
        /** Something that counts, e.g. the reception. */
        KEY,
        /** The clock or the promised day changed. */
        CLOCK,
        /** What is going on now. */
        NOW
    }

    /**
     * A row of a timeline.
     *
     * @param at when, in words, e.g. "09:12 thứ Năm 15/10"
     * @param what said in bold, may be empty
     * @param more the rest of the sentence, may be empty
     */
    record Event(String at, String what, String more, Mark mark) {}

    /** How far a step is. */
    enum State {
        DONE,
        NOW,
        TO_COME
    }

    /** @param when a date in words: when it was done, is due or is expected; may be empty */
    record Step(String label, String when, State state) {}
}
