package vn.dunghen.exchange.usecase;

import java.time.Clock;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Forgets what was said once the far side has had it for the time of the setting; that it was said stays. */
@Component
class WipePayloads {

    private final DeliveryRows deliveries;
    private final ExchangeSettings settings;
    private final Clock clock;

    WipePayloads(DeliveryRows deliveries, ExchangeSettings settings, Clock clock) {
        this.deliveries = deliveries;
        this.settings = settings;
        this.clock = clock;
    }

    /** Once an hour. */
    @Scheduled(initialDelay = 120_000, fixedDelay = 3_600_000)
    void wipe() {
        deliveries.wipe(clock.instant().minus(settings.kept()));
    }
}
