package vn.dunghen.workflow.engine;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.history.HistoricActivityInstance;
import org.camunda.bpm.engine.history.HistoricProcessInstance;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.dunghen.kernel.Subject;
import vn.dunghen.workflow.ProcessPicture;
import vn.dunghen.workflow.diagram.BpmnSvg;

/** Draws the diagram with what the engine's history says: ended steps are behind, open ones are where work stands. */
@Component
@Transactional(readOnly = true)
class EngineProcessPicture implements ProcessPicture {

    private final HistoryService history;
    private final BpmnSvg diagrams;

    EngineProcessPicture(HistoryService history, BpmnSvg diagrams) {
        this.history = history;
        this.diagrams = diagrams;
    }

    @Override
    public Optional<String> of(String processId, Subject subject) {
        List<HistoricProcessInstance> runs = history.createHistoricProcessInstanceQuery()
                .processDefinitionKey(processId)
                .processInstanceBusinessKey(subject.id())
                .orderByProcessInstanceStartTime()
                .desc()
                .listPage(0, 1);
        return runs.stream().findFirst().map(run -> draw(processId, run.getId()));
    }

    private String draw(String processId, String run) {
        Set<String> passed = new HashSet<>();
        Map<String, Integer> current = new HashMap<>();
        for (HistoricActivityInstance step : history.createHistoricActivityInstanceQuery()
                .processInstanceId(run)
                .list()) {
            if (step.getEndTime() == null) {
                current.merge(step.getActivityId(), 1, Integer::sum);
            } else {
                passed.add(step.getActivityId());
            }
        }
        return diagrams.svg(processId, passed, current);
    }
}
