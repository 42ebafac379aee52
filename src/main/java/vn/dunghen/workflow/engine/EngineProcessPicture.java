package vn.dunghen.workflow.engine;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.dunghen.kernel.Subject;
import vn.dunghen.workflow.ProcessPicture;
import vn.dunghen.workflow.diagram.BpmnSvg;

/** Draws the diagram with what a process went through: ended steps are behind, open ones are where work stands. */
@Component
@Transactional(readOnly = true)
class EngineProcessPicture implements ProcessPicture {

    private final PastProcesses processes;
    private final BpmnSvg diagrams;

    EngineProcessPicture(PastProcesses processes, BpmnSvg diagrams) {
        this.processes = processes;
        this.diagrams = diagrams;
    }

    @Override
    public Optional<String> of(String processId, Subject subject) {
        return processes.of(subject).stream()
                .filter(run -> run.key().equals(processId))
                .reduce((earlier, latest) -> latest)
                .map(this::draw);
    }

    private String draw(PastProcess run) {
        Set<String> passed = new HashSet<>();
        Map<String, Integer> current = new HashMap<>();
        for (PastProcess.Step step : run.steps()) {
            if (step.to() == null) {
                current.merge(step.activity(), 1, Integer::sum);
            } else {
                passed.add(step.activity());
            }
        }
        return diagrams.svg(run.key(), passed, current);
    }
}
