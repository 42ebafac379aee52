package vn.dunghen.workflow;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.dunghen.directory.Directory;
import vn.dunghen.kernel.OperatingFigure;

/** How much work stands open, and what broke. */
@Configuration(proxyBeanMethods = false)
class WorkflowFigures {

    @Bean
    OperatingFigure openTasks(JdbcClient jdbc, Directory directory) {
        return new OperatingFigure("tasks.open", "Tasks that wait for somebody", () -> jdbc.sql(
                        "select count(*) from task_item where open_agency = ?")
                .param(directory.agency().code())
                .query(Long.class)
                .single());
    }

    @Bean
    OperatingFigure incidents(Incidents incidents) {
        return new OperatingFigure("incidents", "Jobs that have failed and wait for a person", incidents::count);
    }
}
