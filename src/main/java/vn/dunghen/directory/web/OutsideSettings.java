package vn.dunghen.directory.web;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The sign-in of the province beside our own ({@code dunghen.oidc.*}), by OpenID Connect.
 *
 * @param issuer address of the provider, under which {@code /.well-known/openid-configuration} lies
 * @param clientId name this installation has there
 * @param clientSecret its secret there, from the environment
 * @param claim which claim of the ID token is the sign-in name of a colleague here
 * @param name what stands on the button
 */
@ConfigurationProperties("dunghen.oidc")
record OutsideSettings(
        String issuer,
        String clientId,
        @Nullable String clientSecret,
        @DefaultValue("preferred_username") String claim,
        @DefaultValue("tài khoản của tỉnh") String name) {

    private static final Pattern SAFE = Pattern.compile("https://.+|http://(localhost|127\\.0\\.0\\.1)(:\\d+)?(/.*)?");

    OutsideSettings {
        if (!SAFE.matcher(issuer).matches()) {
            throw new IllegalArgumentException("dunghen.oidc.issuer must begin with https://");
        }
    }
}
