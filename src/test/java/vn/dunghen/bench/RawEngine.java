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

    private RawEngine() {}

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
        RawDossier.steps(nextRung)
                .forEach((name, variables) -> stubs.put(name, (JavaDelegate) step -> step.setVariables(variables)));
        stubs.put("taskDue", new RawDossier.Due());
        return stubs;
    }

    /** Query, claim, complete, until nothing is open. @return how many tasks there were */
    static int dossier(ProcessEngine engine) {
        RuntimeService runtime = engine.getRuntimeService();
        TaskService tasks = engine.getTaskService();
        String id = UUID.randomUUID().toString();
        runtime.startProcessInstanceByKey(RawDossier.PROCESS, id, RawDossier.beginning(id));
        int done = 0;
        for (Task task = next(tasks, id); task != null; task = next(tasks, id)) {
            if (task.getAssignee() == null) {
                tasks.claim(task.getId(), "somebody");
            }
            tasks.complete(task.getId(), RawDossier.answer(task.getTaskDefinitionKey()));
            done++;
        }
        return done;
    }

    private static Task next(TaskService tasks, String id) {
        return tasks.createTaskQuery().processInstanceBusinessKey(id).singleResult();
    }
}
