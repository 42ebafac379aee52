package vn.dunghen.workflow.diagram;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.springframework.context.MessageSource;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import vn.dunghen.kernel.RuleViolation;

/** Draws the diagrams of {@code processes/} as SVG, exactly as they were laid out, marking what is passed and where work stands. */
@Component
public class BpmnSvg {

    private static final Pattern PROCESS_ID = Pattern.compile("[a-z][a-z0-9-]{0,63}");
    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");

    private final MessageSource messages;
    private final Map<String, BpmnModelInstance> models = new ConcurrentHashMap<>();

    public BpmnSvg(MessageSource messages) {
        this.messages = messages;
    }

    /** The bare diagram. @throws RuleViolation NOT_FOUND when there is no such diagram */
    public String svg(String processId) {
        return svg(processId, Set.of(), Map.of());
    }

    /**
     * The diagram of a running or finished piece of work: a complete {@code <svg>} element without style, script or id, to be
     * put into a page as it is. Colours are presentation attributes, so the classes {@code diagram__node--passed},
     * {@code --current} and {@code --ahead} may override them; a tick and a number say the same without colour.
     *
     * @param processId the file's name without ending
     * @param passed ids of nodes (and, where known, flows) that are behind
     * @param current ids of nodes where work stands, with how often
     * @throws RuleViolation NOT_FOUND when there is no such diagram
     */
    public String svg(String processId, Set<String> passed, Map<String, Integer> current) {
        var progress = new Progress(
                Set.copyOf(passed),
                Map.copyOf(current),
                messages.getMessage("diagram.passed", null, VIETNAMESE),
                messages.getMessage("diagram.current", null, VIETNAMESE));
        return new Drawing(model(processId), progress).svg();
    }

    private BpmnModelInstance model(String processId) {
        var file = new ClassPathResource("processes/" + processId + ".bpmn");
        if (!PROCESS_ID.matcher(processId).matches() || !file.exists()) {
            throw RuleViolation.notFound("diagram-unknown", processId);
        }
        return models.computeIfAbsent(processId, id -> read(file));
    }

    private static BpmnModelInstance read(ClassPathResource file) {
        try (var stream = file.getInputStream()) {
            return Bpmn.readModelFromStream(stream);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
