package vn.dunghen.privacy.web.views;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.dunghen.kernel.InvalidInput.FieldError;

/** What the pages about personal data show, everything in words. */
public final class RequestViews {

    private RequestViews() {}

    /** @param limit of an answer, as the law has it today */
    public record RequestList(String limit, List<Row> rows, boolean mayRegister) {}

    /** @param late whether it came, or still waits, after its date */
    public record Row(
            String code, String person, String received, String due, boolean late, boolean open, String state) {}

    /** What was typed, with what is wrong with it. */
    public record Form(Map<String, String> typed, List<FieldError> errors) {

        public String value(String field) {
            return typed.getOrDefault(field, "");
        }

        public boolean bad(String field) {
            return errors.stream().anyMatch(error -> error.field().equals(field));
        }
    }

    /**
     * One request.
     *
     * @param how how its date was counted
     * @param packed what the latest package holds
     * @param answer how it was answered; {@code null} while it is open
     */
    public record One(
            Row row,
            List<Fact> facts,
            String how,
            List<Found> found,
            @Nullable String packed,
            @Nullable String answer,
            List<Moment> history,
            boolean mayPack,
            boolean mayAnswer,
            Form form) {}

    public record Fact(String label, String value) {}

    /** @param at in words */
    public record Moment(String at, String who, String text) {}

    /**
     * Something that is held.
     *
     * @param link its own page
     * @param what labels of what is held, no values
     * @param sure whether nobody has to look first
     */
    public record Found(String code, String kind, String title, String link, String what, String match, boolean sure) {}

    /** The law data. */
    public record Terms(List<Term> terms, List<Term> coming, boolean mayEdit, List<FieldError> errors) {}

    /** @param amount of the limit; empty where there is none */
    public record Term(
            String kind,
            String name,
            String amount,
            String unit,
            String limit,
            String purpose,
            String basis,
            String kept,
            String from,
            boolean verified) {}
}
