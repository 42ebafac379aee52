package vn.dunghen.plan.usecase;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.dunghen.notice.RungNotices;
import vn.dunghen.plan.domain.Assignments;
import vn.dunghen.workflow.WatchTarget;

/** The two ladders of assignments: to the day of work that ends, and to the check-ins of work that stands. */
@Configuration(proxyBeanMethods = false)
class AssignmentWatches {

    @Bean
    WatchTarget assignmentWatch(Assignments assignments, AssignmentStaff staff, RungNotices notices) {
        return new AssignmentWatch("assignment", assignments, staff, notices);
    }

    @Bean
    WatchTarget assignmentCheckInWatch(Assignments assignments, AssignmentStaff staff, RungNotices notices) {
        return new AssignmentWatch("assignment-checkin", assignments, staff, notices);
    }
}
