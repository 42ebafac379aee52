package vn.dunghen.directory;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;

/** What the directory needs from its frame. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties({AgencySettings.class, SignInSettings.class})
class DirectoryConfiguration {

    /** Rounds of bcrypt, as a power of two, below which a stolen hash gives its password away too soon. */
    private static final int LEAST = 10;

    /** @param strength rounds of bcrypt as a power of two; less than 10 only where nobody's real password is kept */
    @Bean
    PasswordEncoder passwordEncoder(Environment environment, @Value("${dunghen.password-strength:10}") int strength) {
        if (strength < LEAST && environment.acceptsProfiles(Profiles.of("production"))) {
            throw new IllegalStateException("dunghen.password-strength must be at least " + LEAST + " in production");
        }
        return new BCryptPasswordEncoder(strength);
    }
}
