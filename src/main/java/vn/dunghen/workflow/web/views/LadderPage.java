package vn.dunghen.workflow.web.views;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.dunghen.kernel.InvalidInput;

/**
 * The page "Bậc nhắc hạn".
 *
 * @param ladders all ladders with their rungs
 * @param mayEdit whether the reader may move rungs; otherwise the page is a table
 * @param errors what to correct in the ladder just sent
 * @param typed offsets as typed, by field name, when a post failed
 */
public record LadderPage(
        List<Ladder> ladders, boolean mayEdit, List<InvalidInput.FieldError> errors, Map<String, String> typed) {

    /** @param kind stable code, e.g. {@code dossier}; @param name in words; @param since from when these rungs hold */
    public record Ladder(String kind, String name, String since, List<Rung> rungs) {}

    /**
     * @param offset working days after the due day, negative before it
     * @param when in words, e.g. "2 ngày làm việc trước hạn, đầu giờ"
     * @param act what happens, in words
     * @param who who is told, in words
     */
    public record Rung(String code, int offset, String when, String act, String who, boolean mayMove) {}

    /** What the box of a rung holds. */
    public String value(String kind, Rung rung) {
        return typed.getOrDefault(name(kind, rung), Integer.toString(rung.offset()));
    }

    /** Name of the box of a rung. */
    public String name(String kind, Rung rung) {
        return kind + "." + rung.code();
    }

    /** The message at a box, if any. */
    public @Nullable String error(String kind, Rung rung) {
        return errors.stream()
                .filter(error -> error.field().equals(name(kind, rung)))
                .map(InvalidInput.FieldError::message)
                .findFirst()
                .orElse(null);
    }
}
