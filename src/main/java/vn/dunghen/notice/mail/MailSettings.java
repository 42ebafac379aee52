package vn.dunghen.notice.mail;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Who our letters come from ({@code dunghen.mail.*}); the server stands under {@code spring.mail.*}.
 *
 * @param from address of the department; without it no letter leaves
 * @param replyTo where answers go, if elsewhere
 */
@ConfigurationProperties("dunghen.mail")
record MailSettings(@Nullable String from, @Nullable String replyTo) {

    boolean named() {
        return from != null && !from.isBlank();
    }
}
