package vn.dunghen;

import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;

/**
 * Lets by themselves run what the wall clock wakes: sealing, indexing, wiping, heads by mail. A department whose rows are
 * put back between two stories calls them by hand.
 */
@Configuration(proxyBeanMethods = false)
@EnableScheduling
@ConditionalOnProperty(name = "dunghen.schedules.enabled", havingValue = "true", matchIfMissing = true)
class Schedules {}
