package vn.dunghen.directory.web;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.registration.ClientRegistrations;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;

/** Asks the provider what it offers when somebody first signs in there: one that is down keeps nothing else from starting. */
class OutsideProvider implements ClientRegistrationRepository {

    private static final String ID = "tinh";

    private final OutsideSettings settings;
    private @Nullable ClientRegistration found;

    OutsideProvider(OutsideSettings settings) {
        this.settings = settings;
    }

    @Override
    public synchronized @Nullable ClientRegistration findByRegistrationId(String id) {
        if (!ID.equals(id)) {
            return null;
        }
        if (found == null) {
            String secret = settings.clientSecret();
            found = ClientRegistrations.fromIssuerLocation(settings.issuer())
                    .registrationId(ID)
                    .clientId(settings.clientId())
                    .clientSecret(secret == null ? "" : secret)
                    .clientAuthenticationMethod(
                            secret == null || secret.isEmpty()
                                    ? ClientAuthenticationMethod.NONE
                                    : ClientAuthenticationMethod.CLIENT_SECRET_BASIC)
                    .scope("openid", "profile")
                    .redirectUri("{baseUrl}" + OutsideSignIn.PAGE + "/ve/{registrationId}")
                    .build();
        }
        return found;
    }

    /** Empty when it ends no sessions, or was not asked since the start. */
    synchronized Optional<String> signOutAddress(String home) {
        return Optional.ofNullable(found).flatMap(known -> OutsideSignIn.endOf(known, home));
    }
}
