package vn.dunghen.workflow.engine;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.history.HistoricActivityInstance;
import org.camunda.bpm.engine.history.HistoricProcessInstance;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.dunghen.kernel.Subject;
import vn.dunghen.workflow.ProcessReplay;
import vn.dunghen.workflow.diagram.BpmnSvg;

/** Draws diagrams with the engine's history cut off at a moment. */
@Component
@Transactional(readOnly = true)
class EngineReplay implements ProcessReplay {

    /** Watches rungs beside the work and is no work itself. */
    private static final String WATCH = "deadline-watch";

    private static final Set<String> STANDS = Set.of("userTask", "receiveTask", "intermediateTimer", "callActivity");

    private final HistoryService history;
    private final BpmnSvg diagrams;

    EngineReplay(HistoryService history, BpmnSvg diagrams) {
        this.history = history;
        this.diagrams = diagrams;
    }

    @Override
    public List<Picture> at(Subject subject, Instant moment) {
        List<Picture> pictures = new ArrayList<>();
        for (HistoricProcessInstance run : history.createHistoricProcessInstanceQuery()
                .processInstanceBusinessKey(subject.id())
                .orderByProcessInstanceStartTime()
                .asc()
                .list()) {
            boolean begun = !run.getStartTime().after(Date.from(moment));
            if (begun && !WATCH.equals(run.getProcessDefinitionKey())) {
                pictures.add(picture(run, Date.from(moment)));
            }
        }
        return pictures;
    }

    private Picture picture(HistoricProcessInstance run, Date moment) {
        Set<String> passed = new HashSet<>();
        Map<String, Integer> current = new HashMap<>();
        Set<String> here = new LinkedHashSet<>();
        for (HistoricActivityInstance step : history.createHistoricActivityInstanceQuery()
                .processInstanceId(run.getId())
                .startedBefore(moment)
                .orderByHistoricActivityInstanceStartTime()
                .asc()
                .list()) {
            if (step.getEndTime() != null && !step.getEndTime().after(moment)) {
                passed.add(step.getActivityId());
                continue;
            }
            current.merge(step.getActivityId(), 1, Integer::sum);
            if (step.getActivityName() != null && STANDS.contains(step.getActivityType())) {
                here.add(step.getActivityName());
            }
        }
        String name = run.getProcessDefinitionName();
        return new Picture(
                name == null ? "" : name,
                diagrams.svg(run.getProcessDefinitionKey(), passed, current),
                List.copyOf(here));
    }
}
