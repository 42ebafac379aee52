package vn.dunghen.directory.web;

import java.util.List;
import java.util.Locale;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.web.authentication.WebAuthenticationDetails;
import org.springframework.stereotype.Component;
import vn.dunghen.directory.SignInThrottle;
import vn.dunghen.directory.StaffSignIn;

/** Signs staff in by name and password, for pages and for the API alike; the only provider, so that a failure counts once. */
@Component
class StaffAuthentication implements AuthenticationProvider {

    /** Held instead of every role by whoever came in with a password that somebody else gave. */
    static final String ONCE = "PASSWORD_ONCE";

    private final StaffSignIn signIn;
    private final SignInThrottle throttle;

    StaffAuthentication(StaffSignIn signIn, SignInThrottle throttle) {
        this.signIn = signIn;
        this.throttle = throttle;
    }

    @Override
    public Authentication authenticate(Authentication attempt) {
        String login = attempt.getName().strip().toLowerCase(Locale.ROOT);
        String password = String.valueOf(attempt.getCredentials());
        String address =
                attempt.getDetails() instanceof WebAuthenticationDetails details ? details.getRemoteAddress() : "";
        throttle.waitFor(login, address).ifPresent(wait -> {
            throw new TooManyAttempts(wait);
        });
        StaffSignIn.Proof proof = signIn.prove(login, password).orElseThrow(() -> {
            throttle.failed(login, address);
            return new BadCredentialsException("wrong login or password");
        });
        throttle.succeeded(login, address);
        List<SimpleGrantedAuthority> authorities = proof.once()
                ? List.of(new SimpleGrantedAuthority("ROLE_" + ONCE))
                : proof.roles().stream()
                        .map(role -> new SimpleGrantedAuthority("ROLE_" + role.name()))
                        .toList();
        return UsernamePasswordAuthenticationToken.authenticated(proof.person(), null, authorities);
    }

    @Override
    public boolean supports(Class<?> type) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(type);
    }
}
