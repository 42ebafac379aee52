package vn.dunghen.model;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.BusinessRuleTask;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.ServiceTask;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;

/** The diagrams of the project, read from {@code processes/}. */
final class Diagrams {

    static final Path FOLDER = Path.of("processes");

    private Diagrams() {}

    static List<Diagram> all() {
        return files(".bpmn").stream().map(Diagram::new).toList();
    }

    static List<Path> decisions() {
        return files(".dmn");
    }

    private static List<Path> files(String ending) {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.filter(file -> file.toString().endsWith(ending))
                    .sorted()
                    .toList();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** One diagram. */
    record Diagram(Path file, String text, BpmnModelInstance model) {

        Diagram(Path file) {
            this(file, read(file));
        }

        Diagram(Path file, String text) {
            this(file, text, Bpmn.readModelFromStream(new ByteArrayInputStream(text.getBytes(UTF_8))));
        }

        /** The file's name without its ending. */
        String id() {
            return fileName().replace(".bpmn", "");
        }

        String fileName() {
            return file.getFileName().toString();
        }

        Process process() {
            return elements(Process.class).findFirst().orElseThrow();
        }

        /** In the order of the file. */
        <T extends ModelElementInstance> Stream<T> elements(Class<T> type) {
            return model.getModelElementsByType(type).stream();
        }

        /** Names of the beans behind the service tasks. */
        Stream<String> stepBeans() {
            return elements(ServiceTask.class)
                    .filter(task -> !(task instanceof BusinessRuleTask))
                    .map(ServiceTask::getCamundaDelegateExpression)
                    .map(expression -> expression.replaceAll("[#$]\\{|}", ""));
        }
    }
}
