package vn.dunghen.dossier.usecase.figures;

import java.time.Clock;
import java.time.ZoneOffset;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.dunghen.directory.Directory;
import vn.dunghen.kernel.OperatingFigure;

/** How many promises are open, and how many are broken. */
@Configuration(proxyBeanMethods = false)
class OperatingFigures {

    private static final String OPEN =
            "select count(*) from dossier where agency = ? and accepted_at is not null and resolved_at is null";

    @Bean
    OperatingFigure openDossiers(JdbcClient jdbc, Directory directory) {
        return new OperatingFigure(
                "dossiers.open", "Dossiers with a promised date and without a result", () -> jdbc.sql(OPEN)
                        .param(directory.agency().code())
                        .query(Long.class)
                        .single());
    }

    @Bean
    OperatingFigure lateDossiers(JdbcClient jdbc, Directory directory, Clock clock) {
        return new OperatingFigure("dossiers.late", "Open dossiers whose present date has passed", () -> jdbc.sql(
                        OPEN + " and current_due < ?")
                .params(directory.agency().code(), clock.instant().atOffset(ZoneOffset.UTC))
                .query(Long.class)
                .single());
    }
}
