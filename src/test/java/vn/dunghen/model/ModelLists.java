package vn.dunghen.model;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.CatchEvent;
import org.camunda.bpm.model.bpmn.instance.EscalationEventDefinition;
import org.camunda.bpm.model.bpmn.instance.Event;
import org.camunda.bpm.model.bpmn.instance.EventDefinition;
import org.camunda.bpm.model.bpmn.instance.MessageEventDefinition;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.TimerEventDefinition;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import vn.dunghen.model.Diagrams.Diagram;

/** The lists people look things up in, read from the diagrams. */
final class ModelLists {

    private ModelLists() {}

    static String tasks(List<Diagram> diagrams) {
        var rows = diagrams.stream().flatMap(diagram -> diagram.elements(UserTask.class)
                .map(task -> row(
                        code(Names.kind(diagram, task)),
                        task.getName(),
                        audience(task),
                        code("forms/" + Names.kind(diagram, task) + ".form"))));
        return page(
                "Việc trong các quy trình",
                "Mỗi việc của người, giao cho ai, làm trên biểu mẫu nào.",
                Stream.concat(header("Việc", "Tên trên sơ đồ", "Giao cho", "Biểu mẫu"), rows));
    }

    private static String audience(UserTask task) {
        return task.getCamundaAssignee() != null
                ? "người: " + code(task.getCamundaAssignee())
                : code(task.getCamundaCandidateGroups());
    }

    static String timers(List<Diagram> diagrams) {
        var rows = diagrams.stream()
                .flatMap(diagram -> diagram.elements(Event.class).flatMap(event -> signal(event).stream()
                        .map(signal ->
                                row(code(diagram.id()), event.getName(), signal, effect(event), code(event.getId())))));
        return page(
                "Hẹn giờ, thông điệp và leo thang",
                "Mọi chỗ trong sơ đồ chờ một thời điểm, một tin hoặc báo lên trên.",
                Stream.concat(header("Quy trình", "Sự kiện", "Theo", "Tác dụng", "Mã trên sơ đồ"), rows));
    }

    private static Optional<String> signal(Event event) {
        return event.getChildElementsByType(EventDefinition.class).stream()
                .flatMap(definition -> words(definition).stream())
                .findFirst();
    }

    private static Optional<String> words(EventDefinition definition) {
        if (definition instanceof TimerEventDefinition timer) {
            return Optional.of("hẹn giờ " + code(timer.getTimeDate().getTextContent()));
        }
        if (definition instanceof MessageEventDefinition message) {
            return Optional.of("thông điệp " + code(message.getMessage().getName()));
        }
        return definition instanceof EscalationEventDefinition escalation
                ? Optional.of("leo thang " + code(escalation.getEscalation().getEscalationCode()))
                : Optional.empty();
    }

    private static String effect(Event event) {
        if (event instanceof BoundaryEvent boundary) {
            return boundary.cancelActivity()
                    ? "ngắt “%s”".formatted(boundary.getAttachedTo().getName())
                    : "thêm nhánh, “%s” chạy tiếp"
                            .formatted(boundary.getAttachedTo().getName());
        }
        if (event instanceof StartEvent start) {
            return start.isInterrupting() ? "ngắt phần đang chạy" : "thêm nhánh";
        }
        return event instanceof CatchEvent ? "chờ" : "báo lên trên";
    }

    private static Stream<String> header(String... titles) {
        return Stream.of(row(titles), row(Stream.of(titles).map(title -> "---").toArray(String[]::new)));
    }

    private static String row(String... cells) {
        return Stream.of(cells).collect(Collectors.joining(" | ", "| ", " |"));
    }

    private static String code(String text) {
        return "`" + text + "`";
    }

    private static String page(String title, String lead, Stream<String> rows) {
        return "# %s\n\n%s\n\n%s\n".formatted(title, lead, rows.collect(Collectors.joining("\n")));
    }
}
