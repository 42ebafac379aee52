package vn.dunghen.directory.web;

import java.util.Optional;
import java.util.Set;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.AuthorityUtils;
import vn.dunghen.directory.Halfway;
import vn.dunghen.directory.Role;

/** Where each role's day begins. */
final class LandingPage {

    private LandingPage() {}

    static String of(Authentication authentication) {
        Set<String> held = AuthorityUtils.authorityListToSet(authentication.getAuthorities());
        Optional<Halfway> next = HalfwayIn.of(authentication);
        if (next.isPresent()) {
            return HalfwayIn.page(next.get());
        }
        if (held.contains("ROLE_" + Role.ADMINISTRATOR)) {
            return "/quan-tri";
        }
        if (held.contains("ROLE_" + Role.AUDITOR) || held.contains("ROLE_" + Role.INSPECTOR)) {
            return "/nhat-ky";
        }
        return "/viec-cua-toi";
    }
}
