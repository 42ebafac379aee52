package vn.dunghen.workflow.engine;

import java.util.UUID;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

/**
 * Lets each node take jobs and count under its own name, so that the rows of one that died say whose they were. A start again
 * is somebody else: what the dead one held is taken over when its lock is up, by whoever comes first.
 */
@Component
@ConditionalOnProperty("dunghen.node")
class NodeName extends AbstractProcessEnginePlugin {

    private final String node;

    NodeName(@Value("${dunghen.node}") String node) {
        this.node = node;
    }

    @Override
    public void preInit(ProcessEngineConfigurationImpl engine) {
        engine.setHostname(node);
    }

    @Override
    public void postProcessEngineBuild(ProcessEngine built) {
        var executor = ((ProcessEngineConfigurationImpl) built.getProcessEngineConfiguration()).getJobExecutor();
        if (executor != null) {
            executor.setLockOwner(node + " " + UUID.randomUUID().toString().substring(0, 8));
        }
    }
}
