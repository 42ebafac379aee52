package vn.dunghen.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.camunda.bpm.engine.task.IdentityLink;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.model.bpmn.instance.EventBasedGateway;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/**
 * The stories of a class, told in one engine; at the end every node and every flow of its diagram must have been passed.
 * When only some of the stories were run nothing is asked.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class EveryPath {

    ModelEngine model;
    private int told;

    /** The diagram whose every node and flow the class promises to pass. */
    abstract String diagram();

    @BeforeAll
    void buildTheEngine() {
        model = new ModelEngine();
    }

    @AfterEach
    void endTheStory() {
        told++;
        model.clear();
    }

    @AfterAll
    void everyNodeAndFlowWasPassed() {
        var passed = model.passed();
        model.close();
        if (told < stories()) {
            return;
        }
        var missed = new TreeSet<String>();
        var diagram = Diagrams.all().stream()
                .filter(it -> it.id().equals(diagram()))
                .findFirst()
                .orElseThrow();
        diagram.elements(FlowNode.class).forEach(node -> missed.add(idOf(node)));
        diagram.elements(SequenceFlow.class)
                .filter(flow -> !isWalkedUnseen(flow, passed))
                .forEach(flow -> missed.add(idOf(flow)));
        missed.removeAll(passed);
        assertThat(missed)
                .as("nodes and flows no story has passed: tell one that does")
                .isEmpty();
    }

    /** Those of the class and of the classes it builds on. */
    private long stories() {
        long stories = 0;
        for (Class<?> type = getClass(); type != EveryPath.class; type = type.getSuperclass()) {
            stories += Arrays.stream(type.getDeclaredMethods())
                    .filter(method -> method.isAnnotationPresent(Test.class))
                    .count();
        }
        return stories;
    }

    /** The engine jumps from an event-based gateway to the event that happened without taking the flow between them. */
    private static boolean isWalkedUnseen(SequenceFlow flow, Set<String> passed) {
        return flow.getSource() instanceof EventBasedGateway && passed.contains(idOf(flow.getTarget()));
    }

    private static String idOf(ModelElementInstance element) {
        return element.getAttributeValue("id");
    }

    List<String> groupsOf(Task task) {
        return model.engine.getTaskService().getIdentityLinksForTask(task.getId()).stream()
                .map(IdentityLink::getGroupId)
                .toList();
    }
}
