package vn.dunghen.bench;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.impl.cfg.StandaloneProcessEngineConfiguration;
import org.camunda.bpm.engine.impl.history.HistoryLevel;
import org.camunda.bpm.engine.impl.persistence.StrongUuidGenerator;
import org.camunda.bpm.engine.task.Task;

/**
 * The engine alone with the product's own diagrams: what the diagrams call is answered by stubs that only set the variables
 * the next gateway asks for. The routing table is the real one. Started with {@code port url}.
 */
public final class RawEngine {

    static final String PROCESS = "dossier-handling";

    private RawEngine() {}

    /** Due dates as the diagrams ask for them. */
    public static final class Due {

        /** In five days, whatever is asked. */
        public Date of(DelegateExecution execution, String kind) {
            return new Date(System.currentTimeMillis() + 5 * 86_400_000L);
        }
    }

    public static void main(String[] arguments) throws Exception {
        ProcessEngine engine = engine(arguments[1], stubs(new Date(System.currentTimeMillis() + 5 * 86_400_000L)));
        LoopServer.Loop loop = clerk -> dossier(engine);
        LoopServer.serve(Integer.parseInt(arguments[0]), loop);
    }

    static ProcessEngine engine(String url, Map<Object, Object> stubs) {
        HikariConfig pool = new HikariConfig();
        pool.setJdbcUrl(url);
        pool.setUsername("postgres");
        pool.setPassword("postgres");
        pool.setMaximumPoolSize(20);
        StandaloneProcessEngineConfiguration configuration = new StandaloneProcessEngineConfiguration();
        configuration.setDataSource(new HikariDataSource(pool));
        configuration.setDatabaseSchemaUpdate("true");
        configuration.setHistory("full");
        configuration.setHistoryLevel(HistoryLevel.HISTORY_LEVEL_FULL);
        configuration.setIdGenerator(new StrongUuidGenerator());
        configuration.setJobExecutorActivate(false);
        configuration.setJobExecutorAcquireByDueDate(true);
        configuration.setEnsureJobDueDateNotNull(true);
        configuration.setMetricsEnabled(false);
        configuration.setBeans(stubs);
        ProcessEngine engine = configuration.buildProcessEngine();
        var deployment = engine.getRepositoryService().createDeployment();
        for (String resource : List.of("dossier-handling.bpmn", "deadline-watch.bpmn", "dossier-routing.dmn")) {
            deployment.addClasspathResource("processes/" + resource);
        }
        deployment.deploy();
        return engine;
    }

    static Map<Object, Object> stubs(Date nextRung) {
        Map<Object, Object> stubs = new HashMap<>();
        JavaDelegate nothing = step -> {};
        for (String step : List.of(
                "issueReceipt",
                "stopUnpaid",
                "issueRefusal",
                "issueSupplementRequest",
                "stopReception",
                "proposeStop",
                "settleWithdrawal",
                "openApology",
                "dropApology",
                "closeDossier")) {
            stubs.put(step + "Step", nothing);
        }
        stubs.put("finishDossierStep", (JavaDelegate) step -> {
            step.setVariable("apologyOwed", false);
            step.setVariable("resultEarly", true);
        });
        stubs.put("findNextRungStep", (JavaDelegate) step -> {
            step.setVariable("watchNext", "RUNG");
            step.setVariable("nextRungAt", nextRung);
            step.setVariable("rungCode", "FORECAST");
        });
        stubs.put("actOnRungStep", (JavaDelegate) step -> step.setVariable("rungAct", "NOTICE"));
        stubs.put("taskDue", new Due());
        return stubs;
    }

    /** Query, claim, complete, until nothing is open. @return how many tasks there were */
    static int dossier(ProcessEngine engine) {
        RuntimeService runtime = engine.getRuntimeService();
        TaskService tasks = engine.getTaskService();
        String id = UUID.randomUUID().toString();
        runtime.startProcessInstanceByKey(PROCESS, id, beginning(id));
        int done = 0;
        for (Task task = next(tasks, id); task != null; task = next(tasks, id)) {
            if (task.getAssignee() == null) {
                tasks.claim(task.getId(), "somebody");
            }
            tasks.complete(task.getId(), answer(task.getTaskDefinitionKey()));
            done++;
        }
        return done;
    }

    private static Task next(TaskService tasks, String id) {
        return tasks.createTaskQuery().processInstanceBusinessKey(id).singleResult();
    }

    static Map<String, Object> beginning(String id) {
        Map<String, Object> known = new HashMap<>();
        known.put("subjectType", "dossier");
        known.put("subjectId", id);
        known.put("procedure", "ATBX-XQ-CL");
        known.put("field", "ATBX");
        known.put("procedureUnit", "");
        known.put("forecaster", "truongphong.cn");
        known.put("paymentFirst", false);
        known.put("apologyOwed", false);
        known.put("moreOwed", false);
        return known;
    }

    /** The same variables as the product hands over with each task. */
    static Map<String, Object> answer(String task) {
        return switch (task) {
            case "userTask_checkComponents" -> {
                Map<String, Object> answer = new HashMap<>();
                answer.put("receptionOutcome", "ACCEPT");
                answer.put("supplementUntil", null);
                yield answer;
            }
            case "userTask_handOver" -> Map.of("unit", "CN", "forecaster", "truongphong.cn");
            case "userTask_assignOfficer" ->
                Map.of("assignOutcome", "ASSIGN", "officer", "chuyenvien.cn", "forecaster", "chuyenvien.cn");
            case "userTask_appraise" -> Map.of("appraisalOutcome", "ELIGIBLE");
            case "userTask_review" -> Map.of("reviewOutcome", "AGREE");
            case "userTask_sign" -> Map.of("signOutcome", "SIGN");
            case "userTask_issueResult" -> Map.of("issueOutcome", "ISSUE");
            case "userTask_returnResult" -> Map.of("handBackOutcome", "RETURN", "apologyOwed", false);
            default -> Map.of();
        };
    }
}
