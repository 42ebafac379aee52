package vn.dunghen.directory;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.dunghen.audit.AuditGuard;
import vn.dunghen.calendar.CalendarGuard;

/** Lets the ground floor ask the policy without knowing it. */
@Configuration(proxyBeanMethods = false)
class Guards {

    @Bean
    AuditGuard auditGuard(Policy policy) {
        return () -> policy.require("audit.read", Policy.Resource.of("audit"));
    }

    @Bean
    CalendarGuard calendarGuard(Policy policy) {
        return new CalendarGuard() {
            @Override
            public void requireEdit() {
                policy.require("calendar.edit", Policy.Resource.of("calendar"));
            }

            @Override
            public void requireView() {
                policy.require("calendar.view", Policy.Resource.of("calendar"));
            }
        };
    }
}
