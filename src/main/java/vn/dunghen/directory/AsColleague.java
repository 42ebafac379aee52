package vn.dunghen.directory;

import java.util.List;
import java.util.function.Supplier;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/** Looks with the eyes of a colleague, to learn what they may see; never to do anything in their name. */
@Component
public class AsColleague {

    /** @param question reads only; whatever it were to write would stand under the wrong name */
    public <T> T ask(String login, Supplier<T> question) {
        SecurityContext before = SecurityContextHolder.getContext();
        SecurityContext theirs = SecurityContextHolder.createEmptyContext();
        theirs.setAuthentication(UsernamePasswordAuthenticationToken.authenticated(login, "", List.of()));
        SecurityContextHolder.setContext(theirs);
        try {
            return question.get();
        } finally {
            SecurityContextHolder.setContext(before);
        }
    }
}
