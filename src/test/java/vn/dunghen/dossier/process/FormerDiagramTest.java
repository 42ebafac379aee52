package vn.dunghen.dossier.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.UUID;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.StandaloneInMemProcessEngineConfiguration;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.dunghen.dossier.DossierId;
import vn.dunghen.dossier.HandBackOutcome;
import vn.dunghen.dossier.ReceptionOutcome;
import vn.dunghen.kernel.RuleViolation;

/** A dossier begun under a former diagram runs on; what that diagram does not know is refused in words. */
class FormerDiagramTest {

    private static final String DOSSIER = "00000000-0000-0000-0000-000000000001";

    private ProcessEngine engine;
    private EngineDossierProcess process;

    @BeforeEach
    void buildTheEngine() {
        var configuration = new StandaloneInMemProcessEngineConfiguration();
        configuration.setJdbcUrl("jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1");
        configuration.setProcessEngineName(UUID.randomUUID().toString());
        configuration.setJobExecutorActivate(false);
        configuration.setMetricsEnabled(false);
        engine = configuration.buildProcessEngine();
        process = new EngineDossierProcess(
                engine.getRuntimeService(), engine.getTaskService(), engine.getRepositoryService());
    }

    @AfterEach
    void closeTheEngine() {
        engine.close();
    }

    @Test
    void theFormerDiagramTakesTheStraightWayAndNoTurn() {
        String task = begunUnder("1");

        assertThatThrownBy(() -> process.componentsChecked(task, ReceptionOutcome.REFUSE, null))
                .isInstanceOf(RuleViolation.class);
        assertThatThrownBy(() -> process.handedBack(task, HandBackOutcome.ERROR, true))
                .isInstanceOf(RuleViolation.class);
        process.componentsChecked(task, ReceptionOutcome.ACCEPT, null);
        assertThat(engine.getTaskService().createTaskQuery().count()).isZero();
    }

    @Test
    void thePresentDiagramTakesTheTurn() {
        String task = begunUnder("2");

        process.componentsChecked(task, ReceptionOutcome.REFUSE, null);
        assertThat(engine.getTaskService().createTaskQuery().count()).isZero();
    }

    @Test
    void whatTheDossierDoesNotWaitForIsRefused() {
        begunUnder("1");

        assertThatThrownBy(() -> process.withdrawn(new DossierId(DOSSIER))).isInstanceOf(RuleViolation.class);
    }

    private String begunUnder(String version) {
        var diagram = Bpmn.createExecutableProcess("dossier-handling")
                .camundaHistoryTimeToLiveString("1")
                .camundaVersionTag(version)
                .startEvent()
                .userTask()
                .endEvent()
                .done();
        engine.getRepositoryService()
                .createDeployment()
                .addModelInstance("dossier-handling.bpmn", diagram)
                .deploy();
        engine.getRuntimeService().startProcessInstanceByKey("dossier-handling", DOSSIER);
        return engine.getTaskService().createTaskQuery().singleResult().getId();
    }
}
