package vn.dunghen.model;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Date;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Consumer;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.ProcessEngineConfiguration;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.cfg.StandaloneInMemProcessEngineConfiguration;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.pvm.process.TransitionImpl;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.camunda.bpm.model.bpmn.instance.UserTask;

/** A bare engine with the real diagrams in it and steps that do what the test says: the model alone, no database of ours. */
final class ModelEngine implements AutoCloseable {

    /** What the deadline watch finds next: a rung with its moment and what it asks, or nothing (WAIT, OVER). */
    record Rung(String next, Date at, String act) {}

    final ProcessEngine engine;
    private final Map<String, Consumer<DelegateExecution>> doings = new HashMap<>();
    private final Map<String, Deque<Rung>> ladders = new HashMap<>();
    final List<String> steps = new ArrayList<>();
    final Map<String, Date> dues = new TreeMap<>();
    private final Set<String> taken = new HashSet<>();
    final PlanUnits units = new PlanUnits();

    ModelEngine() {
        var configuration = new StandaloneInMemProcessEngineConfiguration();
        configuration.setJdbcUrl("jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1");
        configuration.setProcessEngineName(UUID.randomUUID().toString());
        configuration.setJobExecutorActivate(false);
        configuration.setEnforceHistoryTimeToLive(true);
        configuration.setMetricsEnabled(false);
        configuration.setHistory(ProcessEngineConfiguration.HISTORY_FULL);
        configuration.setCustomPreBPMNParseListeners(List.of(new TakenFlows()));
        configuration.setBeans(beans());
        engine = configuration.buildProcessEngine();
        var deployment = engine.getRepositoryService().createDeployment().name("models");
        Diagrams.all().forEach(diagram -> {
            deployment.addString(diagram.fileName(), diagram.text());
            diagram.elements(UserTask.class)
                    .map(UserTask::getCamundaFormRef)
                    .forEach(form -> deployment.addString(form + ".form", emptyForm(form)));
        });
        Diagrams.decisions()
                .forEach(file -> deployment.addString(file.getFileName().toString(), Diagrams.read(file)));
        deployment.deploy();
        clear();
    }

    private Map<Object, Object> beans() {
        var beans = new HashMap<Object, Object>();
        beans.put("taskDue", new TaskDue());
        beans.put("planUnits", units);
        beans.put("assignmentUnits", new AssignmentUnits());
        Diagrams.all().forEach(diagram -> diagram.stepBeans()
                .forEach(bean -> beans.put(bean, (JavaDelegate) execution -> {
                    steps.add(bean);
                    doings.getOrDefault(bean, nothing -> {}).accept(execution);
                })));
        return beans;
    }

    private void findNextRung(DelegateExecution execution) {
        var ladder = ladders.getOrDefault((String) execution.getVariable("watchKind"), new ArrayDeque<>());
        var rung = ladder.isEmpty() ? new Rung("WAIT", null, null) : ladder.remove();
        execution.setVariable("watchNext", rung.next());
        execution.setVariable("nextRungAt", rung.at());
        execution.setVariable("rungAct", rung.act());
    }

    /** Forgets what the last story taught the steps, and ends what it left running. What was passed stays known. */
    void clear() {
        engine.getRuntimeService()
                .createProcessInstanceQuery()
                .rootProcessInstances()
                .list()
                .forEach(instance ->
                        engine.getRuntimeService().deleteProcessInstance(instance.getId(), "next story", true));
        doings.clear();
        doings.put("findNextRungStep", this::findNextRung);
        doings.put("finishDossierStep", execution -> finished(execution, false, false));
        doings.put("settleWithdrawalStep", execution -> execution.setVariable("apologyOwed", false));
        doings.put("openApologyStep", execution -> execution.setVariable("explanationOwed", false));
        doings.put("dropApologyStep", execution -> execution.setVariable("moreOwed", false));
        doings.put("openCampaignStep", execution -> opened(execution, true));
        List.of("askUnitsStep", "closeUnreportedStep", "restateReportsStep")
                .forEach(step -> doings.put(step, execution -> execution.setVariable("unitsLeft", false)));
        doings.put("draftSynthesisStep", execution -> execution.setVariable("reportOwed", false));
        doings.put("proposeStopStep", execution -> execution.setVariable("supplementOutcome", "WINDOW_OVER"));
        ladders.clear();
        units.some = List.of("CN", "CDS");
        steps.clear();
        dues.clear();
        ClockUtil.reset();
    }

    /** Ids of every node and flow that any story has passed. */
    Set<String> passed() {
        var passed = new HashSet<>(taken);
        engine.getHistoryService()
                .createHistoricActivityInstanceQuery()
                .finished()
                .list()
                .forEach(activity -> passed.add(activity.getActivityId()));
        return passed;
    }

    /** The rungs that the watch of this kind will find one after the other; when they are used up it waits. */
    ModelEngine ladder(String kind, Rung... rungs) {
        ladders.put(kind, new ArrayDeque<>(List.of(rungs)));
        return this;
    }

    ModelEngine when(String step, Consumer<DelegateExecution> does) {
        doings.put(step, does);
        return this;
    }

    static Rung rung(Date at, String act) {
        return new Rung("RUNG", at, act);
    }

    static Rung waits() {
        return new Rung("WAIT", null, null);
    }

    static Rung over() {
        return new Rung("OVER", null, null);
    }

    static void finished(DelegateExecution execution, boolean apologyOwed, boolean early) {
        execution.setVariable("apologyOwed", apologyOwed);
        execution.setVariable("resultEarly", early);
    }

    static void opened(DelegateExecution execution, boolean inForce) {
        execution.setVariable("inForce", inForce);
        execution.setVariable("closesAt", Story.in(20));
        execution.setVariable("windowOverAt", Story.in(40));
    }

    private static String emptyForm(String id) {
        return "{\"id\":\"%s\",\"type\":\"default\",\"schemaVersion\":16,\"components\":[]}".formatted(id);
    }

    @Override
    public void close() {
        ClockUtil.reset();
        engine.close();
    }

    /** Stands for the bean that asks the business module when a task must be done. */
    public final class TaskDue {
        public Date of(DelegateExecution execution, String kind) {
            var due = new Date(ClockUtil.getCurrentTime().getTime() + 3_600_000);
            dues.put(kind, due);
            return due;
        }
    }

    /** Stands for the bean that says whose heads are asked about a result side by side. */
    public static final class AssignmentUnits {
        public List<String> verifying(DelegateExecution execution) {
            return List.of(((String) execution.getVariable("verifyUnits")).split(","));
        }
    }

    /** Stands for the bean that says which units a plan speaks to side by side. */
    public static final class PlanUnits {
        List<String> some = List.of("CN", "CDS");

        public List<String> asked(DelegateExecution execution) {
            return some;
        }

        public List<String> recipients(DelegateExecution execution) {
            return some;
        }
    }

    private final class TakenFlows extends AbstractBpmnParseListener {
        @Override
        public void parseSequenceFlow(Element flow, ScopeImpl scope, TransitionImpl transition) {
            transition.addListener(ExecutionListener.EVENTNAME_TAKE, (ExecutionListener)
                    execution -> taken.add(execution.getCurrentTransitionId()));
        }
    }
}
