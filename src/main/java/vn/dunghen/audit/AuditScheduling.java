package vn.dunghen.audit;

import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;

/** Lets the sealer run by itself. */
@Configuration(proxyBeanMethods = false)
@EnableScheduling
class AuditScheduling {}
