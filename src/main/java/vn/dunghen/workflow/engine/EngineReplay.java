package vn.dunghen.workflow.engine;

import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.dunghen.kernel.Subject;
import vn.dunghen.workflow.ProcessReplay;
import vn.dunghen.workflow.diagram.BpmnSvg;

/** Draws diagrams with what a process went through cut off at a moment. */
@Component
@Transactional(readOnly = true)
class EngineReplay implements ProcessReplay {

    private static final Set<String> STANDS = Set.of("userTask", "receiveTask", "intermediateTimer", "callActivity");

    private final PastProcesses processes;
    private final BpmnSvg diagrams;

    EngineReplay(PastProcesses processes, BpmnSvg diagrams) {
        this.processes = processes;
        this.diagrams = diagrams;
    }

    @Override
    public List<Picture> at(Subject subject, Instant moment) {
        return processes.of(subject).stream()
                .filter(run -> !run.startedAt().isAfter(moment))
                .map(run -> picture(run, moment))
                .toList();
    }

    private Picture picture(PastProcess run, Instant moment) {
        Set<String> passed = new HashSet<>();
        Map<String, Integer> current = new HashMap<>();
        Set<String> here = new LinkedHashSet<>();
        for (PastProcess.Step step : run.steps()) {
            if (step.overAt(moment)) {
                passed.add(step.activity());
            } else if (!step.from().isAfter(moment)) {
                current.merge(step.activity(), 1, Integer::sum);
                if (!step.name().isEmpty() && STANDS.contains(step.type())) {
                    here.add(step.name());
                }
            }
        }
        return new Picture(run.name(), diagrams.svg(run.key(), passed, current), List.copyOf(here));
    }
}
