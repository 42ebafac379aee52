package vn.dunghen.workflow;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The one clock of the application. */
@Configuration(proxyBeanMethods = false)
class WorkflowConfiguration {

    @Bean
    MovableClock clock() {
        return new MovableClock();
    }
}
