package vn.dunghen.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The peers' diagrams are the product's own, but for what the page of the comparison names. */
class ToFlowableTest {

    private static final Path DIAGRAM = Path.of("processes", "dossier-handling.bpmn");

    private final ToFlowable change = new ToFlowable();

    @Test
    void theProductsDiagramsAreRewrittenWithNothingOfTheOtherEngineLeft() throws Exception {
        for (String name : List.of("dossier-handling.bpmn", "deadline-watch.bpmn")) {
            String before = Files.readString(Path.of("processes", name));
            String after = change.written(before);
            assertThat(after).doesNotContain(ToFlowable.ENGINE).contains("xmlns:flowable=\"" + ToFlowable.FLOWABLE);
            assertThat(ids(after)).as("nothing is added, nothing lost").isEqualTo(ids(before));
            assertThat(after).contains("Theo dõi hạn");
        }
        assertThat(change.changes())
                .containsEntry("`delegateExpression` under Flowable's namespace", 13)
                .containsEntry("`calledElementBinding=\"deployment\"` is `sameDeployment`", 4)
                .hasSize(12);
    }

    @Test
    void whatBothKnowIsSaidInTheOthersWords() throws Exception {
        String after = change.written(
                diagram(
                        """
                <userTask id="a" c:assignee="${officer}" c:formRef="f" c:formRefBinding="deployment"/>
                <callActivity id="b" calledElement="other" c:calledElementBinding="deployment">
                  <extensionElements>
                    <c:in businessKey="${execution.processBusinessKey}"/>
                    <c:in source="x" target="y"/>
                  </extensionElements>
                </callActivity>
                """));
        assertThat(after)
                .contains("flowable:assignee=\"${officer}\"")
                .contains("flowable:sameDeployment=\"true\"")
                .contains("flowable:inheritBusinessKey=\"true\"")
                .contains("<flowable:in source=\"x\" target=\"y\"/>")
                .doesNotContain("formRef", "businessKey=");
    }

    @Test
    void aStubSaysTheUnitInTheTablesPlace() throws Exception {
        String before = Files.readString(DIAGRAM);
        for (String after : List.of(change.written(before), ToFlowable.routed(before))) {
            assertThat(after)
                    .doesNotContain("bpmn:businessRuleTask", "decisionRef")
                    .containsPattern("<bpmn:serviceTask [^>]*delegateExpression=\"\\$\\{routeDossierStep}\"[^>]* "
                            + "id=\"businessRuleTask_routeDossier\"");
        }
        assertThat(ToFlowable.routed(before))
                .as("with nothing else changed")
                .contains(ToFlowable.ENGINE, "formRef")
                .doesNotContain(ToFlowable.FLOWABLE);
    }

    @Test
    void whatNoRuleKnowsStopsIt() {
        for (String stray : List.of(
                "<userTask id=\"a\" c:asyncBefore=\"true\"/>",
                "<userTask id=\"a\"><extensionElements><c:properties/></extensionElements></userTask>",
                "<callActivity id=\"a\" c:calledElementBinding=\"version\"/>",
                "<callActivity id=\"a\"><extensionElements><c:in businessKey=\"1\"/></extensionElements></callActivity>",
                "<businessRuleTask id=\"a\" c:decisionRef=\"another\"/>")) {
            assertThatThrownBy(() -> change.written(diagram(stray))).hasMessageContaining("no rule for");
        }
    }

    private static List<String> ids(String diagram) {
        return Pattern.compile("[\" ]id=\"([^\"]*)\"")
                .matcher(diagram)
                .results()
                .map(MatchResult::group)
                .sorted()
                .toList();
    }

    private static String diagram(String inside) {
        return "<definitions xmlns=\"http://www.omg.org/spec/BPMN/20100524/MODEL\" xmlns:c=\"%s\"><process id=\"p\">%s</process></definitions>"
                .formatted(ToFlowable.ENGINE, inside);
    }
}
