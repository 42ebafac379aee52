package vn.dunghen.dossier.usecase;

import java.time.Clock;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
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
import org.springframework.context.event.EventListener;
import org.springframework.data.jpa.repository.config.EnableJpaRepositories;
import vn.dunghen.dossier.DossierEvent;
import vn.dunghen.dossier.domain.Dossier;
import vn.dunghen.dossier.domain.Dossiers;

/** The dossier's tables, repositories and queries on their own. */
@SpringBootConfiguration(proxyBeanMethods = false)
@ImportAutoConfiguration({
    DataSourceAutoConfiguration.class,
    DataSourceTransactionManagerAutoConfiguration.class,
    JdbcTemplateAutoConfiguration.class,
    JdbcClientAutoConfiguration.class,
    FlywayAutoConfiguration.class,
    HibernateJpaAutoConfiguration.class,
    JpaRepositoriesAutoConfiguration.class,
    TransactionAutoConfiguration.class
})
@EntityScan(basePackageClasses = Dossier.class)
@EnableJpaRepositories(basePackageClasses = Dossiers.class)
@Import({DrawnCodes.class, DeskRules.class, DossierQueries.class, KeepSearchWords.class})
class DossierApp {

    @Bean
    Clock clock() {
        return Clock.fixed(java.time.Instant.parse("2026-03-10T03:00:00Z"), ZoneId.of("Asia/Ho_Chi_Minh"));
    }

    @Bean
    Heard heard() {
        return new Heard();
    }

    /** Keeps what was published. */
    static class Heard {

        final List<DossierEvent> events = new ArrayList<>();

        @EventListener
        void on(DossierEvent event) {
            events.add(event);
        }
    }
}
