package vn.dunghen.bench;

import java.util.Date;
import java.util.Map;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.jobexecutor.JobExecutor;

/**
 * The engine alone, with dossiers whose next rung is due. Started with {@code port url moment}: as many as its first word says
 * are led to where the officer works on them, then its timers are worked only for as long as somebody asks.
 */
public final class RawTimers {

    private RawTimers() {}

    public static void main(String[] arguments) throws Exception {
        Date far = new Date(System.currentTimeMillis() + 30 * 86_400_000L);
        Map<Object, Object> stubs = RawEngine.stubs(far);
        // as the product's own step does for the first rung: somebody is asked for a forecast
        stubs.put("actOnRungStep", (JavaDelegate) step -> step.setVariable("rungAct", "DUE_SOON"));
        ProcessEngine engine = RawEngine.engine(arguments[1], stubs);
        var configuration = (ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration();
        JobExecutor executor = configuration.getJobExecutor();
        TimersApplication.serve(Integer.parseInt(arguments[0]), executor);
    }

    /** Leads so many dossiers to the officer's desk, in this machine. */
    static void prepare(String url, int dossiers) {
        ProcessEngine engine =
                RawEngine.engine(url, RawEngine.stubs(new Date(System.currentTimeMillis() + 86_400_000L)));
        for (int i = 0; i < dossiers; i++) {
            String id = java.util.UUID.randomUUID().toString();
            engine.getRuntimeService().startProcessInstanceByKey(RawDossier.PROCESS, id, RawDossier.beginning(id));
            for (String step :
                    new String[] {"userTask_checkComponents", "userTask_handOver", "userTask_assignOfficer"}) {
                String task = engine.getTaskService()
                        .createTaskQuery()
                        .processInstanceBusinessKey(id)
                        .singleResult()
                        .getId();
                engine.getTaskService().complete(task, RawDossier.answer(step));
            }
        }
        engine.close();
    }
}
