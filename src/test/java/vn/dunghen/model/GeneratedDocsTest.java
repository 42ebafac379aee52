package vn.dunghen.model;

import java.io.IOException;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.springframework.context.support.ResourceBundleMessageSource;
import vn.dunghen.workflow.diagram.BpmnSvg;

class GeneratedDocsTest {

    @TestFactory
    Stream<DynamicTest> everyDiagramHasAPictureOfItsPresentState() {
        var pictures = new BpmnSvg(messages());
        return Diagrams.all().stream()
                .map(diagram -> DynamicTest.dynamicTest(
                        diagram.id(), () -> GeneratedDocs.says(diagram.id() + ".svg", pictures.svg(diagram.id()))));
    }

    @Test
    void theListOfTasksIsThatOfTheDiagrams() throws IOException {
        GeneratedDocs.says("tasks.md", ModelLists.tasks(Diagrams.all()));
    }

    @Test
    void theListOfTimersAndMessagesIsThatOfTheDiagrams() throws IOException {
        GeneratedDocs.says("timers.md", ModelLists.timers(Diagrams.all()));
    }

    static ResourceBundleMessageSource messages() {
        var messages = new ResourceBundleMessageSource();
        messages.setBasename("messages/diagram");
        messages.setDefaultEncoding("UTF-8");
        messages.setFallbackToSystemLocale(false);
        return messages;
    }
}
