package vn.dunghen.directory.web;

import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import vn.dunghen.kernel.Access;

/** Leads staff to where their day begins, everybody else to the sign-in page. */
@Controller
class FrontDoor {

    @GetMapping("/vao")
    @Access(Access.Who.COLLEAGUE)
    String enter(@Nullable Authentication authentication) {
        boolean known = authentication != null && !(authentication instanceof AnonymousAuthenticationToken);
        return "redirect:" + (known ? LandingPage.of(authentication) : "/dang-nhap");
    }
}
