package vn.dunghen.directory.web;

import java.time.Duration;
import org.springframework.security.core.AuthenticationException;

/** The door is closed for a while after too many wrong passwords. */
class TooManyAttempts extends AuthenticationException {

    private static final long serialVersionUID = 1L;

    private final long seconds;

    TooManyAttempts(Duration wait) {
        super("too many failed sign-ins");
        seconds = Math.max(1, wait.toSeconds() + 1);
    }

    long seconds() {
        return seconds;
    }
}
