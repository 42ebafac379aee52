package vn.dunghen.directory;

import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import vn.dunghen.kernel.Actor;
import vn.dunghen.kernel.Actors;

/** Finds the acting person in the security context. */
@Component
class SignedInActors implements Actors {

    private final Directory directory;
    private final ActingFor actingFor;

    SignedInActors(Directory directory, ActingFor actingFor) {
        this.directory = directory;
        this.actingFor = actingFor;
    }

    @Override
    public Actor current() {
        Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
        if (authentication == null
                || !authentication.isAuthenticated()
                || authentication instanceof AnonymousAuthenticationToken) {
            return Actor.SYSTEM;
        }
        String login = authentication.getName();
        return new Actor(
                login, nameOf(authentication, login), actingFor.current().orElse(null));
    }

    private String nameOf(Authentication authentication, String login) {
        return authentication.getPrincipal() instanceof SignedIn person
                ? person.fullName()
                : directory.staff(login).map(StaffMember::name).orElse(login);
    }
}
