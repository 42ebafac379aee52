package vn.dunghen.workflow.diagram;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.SubProcess;

/**
 * How far a piece of work has come.
 *
 * @param passedWord what a passed node is called, e.g. "đã qua"
 * @param currentWord what a node is called where work stands, e.g. "đang ở đây"
 */
record Progress(Set<String> passed, Map<String, Integer> current, String passedWord, String currentWord) {

    enum State {
        /** No piece of work is shown, only the diagram. */
        NONE,
        AHEAD,
        PASSED,
        CURRENT;

        String modifier() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    boolean isShown() {
        return !passed.isEmpty() || !current.isEmpty();
    }

    State of(FlowNode node) {
        if (!isShown()) {
            return State.NONE;
        }
        if (current.containsKey(node.getId())) {
            return State.CURRENT;
        }
        return passed.contains(node.getId()) ? State.PASSED : State.AHEAD;
    }

    /** A flow counts as passed when it is named, or when no other could have been taken between two nodes reached. */
    State of(SequenceFlow flow) {
        if (!isShown()) {
            return State.NONE;
        }
        var source = flow.getSource();
        var target = flow.getTarget();
        var only = source.getOutgoing().size() == 1 || target.getIncoming().size() == 1;
        var walked = isReached(source) && !isCurrent(source) && only && isReached(target);
        return walked || passed.contains(flow.getId()) ? State.PASSED : State.AHEAD;
    }

    /** A sub-process is reached when anything in it is. */
    private boolean isReached(FlowNode node) {
        return node instanceof SubProcess group
                ? group.getFlowElements().stream()
                                .anyMatch(inner -> inner instanceof FlowNode && isReached((FlowNode) inner))
                        || of(node) != State.AHEAD
                : of(node) != State.AHEAD;
    }

    private boolean isCurrent(FlowNode node) {
        return node instanceof SubProcess group
                ? group.getFlowElements().stream()
                        .anyMatch(inner -> inner instanceof FlowNode && isCurrent((FlowNode) inner))
                : current.containsKey(node.getId());
    }

    int count(FlowNode node) {
        return current.getOrDefault(node.getId(), 0);
    }

    /** What a reader who cannot see the picture is told about a node. */
    String say(FlowNode node, String name) {
        return switch (of(node)) {
            case PASSED -> name + " (" + passedWord + ")";
            case CURRENT -> name + " (" + currentWord + ")";
            default -> name;
        };
    }
}
