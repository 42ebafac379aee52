package vn.dunghen.notice;

import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.actuate.health.Health;
import org.springframework.boot.actuate.health.HealthIndicator;
import org.springframework.boot.actuate.health.Status;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.dunghen.directory.Directory;
import vn.dunghen.kernel.OperatingFigure;

/** What waits to leave the house, for whoever runs it. */
@Configuration(proxyBeanMethods = false)
class OutboxState {

    /** Messages stand too long: not ill, but somebody should look. */
    static final Status LATE = new Status("LATE");

    private static final String OURS = " from outbox where agency = ? and state ";

    @Bean
    OperatingFigure outboxWaiting(JdbcClient jdbc, Directory directory) {
        return new OperatingFigure(
                "outbox.waiting",
                "Messages that have not left yet",
                () -> count(jdbc, directory, "in ('WAITING', 'SENDING')"));
    }

    @Bean
    OperatingFigure outboxUnconfirmed(JdbcClient jdbc, Directory directory) {
        return new OperatingFigure(
                "outbox.unconfirmed",
                "Messages of which nobody knows whether they arrived; a person decides",
                () -> count(jdbc, directory, "= 'UNCONFIRMED'"));
    }

    @Bean
    OperatingFigure outboxOldest(JdbcClient jdbc, Directory directory, Clock clock) {
        return new OperatingFigure(
                "outbox.oldest.seconds",
                "How long the message that is due longest has been due",
                () -> overdue(jdbc, directory, clock).toSeconds());
    }

    private static long count(JdbcClient jdbc, Directory directory, String state) {
        return jdbc.sql("select count(*)" + OURS + state)
                .param(directory.agency().code())
                .query(Long.class)
                .single();
    }

    private static Duration overdue(JdbcClient jdbc, Directory directory, Clock clock) {
        return jdbc.sql("select min(due_at)" + OURS + "= 'WAITING' and due_at <= ?")
                .params(directory.agency().code(), clock.instant().atOffset(ZoneOffset.UTC))
                .query((row, i) -> row.getObject(1, OffsetDateTime.class))
                .optional()
                .map(due -> Duration.between(due.toInstant(), clock.instant()))
                .orElse(Duration.ZERO);
    }

    /** Its name is that of the part of the health it shows. */
    @Bean
    @ConditionalOnProperty("dunghen.monitoring.enabled")
    HealthIndicator outboxHealthIndicator(
            JdbcClient jdbc,
            Directory directory,
            Clock clock,
            @Value("${dunghen.monitoring.outbox-late:15m}") Duration patience) {
        return () -> {
            Duration overdue = overdue(jdbc, directory, clock);
            return Health.status(overdue.compareTo(patience) > 0 ? LATE : Status.UP)
                    .withDetail("oldestDueSeconds", overdue.toSeconds())
                    .withDetail("waiting", count(jdbc, directory, "in ('WAITING', 'SENDING')"))
                    .build();
        };
    }
}
