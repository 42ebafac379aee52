package vn.dunghen.workflow.form;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.dunghen.kernel.InvalidInput.FieldError;

/** The forms of all user tasks, read once from {@code classpath:forms/**}. */
public interface Forms {

    /** @param kind {@code <process>/<task>}; the file is {@code forms/<kind>.form} */
    FormSchema schema(String kind);

    /**
     * Checks an answer and converts it. Unknown keys are errors, hidden fields are dropped silently, required is asked of
     * visible fields only.
     *
     * @param data options that depend on data ({@code valuesKey} lists) and facts that conditions refer to
     * @param raw the answer as posted: text, numbers, flags, lists, maps
     * @return values by key: String, Boolean, Integer (Long beyond it), BigDecimal, LocalDate, Instant, List of String, List of Map
     * @throws vn.dunghen.kernel.InvalidInput with one Vietnamese message a field
     */
    Map<String, Object> validate(String kind, Map<String, Object> data, Map<String, Object> raw);

    /** Keys of the fields whose words are for colleagues and kept as such: {@code "remark": "true"} in the form. */
    default List<String> remarks(String kind) {
        return List.of();
    }

    /** A kept draft laid over the data: rows that are given keep what the data says of them besides their columns. */
    default Map<String, Object> laidOver(String kind, Map<String, Object> data, Map<String, Object> draft) {
        Map<String, Object> over = new LinkedHashMap<>(data);
        over.putAll(draft);
        return over;
    }

    /**
     * The form to be drawn.
     *
     * @param data the pre-filled answer, options and facts
     * @param answers what was typed ({@link FormPost#unflatten}) or kept as a draft; {@code null} draws the pre-filled answer
     * @param errors what {@link #validate} found, empty at first
     */
    FormView view(
            String kind, Map<String, Object> data, @Nullable Map<String, Object> answers, List<FieldError> errors);
}
