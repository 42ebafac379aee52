package vn.dunghen.directory.web;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.web.context.WebServerInitializedEvent;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;

/**
 * The door of its own for probes and figures, open to whoever reaches that port and to nobody elsewhere: which machines reach
 * it is the network's to say.
 */
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty("management.server.port")
class ManagementDoor {

    private volatile int port;

    @EventListener
    void opened(WebServerInitializedEvent server) {
        if ("management".equals(server.getApplicationContext().getServerNamespace())) {
            port = server.getWebServer().getPort();
        }
    }

    @Bean
    @Order(0)
    SecurityFilterChain management(HttpSecurity http) throws Exception {
        return http.securityMatcher((HttpServletRequest request) -> request.getLocalPort() == port)
                .csrf(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .sessionManagement(sessions -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .authorizeHttpRequests(requests -> requests.requestMatchers(
                                HttpMethod.GET, "/actuator/health/**", "/actuator/prometheus")
                        .permitAll()
                        .anyRequest()
                        .denyAll())
                .build();
    }
}
