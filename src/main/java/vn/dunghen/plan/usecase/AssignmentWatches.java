package vn.dunghen.plan.usecase;

import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.dunghen.notice.Notices;
import vn.dunghen.plan.domain.Assignments;
import vn.dunghen.workflow.WatchTarget;

/** The two ladders of assignments: to the day of work that ends, and to the check-ins of work that stands. */
@Configuration(proxyBeanMethods = false)
class AssignmentWatches {

    @Bean
    WatchTarget assignmentWatch(
            Assignments assignments, AssignmentStaff staff, Notices notices, MessageSource messages) {
        return new AssignmentWatch("assignment", assignments, staff, notices, messages);
    }

    @Bean
    WatchTarget assignmentCheckInWatch(
            Assignments assignments, AssignmentStaff staff, Notices notices, MessageSource messages) {
        return new AssignmentWatch("assignment-checkin", assignments, staff, notices, messages);
    }
}
