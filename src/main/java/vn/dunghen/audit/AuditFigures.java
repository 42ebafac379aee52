package vn.dunghen.audit;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.JdbcTemplate;
import vn.dunghen.kernel.OperatingFigure;

/** How far the seals of the trail have come. */
@Configuration(proxyBeanMethods = false)
class AuditFigures {

    @Bean
    OperatingFigure unsealedEntries(JdbcTemplate jdbc, AuditTables tables) {
        return new OperatingFigure(
                "audit.unsealed",
                "Entries of the trail that no seal covers yet; grows when sealing stands still",
                () -> jdbc.queryForObject(
                        "select count(*) from audit_unsealed where agency = ?", Long.class, tables.agency()));
    }
}
