package vn.dunghen.document;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where a clamd listens; without a host no file is sent to one.
 *
 * @param timeout most time for reaching it, and for each of its answers
 */
@ConfigurationProperties("dunghen.attachments.clamd")
record ClamdSettings(@Nullable String host, @DefaultValue("3310") int port, @DefaultValue("10s") Duration timeout) {}
