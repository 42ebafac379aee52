package vn.dunghen.lives;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.Random;

/** Fills the form of a task as somebody might: mostly as pre-filled, sometimes otherwise, never leaving a text empty. */
final class FormFiller {

    private final Random random;

    FormFiller(Random random) {
        this.random = random;
    }

    /** @param today the department's date, for proposed dates */
    ObjectNode answer(JsonNode form, JsonNode data, LocalDate today) {
        ObjectNode answer = data.deepCopy();
        fill(form.path("components"), data, answer, today);
        return answer;
    }

    private void fill(JsonNode components, JsonNode data, ObjectNode answer, LocalDate today) {
        for (JsonNode component : components) {
            String key = component.path("key").asText();
            switch (component.path("type").asText()) {
                case "group" -> fill(component.path("components"), data, answer, today);
                case "textarea", "textfield" -> text(answer, key);
                case "radio", "select" -> choose(component, data, answer, key);
                case "datetime" ->
                    answer.put(key, today.plusDays(1 + random.nextInt(25)).toString());
                case "dynamiclist" -> papers(answer, component.path("path").asText());
                default -> {
                    // checkboxes and numbers stay as pre-filled
                }
            }
        }
    }

    private void text(ObjectNode answer, String key) {
        if (answer.path(key).asText().isBlank()) {
            answer.put(key, "Ghi theo hồ sơ số " + random.nextInt(1000));
        }
    }

    /** The pre-filled choice two times out of three. */
    private void choose(JsonNode component, JsonNode data, ObjectNode answer, String key) {
        JsonNode values = component.has("valuesKey")
                ? data.path(component.path("valuesKey").asText())
                : component.path("values");
        boolean keep = answer.hasNonNull(key) && random.nextInt(3) > 0;
        if (!keep && !values.isEmpty()) {
            answer.set(key, values.get(random.nextInt(values.size())).path("value"));
        }
    }

    /** Now and then a paper turns out to be missing. */
    private void papers(ObjectNode answer, String path) {
        for (JsonNode row : answer.path(path)) {
            if (row.has("present")) {
                ((ObjectNode) row).put("present", random.nextInt(40) > 0);
            }
        }
    }
}
