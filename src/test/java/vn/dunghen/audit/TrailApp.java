package vn.dunghen.audit;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.autoconfigure.context.MessageSourceAutoConfiguration;
import org.springframework.boot.autoconfigure.data.jpa.JpaRepositoriesAutoConfiguration;
import org.springframework.boot.autoconfigure.domain.EntityScan;
import org.springframework.boot.autoconfigure.flyway.FlywayAutoConfiguration;
import org.springframework.boot.autoconfigure.jdbc.DataSourceAutoConfiguration;
import org.springframework.boot.autoconfigure.jdbc.DataSourceTransactionManagerAutoConfiguration;
import org.springframework.boot.autoconfigure.jdbc.JdbcClientAutoConfiguration;
import org.springframework.boot.autoconfigure.jdbc.JdbcTemplateAutoConfiguration;
import org.springframework.boot.autoconfigure.orm.jpa.HibernateJpaAutoConfiguration;
import org.springframework.boot.autoconfigure.transaction.TransactionAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.data.jpa.repository.config.EnableJpaRepositories;
import sample.audit.Promise;
import vn.dunghen.kernel.Actor;
import vn.dunghen.kernel.Actors;

/** The trail with a database and nothing else of the application. */
@SpringBootConfiguration
@ImportAutoConfiguration({
    DataSourceAutoConfiguration.class,
    DataSourceTransactionManagerAutoConfiguration.class,
    JdbcTemplateAutoConfiguration.class,
    JdbcClientAutoConfiguration.class,
    TransactionAutoConfiguration.class,
    HibernateJpaAutoConfiguration.class,
    JpaRepositoriesAutoConfiguration.class,
    FlywayAutoConfiguration.class,
    MessageSourceAutoConfiguration.class
})
@EntityScan(basePackageClasses = Promise.class)
@EnableJpaRepositories(basePackageClasses = Promise.class)
@Import({
    AuditTables.class,
    AuditListener.class,
    ChangeGuard.class,
    Sealer.class,
    Sentences.class,
    WordIndex.class,
    JdbcAuditTrail.class,
    JdbcAuditInspection.class
})
class TrailApp {

    static final Instant NOW = Instant.parse("2026-11-10T03:20:15.123456789Z");

    private final AtomicReference<Instant> now = new AtomicReference<>(NOW);

    @Bean
    AtomicReference<Instant> now() {
        return now;
    }

    @Bean
    Clock clock() {
        return new Clock() {
            @Override
            public Instant instant() {
                return now.get();
            }

            @Override
            public ZoneId getZone() {
                return ZoneId.of("Asia/Ho_Chi_Minh");
            }

            @Override
            public Clock withZone(ZoneId zone) {
                throw new UnsupportedOperationException("there is one zone");
            }
        };
    }

    @Bean
    Actors actors() {
        return () -> new Actor("phogiamdoc", "Trần Thị Bích Hạnh", "giamdoc");
    }

    @Bean
    ActorUnits units() {
        return new ActorUnits() {
            @Override
            public Optional<String> unitOf(String login) {
                return Optional.of(login.equals("phogiamdoc") ? "CN" : "BGD");
            }

            @Override
            public Map<String, String> units() {
                return Map.of("CN", "Phòng Công nghệ");
            }

            @Override
            public Map<String, String> people() {
                return Map.of("phogiamdoc", "Trần Thị Bích Hạnh");
            }
        };
    }
}
