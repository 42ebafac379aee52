package vn.dunghen.bench;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.flowable.common.engine.impl.history.HistoryLevel;
import org.flowable.common.engine.impl.persistence.StrongUuidGenerator;
import org.flowable.engine.ProcessEngine;
import org.flowable.engine.RuntimeService;
import org.flowable.engine.TaskService;
import org.flowable.engine.delegate.JavaDelegate;
import org.flowable.engine.impl.cfg.StandaloneProcessEngineConfiguration;
import org.flowable.task.api.Task;

/**
 * What RawEngine is, in Flowable's words, with the diagrams as ToFlowable has written them. Of its neighbours only the process
 * engine runs: users and events from outside are nobody's in this loop. Started with {@code port url}.
 */
public final class FlowableEngine {

    private FlowableEngine() {}

    public static void main(String[] arguments) throws Exception {
        ProcessEngine engine = engine(arguments[1], stubs(new Date(System.currentTimeMillis() + 5 * 86_400_000L)));
        LoopServer.serve(Integer.parseInt(arguments[0]), (LoopServer.Loop) clerk -> dossier(engine));
    }

    private static ProcessEngine engine(String url, Map<Object, Object> stubs) {
        HikariConfig pool = new HikariConfig();
        pool.setJdbcUrl(url);
        pool.setUsername("postgres");
        pool.setPassword("postgres");
        pool.setMaximumPoolSize(20);
        StandaloneProcessEngineConfiguration configuration = new StandaloneProcessEngineConfiguration();
        configuration.setDataSource(new HikariDataSource(pool));
        configuration.setDatabaseSchemaUpdate("true");
        configuration.setHistoryLevel(HistoryLevel.FULL);
        configuration.setIdGenerator(new StrongUuidGenerator());
        configuration.setAsyncExecutorActivate(false);
        configuration.setDisableIdmEngine(true);
        configuration.setDisableEventRegistry(true);
        configuration.setBeans(stubs);
        ProcessEngine engine = configuration.buildProcessEngine();
        var deployment = engine.getRepositoryService().createDeployment();
        for (String resource : List.of("dossier-handling.bpmn", "deadline-watch.bpmn")) {
            deployment.addClasspathResource("processes/" + resource);
        }
        deployment.deploy();
        return engine;
    }

    private static Map<Object, Object> stubs(Date nextRung) {
        Map<Object, Object> stubs = new HashMap<>();
        RawDossier.steps(nextRung)
                .forEach((name, variables) -> stubs.put(name, (JavaDelegate) step -> step.setVariables(variables)));
        stubs.put("taskDue", new RawDossier.Due());
        return stubs;
    }

    /** Query, claim, complete, until nothing is open. @return how many tasks there were */
    private static int dossier(ProcessEngine engine) {
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
