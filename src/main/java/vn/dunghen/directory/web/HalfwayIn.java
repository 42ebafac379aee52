package vn.dunghen.directory.web;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import vn.dunghen.directory.Halfway;
import vn.dunghen.directory.StaffSignIn.Proof;

/** Whoever has not done everything yet holds, instead of every role, the one thing to do next, and finds one page open. */
final class HalfwayIn {

    private static final String ROLE = "ROLE_";
    private static final Map<Halfway, String> PAGES = Map.of(
            Halfway.CODE_ASKED, SecondFactorGate.PAGE,
            Halfway.PASSWORD_ONCE, OwnPasswordPages.PAGE,
            Halfway.FACTOR_MISSING, SecondFactorPages.PAGE);

    private HalfwayIn() {}

    static Authentication signedIn(Proof proof) {
        List<SimpleGrantedAuthority> authorities = proof.still().isEmpty()
                ? proof.roles().stream()
                        .map(role -> new SimpleGrantedAuthority(ROLE + role.name()))
                        .toList()
                : List.of(new SimpleGrantedAuthority(ROLE + proof.still().get(0).name()));
        return UsernamePasswordAuthenticationToken.authenticated(proof.person(), null, authorities);
    }

    /** What somebody has to do next; empty when nothing. */
    static Optional<Halfway> of(@Nullable Authentication person) {
        return person == null
                ? Optional.empty()
                : Arrays.stream(Halfway.values())
                        .filter(step -> AuthorityUtils.authorityListToSet(person.getAuthorities())
                                .contains(ROLE + step.name()))
                        .findFirst();
    }

    static String page(Halfway step) {
        return PAGES.getOrDefault(step, "/dang-nhap");
    }
}
