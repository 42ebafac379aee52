package vn.dunghen.directory;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.autoconfigure.domain.EntityScan;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.FilterType;
import org.springframework.data.jpa.repository.config.EnableJpaRepositories;
import vn.dunghen.kernel.Actors;

/** The directory alone, without the engine; named by its tests only, never found by a scan. */
@EnableAutoConfiguration(excludeName = "org.camunda.bpm.spring.boot.starter.CamundaBpmAutoConfiguration")
@ComponentScan(
        basePackageClasses = Directory.class,
        excludeFilters = @ComponentScan.Filter(type = FilterType.REGEX, pattern = ".*Test(\\$.*)?"))
@EntityScan(basePackageClasses = {Directory.class, Actors.class})
@EnableJpaRepositories(basePackageClasses = Directory.class, considerNestedRepositories = false)
public class DirectoryTestApplication {

    /** Nine in the morning of a working Friday. */
    public static final Instant NOW = Instant.parse("2026-11-20T02:00:00Z");

    @Bean
    Vault vault() {
        return new OpenVault();
    }

    @Bean
    QrDrawing drawing() {
        return text -> "data:image/png;base64,";
    }

    @Bean
    Clock clock() {
        return Clock.fixed(NOW, ZoneId.of("Asia/Ho_Chi_Minh"));
    }
}
