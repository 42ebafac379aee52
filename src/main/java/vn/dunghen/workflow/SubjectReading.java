package vn.dunghen.workflow;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.dunghen.kernel.Subject;

/** What a person must have read before deciding about a subject; found by injection, shown above the form of the task. */
public interface SubjectReading {

    /** The kind of subject it knows, e.g. {@code plan}. */
    String subjectType();

    /** @param kind of the task, {@code <process>/<task>}; empty when nothing is to be read for it */
    Optional<Reading> of(String kind, Subject subject);

    /**
     * @param document address of the paper itself, {@code null} while there is none
     * @param papers what goes with it
     */
    record Reading(String title, @Nullable String document, List<Paper> papers, List<Part> parts) {}

    /** A paper to be opened. */
    record Paper(String label, String href) {}

    /**
     * A part of it.
     *
     * @param folded whether it opens only when asked for
     */
    record Part(String heading, boolean folded, List<Line> lines) {}

    /** @param label said before it, may be empty */
    record Line(String label, List<Piece> pieces) {
        public static Line plain(String text) {
            return new Line("", List.of(new Piece(Mark.PLAIN, text)));
        }
    }

    /** What became of a piece of text since it was read last. */
    enum Mark {
        PLAIN,
        GONE,
        COME
    }

    /** A piece of text of one mark. */
    record Piece(Mark mark, String text) {}
}
