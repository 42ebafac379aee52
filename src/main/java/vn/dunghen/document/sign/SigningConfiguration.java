package vn.dunghen.document.sign;

import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.JdbcTemplate;
import vn.dunghen.directory.Directory;

/** Picks where the keys are. Nothing of the signing library is loaded before the first paper is signed. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(SigningSettings.class)
class SigningConfiguration {

    @Bean
    @ConditionalOnMissingBean
    SigningKeys signingKeys(SigningSettings settings, JdbcTemplate jdbc, Directory directory) {
        boolean real = settings.pkcs12() != null || settings.pkcs11() != null;
        if (real) {
            return new TokenKeys(settings);
        }
        return settings.testKeys() ? new TestKeys(jdbc, directory) : new NoKeys(settings);
    }
}
