package vn.dunghen.directory.web;

import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.WebAuthenticationDetails;
import org.springframework.stereotype.Component;
import vn.dunghen.directory.Doorkeeper;
import vn.dunghen.directory.SignInLog;
import vn.dunghen.directory.SignInThrottle;
import vn.dunghen.directory.StaffSignIn;
import vn.dunghen.directory.TooOften;

/** Signs staff in by name and password, for pages and for the API alike; the only provider, so that a failure counts once. */
@Component
class StaffAuthentication implements AuthenticationProvider {

    private final Doorkeeper doorkeeper;
    private final SignInThrottle throttle;
    private final SignInLog log;

    StaffAuthentication(Doorkeeper doorkeeper, SignInThrottle throttle, SignInLog log) {
        this.doorkeeper = doorkeeper;
        this.log = log;
        this.throttle = throttle;
    }

    @Override
    public Authentication authenticate(Authentication attempt) {
        String login = attempt.getName().strip().toLowerCase(Locale.ROOT);
        String password = String.valueOf(attempt.getCredentials());
        String address =
                attempt.getDetails() instanceof WebAuthenticationDetails details ? details.getRemoteAddress() : "";
        StaffSignIn.Proof proof = proof(login, password, address).orElseThrow(() -> {
            log.refused(login, address, "password");
            return new BadCredentialsException("wrong login or password");
        });
        return HalfwayIn.signedIn(proof);
    }

    private Optional<StaffSignIn.Proof> proof(String login, String password, String address) {
        try {
            return throttle.attempt(login, address, () -> doorkeeper.prove(login, password, address));
        } catch (TooOften enough) {
            throw closed(login, address, Duration.ofSeconds(enough.seconds()));
        }
    }

    private TooManyAttempts closed(String login, String address, Duration wait) {
        log.refused(login, address, "throttled");
        return new TooManyAttempts(wait);
    }

    @Override
    public boolean supports(Class<?> type) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(type);
    }
}
