package vn.dunghen.dossier.process;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.dunghen.dossier.DossierId;
import vn.dunghen.dossier.PaperKind;
import vn.dunghen.dossier.domain.Acceptance;
import vn.dunghen.workflow.TaskHandler;

/** The validated answers of a task, read by field key. */
record Answers(TaskHandler.Completion completion) {

    String taskId() {
        return completion.taskId();
    }

    DossierId dossier() {
        return DossierId.of(completion.subject());
    }

    @Nullable String text(String key) {
        return (String) completion.answers().get(key);
    }

    boolean flag(String key) {
        return Boolean.TRUE.equals(completion.answers().get(key));
    }

    @Nullable LocalDate date(String key) {
        return (LocalDate) completion.answers().get(key);
    }

    <E extends Enum<E>> @Nullable E word(Class<E> type, String key) {
        String text = text(key);
        return text == null ? null : Enum.valueOf(type, text);
    }

    List<Acceptance.CheckedComponent> components() {
        return ((List<?>) completion.answers().getOrDefault("components", List.of()))
                .stream().map(Map.class::cast).map(Answers::component).toList();
    }

    /** Whole numbers by code; a row without a number is left out. */
    Map<String, Long> counts(String key) {
        Map<String, Long> counts = new LinkedHashMap<>();
        ((List<?>) completion.answers().getOrDefault(key, List.of()))
                .stream()
                        .map(Map.class::cast)
                        .filter(row -> row.get("count") instanceof Number)
                        .forEach(row -> counts.put(
                                (String) row.get("code"),
                                new BigDecimal(row.get("count").toString()).longValueExact()));
        return counts;
    }

    private static Acceptance.CheckedComponent component(Map<?, ?> row) {
        return new Acceptance.CheckedComponent(
                (String) row.get("code"),
                row.get("kind") instanceof String kind ? PaperKind.valueOf(kind) : null,
                Boolean.TRUE.equals(row.get("present")),
                (LocalDate) row.get("expires"));
    }
}
