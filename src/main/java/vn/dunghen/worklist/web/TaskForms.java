package vn.dunghen.worklist.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.dunghen.kernel.InvalidInput;

/** Draws the form of a kind of task and reads back what was posted from it. */
public interface TaskForms {

    /**
     * A form ready to be drawn.
     *
     * @param template the template whose fragments {@code errors(form)} and {@code fields(form)} draw it
     * @param model what those fragments take
     */
    record Drawing(String template, Object model) {}

    /**
     * @param kind {@code <process>/<task>}
     * @param data the pre-filled answer, options and facts
     * @param answers what was typed, laid over the data; empty at the first drawing
     * @param errors what to correct; empty at the first drawing
     */
    Drawing draw(
            String kind, Map<String, Object> data, Map<String, Object> answers, List<InvalidInput.FieldError> errors);

    /**
     * Turns posted fields into the answer by field key; keys that begin with an underscore are buttons of the page and left out.
     *
     * @param posted parameters as the browser sent them
     */
    Map<String, Object> read(Map<String, String[]> posted);

    /** The answer with a row more or less when such a button was pressed, to be drawn again unchecked; else empty. */
    Optional<Map<String, Object>> rowsChanged(Map<String, String[]> posted);
}
