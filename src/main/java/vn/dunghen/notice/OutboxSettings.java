package vn.dunghen.notice;

import java.time.Duration;
import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How patiently messages are sent ({@code dunghen.outbox.*}).
 *
 * @param pauses how long to wait after the first, second … attempt that failed; after as many the message is given up
 * @param lease after how long a sender that says nothing is taken for gone; longer than every time-out of a channel together
 */
@ConfigurationProperties("dunghen.outbox")
record OutboxSettings(
        @DefaultValue({"1m", "5m", "15m", "1h", "4h", "12h", "1d", "1d"}) List<Duration> pauses,
        @DefaultValue("15m") Duration lease) {}
