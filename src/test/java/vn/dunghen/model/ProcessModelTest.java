package vn.dunghen.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.camunda.bpm.model.dmn.Dmn;
import org.camunda.bpm.model.dmn.instance.Decision;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Holds every diagram of {@code processes/} to the house rules; a failure says what to do. */
class ProcessModelTest {

    static List<Rule> rules() {
        return Stream.of(NamingRules.all(), BehaviourRules.all(), DrawingRules.all())
                .flatMap(List::stream)
                .toList();
    }

    @TestFactory
    Stream<DynamicTest> everyDiagramKeepsTheHouseRules() {
        return Diagrams.all().stream().flatMap(diagram -> rules().stream()
                .map(rule -> dynamicTest(diagram.id() + ": " + rule.says(), () -> assertThat(
                                rule.broken().apply(diagram))
                        .as("%s: %s", diagram.fileName(), rule.says())
                        .isEmpty())));
    }

    @TestFactory
    Stream<DynamicTest> everyDecisionIsCalledLikeItsFileAndHistoryHasAnEnd() {
        return Diagrams.decisions().stream()
                .map(file -> dynamicTest(
                        file.getFileName().toString(),
                        () -> assertThat(decisions(file)).singleElement().satisfies(decision -> {
                            assertThat(decision.getId() + ".dmn")
                                    .isEqualTo(file.getFileName().toString());
                            assertThat(decision.getName()).isNotBlank();
                            assertThat(decision.getCamundaHistoryTimeToLiveString())
                                    .isNotBlank();
                        })));
    }

    private static List<Decision> decisions(Path file) {
        return List.copyOf(Dmn.readModelFromFile(file.toFile()).getModelElementsByType(Decision.class));
    }
}
