package vn.dunghen.document;

import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the attachment store needs from its frame. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties({AttachmentSettings.class, ClamdSettings.class})
class AttachmentConfiguration {

    @Bean
    @ConditionalOnMissingBean
    MalwareScan malwareScan(ClamdSettings clamd) {
        String host = clamd.host();
        return host == null || host.isBlank() ? new KnownSignatures() : new ClamdScan(host, clamd);
    }
}
