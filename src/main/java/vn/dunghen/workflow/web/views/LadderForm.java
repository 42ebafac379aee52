package vn.dunghen.workflow.web.views;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.dunghen.kernel.InvalidInput.FieldError;

/**
 * The page of one ladder.
 *
 * @param ladder as it is in force today
 * @param typed what stands in the boxes, by rung code, {@code from} and {@code due}
 * @param example an invented promise reminded by the offsets in the boxes, {@code null} when they cannot be read
 * @param history every change, the latest first
 */
public record LadderForm(
        LadderPage.Ladder ladder,
        boolean mayEdit,
        Map<String, String> typed,
        List<FieldError> errors,
        @Nullable Example example,
        List<Version> history) {

    /** @param due the invented due moment in words */
    public record Example(String due, List<Line> lines) {}

    /**
     * @param moment when the rung comes
     * @param now when it would come by the ladder in force, empty when that is the same
     * @param why how it is counted
     */
    public record Line(String act, String who, String moment, String now, String why) {}

    /** @param from first day; @param state whether it counts today, is to come or is past */
    public record Version(String from, String act, String when, String by, String state) {}

    public String value(String field) {
        return typed.getOrDefault(field, "");
    }

    public @Nullable String error(String field) {
        return errors.stream()
                .filter(error -> error.field().equals(field))
                .map(FieldError::message)
                .findFirst()
                .orElse(null);
    }
}
