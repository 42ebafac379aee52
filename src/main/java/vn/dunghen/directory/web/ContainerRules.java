package vn.dunghen.directory.web;

import org.apache.catalina.core.StandardHost;
import org.springframework.boot.web.embedded.tomcat.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.boot.web.servlet.server.CookieSameSiteSupplier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.web.firewall.RequestRejectedHandler;
import org.springframework.security.web.firewall.StrictHttpFirewall;
import vn.dunghen.directory.web.Problem.Failure;

/** What is refused before any controller: addresses the container cannot read, texts with NUL. */
@Configuration(proxyBeanMethods = false)
class ContainerRules {

    @Bean
    StrictHttpFirewall httpFirewall() {
        StrictHttpFirewall firewall = new StrictHttpFirewall();
        firewall.setAllowedParameterValues(value -> value == null || value.indexOf('\0') < 0);
        return firewall;
    }

    @Bean
    RequestRejectedHandler requestRejectedHandler(Problems problems, HttpTexts texts) {
        return (request, response, rejected) -> {
            if (Problems.isApi(request)) {
                problems.write(response, new Failure(400, texts.detail(400)));
            } else {
                response.sendError(400);
            }
        };
    }

    /** The session's cookie does not travel with posts from elsewhere. */
    @Bean
    CookieSameSiteSupplier sameSite() {
        return CookieSameSiteSupplier.ofLax();
    }

    @Bean
    WebServerFactoryCustomizer<TomcatServletWebServerFactory> plainErrors() {
        return factory -> factory.addContextCustomizers(context -> {
            if (context.getParent() instanceof StandardHost host) {
                host.setErrorReportValveClass(PlainErrorValve.class.getName());
            }
        });
    }
}
