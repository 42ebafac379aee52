package vn.dunghen.workflow.engine;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.dunghen.directory.Policy;
import vn.dunghen.kernel.RuleViolation;
import vn.dunghen.workflow.Incidents;
import vn.dunghen.workflow.SubjectVariables;

/** Reads failed jobs from the engine for the incidents page. */
@Component
@Transactional
class EngineIncidents implements Incidents {

    private final ManagementService management;
    private final RuntimeService runtime;
    private final RepositoryService repository;
    private final Policy policy;

    EngineIncidents(ManagementService management, RuntimeService runtime, RepositoryService repository, Policy policy) {
        this.management = management;
        this.runtime = runtime;
        this.repository = repository;
        this.policy = policy;
    }

    @Override
    @Transactional(readOnly = true)
    public List<Incident> open() {
        policy.require("incident.view", Policy.Resource.of("incident"));
        return management.createJobQuery().noRetriesLeft().listPage(0, 200).stream()
                .map(this::incident)
                .toList();
    }

    @Override
    @Transactional(readOnly = true)
    public long count() {
        return management.createJobQuery().noRetriesLeft().count();
    }

    @Override
    public void retry(String id) {
        policy.require("incident.retry", Policy.Resource.of("incident"));
        Job job = Optional.ofNullable(
                        management.createJobQuery().jobId(id).noRetriesLeft().singleResult())
                .orElseThrow(() -> RuleViolation.notFound("incident.unknown"));
        management.setJobRetries(job.getId(), 1);
    }

    private Incident incident(Job job) {
        Map<String, Object> variables = job.getProcessInstanceId() == null ? Map.of() : runtime.getVariables(work(job));
        return new Incident(
                job.getId(),
                job.getId().substring(0, 4).toUpperCase(java.util.Locale.ROOT),
                step(job),
                (String) variables.get(SubjectVariables.SUBJECT_TYPE.name()),
                (String) variables.get(SubjectVariables.SUBJECT_ID.name()),
                job.getCreateTime().toInstant(),
                Optional.ofNullable(job.getExceptionMessage()).orElse(""));
    }

    /** What a watch runs beside: it may be about a part, such as one unit's opinion, that has no code of its own. */
    private String work(Job job) {
        String instance = job.getProcessInstanceId();
        if (!PastProcesses.WATCH.equals(job.getProcessDefinitionKey())) {
            return instance;
        }
        return Optional.ofNullable(runtime.createProcessInstanceQuery()
                        .subProcessInstanceId(instance)
                        .singleResult())
                .map(ProcessInstance::getId)
                .orElse(instance);
    }

    private String step(Job job) {
        String activity = Optional.ofNullable(job.getFailedActivityId()).orElseGet(() -> management
                .createJobDefinitionQuery()
                .jobDefinitionId(job.getJobDefinitionId())
                .singleResult()
                .getActivityId());
        FlowElement element =
                repository.getBpmnModelInstance(job.getProcessDefinitionId()).getModelElementById(activity);
        return element == null || element.getName() == null ? "" : element.getName();
    }
}
