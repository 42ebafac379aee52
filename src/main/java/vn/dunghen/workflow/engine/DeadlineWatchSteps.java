package vn.dunghen.workflow.engine;

import static vn.dunghen.workflow.engine.EngineVariables.NEXT_RUNG_AT;
import static vn.dunghen.workflow.engine.EngineVariables.RUNG_ACT;
import static vn.dunghen.workflow.engine.EngineVariables.RUNG_CODE;
import static vn.dunghen.workflow.engine.EngineVariables.WATCH_KIND;
import static vn.dunghen.workflow.engine.EngineVariables.WATCH_NEXT;

import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.dunghen.workflow.DeadlineWatch;
import vn.dunghen.workflow.SubjectVariables;

/** The steps of deadline-watch.bpmn, in the order of the diagram. */
@Configuration(proxyBeanMethods = false)
class DeadlineWatchSteps {

    @Bean
    JavaDelegate findNextRungStep(DeadlineWatch watch) {
        return step -> {
            DeadlineWatch.Next next = watch.next(WATCH_KIND.get(step), SubjectVariables.subject(step));
            WATCH_NEXT.set(step, next.over() ? "OVER" : next.rung() == null ? "WAIT" : "RUNG");
            NEXT_RUNG_AT.set(step, next.at());
            RUNG_CODE.set(step, next.rung() == null ? null : next.rung().code());
        };
    }

    @Bean
    JavaDelegate actOnRungStep(DeadlineWatch watch) {
        return step -> RUNG_ACT.set(
                step,
                watch.act(WATCH_KIND.get(step), SubjectVariables.subject(step), RUNG_CODE.get(step))
                        .name());
    }
}
