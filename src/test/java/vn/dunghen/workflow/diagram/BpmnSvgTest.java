package vn.dunghen.workflow.diagram;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.w3c.dom.Element;
import vn.dunghen.kernel.RuleViolation;

class BpmnSvgTest {

    private static final Set<String> PASSED = Set.of(
            "startEvent_dossierRegistered",
            "userTask_checkComponents",
            "serviceTask_issueReceipt",
            "startEvent_handlingBegun",
            "startEvent_workBegun",
            "parallelGateway_beginWork",
            "businessRuleTask_routeDossier",
            "userTask_handOver",
            "userTask_assignOfficer",
            "gateway_appraiseAgain",
            "userTask_appraise",
            "userTask_review",
            "gateway_isAgreed");
    private static final Map<String, Integer> CURRENT = Map.of("userTask_sign", 1, "callActivity_watchDeadline", 2);

    private final BpmnSvg pictures = new BpmnSvg(messages());

    @Test
    void saysItsNameToThoseWhoCannotSeeIt() throws Exception {
        var svg = parsed(pictures.svg("dossier-handling"));

        assertThat(svg.getAttribute("role")).isEqualTo("img");
        assertThat(svg.getAttribute("aria-label")).isEqualTo("Giải quyết hồ sơ thủ tục hành chính");
        assertThat(svg.getFirstChild().getNextSibling().getTextContent())
                .isEqualTo("Giải quyết hồ sơ thủ tục hành chính");
    }

    @Test
    void carriesNothingThatAStrictContentPolicyRefuses() {
        assertThat(pictures.svg("dossier-handling", PASSED, CURRENT))
                .doesNotContain("style=", "<style", "<script", "href", "url(", " id=");
    }

    @Test
    void threeBarsSayThatSomethingIsDoneSeveralTimes() throws Exception {
        var svg = parsed(pictures.svg("plan-lifecycle"));
        for (String several : new String[] {"subProcess_opinion", "subProcess_acknowledgement"}) {
            assertThat(bars(node(svg, several))).as(several).isOne();
        }
        assertThat(bars(node(svg, "userTask_draft"))).isZero();
    }

    private static long bars(Element node) {
        var paths = node.getElementsByTagName("path");
        return IntStream.range(0, paths.getLength())
                .mapToObj(i -> ((Element) paths.item(i)).getAttribute("d"))
                .filter(form -> form.endsWith("v11 m4 -11 v11 m4 -11 v11"))
                .count();
    }

    @Test
    void marksWhatIsPassedWhereWorkStandsAndWhatIsAhead() throws Exception {
        var svg = parsed(pictures.svg("dossier-handling", PASSED, CURRENT));

        assertThat(node(svg, "userTask_review").getAttribute("class")).endsWith("--passed");
        assertThat(node(svg, "userTask_sign").getAttribute("class")).endsWith("--current");
        assertThat(node(svg, "userTask_issueResult").getAttribute("class")).endsWith("--ahead");
    }

    @Test
    void saysTheStateInWordsAndSignsNotOnlyInColour() throws Exception {
        var svg = parsed(pictures.svg("dossier-handling", PASSED, CURRENT));

        assertThat(node(svg, "userTask_review").getTextContent()).contains("Duyệt kết quả thẩm định (đã qua)", "✓");
        assertThat(node(svg, "callActivity_watchDeadline").getTextContent()).contains("Theo dõi hạn (đang ở đây)", "2");
        assertThat(svg.getElementsByTagName("desc").item(0).getTextContent())
                .startsWith("đang ở đây: ")
                .contains("Ký kết quả", "Theo dõi hạn");
    }

    @Test
    void marksOnlyFlowsThatMustHaveBeenTaken() {
        var agreed = pictures.svg("dossier-handling", PASSED, CURRENT).split("diagram__flow--passed").length;
        var named = new HashSet<>(PASSED);
        named.add("flow_isAgreedToAppraiseAgain");

        assertThat(pictures.svg("dossier-handling", named, CURRENT).split("diagram__flow--passed"))
                .hasSize(agreed + 1);
    }

    @Test
    void aBareDiagramShowsNoState() {
        assertThat(pictures.svg("deadline-watch"))
                .contains("diagram__node--none")
                .doesNotContain("--ahead", "--passed", "--current", "diagram__badge");
    }

    @Test
    void drawsTheSameTwice() {
        assertThat(pictures.svg("dossier-handling", PASSED, CURRENT))
                .isEqualTo(new BpmnSvg(messages()).svg("dossier-handling", PASSED, CURRENT));
    }

    @ParameterizedTest
    @ValueSource(strings = {"no-such-diagram", "", "../application", "deadline-watch.bpmn", "Deadline-Watch"})
    void refusesWhatIsNoDiagram(String id) {
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> pictures.svg(id))
                .extracting(RuleViolation::kind)
                .isEqualTo(RuleViolation.Kind.NOT_FOUND);
    }

    @Test
    void breaksLabelsIntoLinesOfAboutTheSameLength() {
        assertThat(Lettering.wrap("Kiểm tra thành phần hồ sơ", 90)).isEqualTo(List.of("Kiểm tra thành", "phần hồ sơ"));
        assertThat(Lettering.wrap("Ký?", 10)).containsExactly("Ký?");
    }

    private static Element parsed(String svg) throws Exception {
        var factory = DocumentBuilderFactory.newInstance();
        factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        return factory.newDocumentBuilder()
                .parse(new ByteArrayInputStream(svg.getBytes(StandardCharsets.UTF_8)))
                .getDocumentElement();
    }

    private static Element node(Element svg, String id) {
        var found = new ArrayList<Element>();
        var groups = svg.getElementsByTagName("g");
        for (int i = 0; i < groups.getLength(); i++) {
            var group = (Element) groups.item(i);
            if (group.getAttribute("data-node").equals(id)) {
                found.add(group);
            }
        }
        assertThat(found).as(id).hasSize(1);
        return found.get(0);
    }

    private static ResourceBundleMessageSource messages() {
        var messages = new ResourceBundleMessageSource();
        messages.setBasename("messages/diagram");
        messages.setDefaultEncoding("UTF-8");
        messages.setFallbackToSystemLocale(false);
        return messages;
    }
}
