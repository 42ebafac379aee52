package vn.dunghen.directory;

import java.io.Serializable;
import org.springframework.security.core.AuthenticatedPrincipal;

/**
 * The person behind a session or a call, as Spring Security's principal.
 *
 * @param login sign-in name
 * @param fullName full name
 * @param stamp changes with the password, the second factor and the roles, so that older sessions end
 */
public record SignedIn(String login, String fullName, String stamp) implements AuthenticatedPrincipal, Serializable {

    @Override
    public String getName() {
        return login;
    }
}
