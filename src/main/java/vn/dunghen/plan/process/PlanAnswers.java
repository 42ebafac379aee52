package vn.dunghen.plan.process;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.dunghen.plan.PlanId;
import vn.dunghen.workflow.TaskHandler;

/** The validated answers of a task, read by field key. */
record PlanAnswers(TaskHandler.Completion completion) {

    String taskId() {
        return completion.taskId();
    }

    PlanId plan() {
        return PlanId.of(completion.subject());
    }

    @Nullable String text(String key) {
        return (String) completion.answers().get(key);
    }

    /** What the form does not let pass empty. */
    String needed(String key) {
        String text = text(key);
        return text == null ? "" : text;
    }

    @Nullable LocalDate date(String key) {
        return (LocalDate) completion.answers().get(key);
    }

    <E extends Enum<E>> E word(Class<E> type) {
        return Enum.valueOf(type, needed("outcome"));
    }

    List<String> words(String key) {
        return ((List<?>) completion.answers().getOrDefault(key, List.of()))
                .stream().map(String.class::cast).toList();
    }

    List<Row> rows(String key) {
        return ((List<?>) completion.answers().getOrDefault(key, List.of()))
                .stream().map(row -> new Row((Map<?, ?>) row)).toList();
    }

    /** One row of a list. */
    record Row(Map<?, ?> cells) {

        @Nullable String text(String key) {
            return (String) cells.get(key);
        }

        String needed(String key) {
            String text = text(key);
            return text == null ? "" : text;
        }
    }
}
