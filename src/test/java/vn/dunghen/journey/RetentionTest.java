package vn.dunghen.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.runtime.Job;
import org.junit.jupiter.api.Test;
import org.springframework.test.util.ReflectionTestUtils;
import vn.dunghen.audit.AuditTrail;
import vn.dunghen.kernel.Subject;
import vn.dunghen.testing.TestDepartment;
import vn.dunghen.testing.TestDepartment.Database;
import vn.dunghen.workflow.ProcessPicture;
import vn.dunghen.workflow.ProcessReplay;

/** The engine forgets at the end of its time to live; timeline, replay, figures and proof stay as they were. */
class RetentionTest {

    private static final String FIGURES = "/api/v1/statistics/dossiers?from=2026-08-01&to=2026-08-03&by=field";

    @Test
    void theJournalOutlivesTheHistoryOfTheEngine() {
        try (TestDepartment department = TestDepartment.open(Database.H2, "2026-08-03T09:00:00+07:00")) {
            var repository = department.context().getBean(RepositoryService.class);
            String definition = repository
                    .createProcessDefinitionQuery()
                    .processDefinitionKey("dossier-handling")
                    .latestVersion()
                    .singleResult()
                    .getId();
            repository.updateProcessDefinitionHistoryTimeToLive(definition, 2);
            try {
                outlive(department);
            } finally {
                repository.updateProcessDefinitionHistoryTimeToLive(definition, 3650);
            }
        }
    }

    private static void outlive(TestDepartment department) {
        DossierDriver driver = new DossierDriver(department);
        String code = driver.begin("TDC-HQ", "truongphong.tdc", "chuyenvien.tdc");
        driver.work(code, "truongphong.tdc", "chuyenvien.tdc");
        driver.handOut(code);
        String open = driver.begin("TDC-HQ", "truongphong.tdc", "chuyenvien.tdc");
        Subject subject = new Subject("dossier", driver.dossier(code).path("id").asText());
        Subject other = new Subject("dossier", driver.dossier(open).path("id").asText());
        ReflectionTestUtils.invokeMethod(
                department.context().getBean("vn.dunghen.workflow.engine.PastProcesses"), "keep");
        List<Object> before = told(department, code, subject);
        List<Object> working = past(department, other);

        department.moveClock("2026-08-06T09:00:00+07:00");
        var history = department.context().getBean(HistoryService.class);
        assertThat(runs(history, subject)).isPositive();
        var management = department.context().getBean(ManagementService.class);
        history.cleanUpHistoryAsync(true);
        history.findHistoryCleanupJobs().stream().map(Job::getId).forEach(management::executeJob);

        assertThat(runs(history, subject)).as("the engine has forgotten").isZero();
        assertThat(runs(history, other)).as("but not what is open").isPositive();
        assertThat(told(department, code, subject)).isEqualTo(before);
        assertThat(past(department, other).subList(0, working.size() - 1))
                .as("what is open has gone on, its past is the same")
                .isEqualTo(working.subList(0, working.size() - 1));
    }

    private static long runs(HistoryService history, Subject subject) {
        return history.createHistoricProcessInstanceQuery()
                .processInstanceBusinessKey(subject.id())
                .count();
    }

    private static List<Object> told(TestDepartment department, String code, Subject subject) {
        List<Object> told = new ArrayList<>(past(department, subject));
        JsonNode verification = department.get("kiemtoan", "/api/v1/audit/verification");
        assertThat(verification.path("intact").asBoolean()).isTrue();
        told.add(department.get("kiemtoan", "/api/v1/dossiers/" + code + "/timeline"));
        told.add(department.get("kiemtoan", FIGURES).path("items"));
        return told;
    }

    /** The diagram after each entry of the trail, and as the page of the dossier shows it. */
    private static List<Object> past(TestDepartment department, Subject subject) {
        var replay = department.context().getBean(ProcessReplay.class);
        List<Object> past = new ArrayList<>();
        department
                .context()
                .getBean(AuditTrail.class)
                .about(subject)
                .forEach(entry -> past.add(replay.at(subject, entry.at())));
        past.add(department.context().getBean(ProcessPicture.class).of("dossier-handling", subject));
        assertThat(past).hasSizeGreaterThan(5);
        assertThat(past.get(past.size() - 1).toString()).contains("<svg");
        return past;
    }
}
