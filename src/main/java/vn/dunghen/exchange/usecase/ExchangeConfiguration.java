package vn.dunghen.exchange.usecase;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.dunghen.notice.OutboxLanes;
import vn.dunghen.workflow.Backlog;

/** Two lanes, so that one receiver that hangs does not hold up the others. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(ExchangeSettings.class)
class ExchangeConfiguration {

    @Bean
    Backlog firstExchangeLane(OutboxLanes lanes, HttpChannel channel) {
        return lanes.lane(channel, 1);
    }

    @Bean
    Backlog secondExchangeLane(OutboxLanes lanes, HttpChannel channel) {
        return lanes.lane(channel, 2);
    }
}
