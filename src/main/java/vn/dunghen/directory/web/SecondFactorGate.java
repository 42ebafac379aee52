package vn.dunghen.directory.web;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.dunghen.directory.Halfway;
import vn.dunghen.directory.PassSecondFactor;
import vn.dunghen.directory.SignInLog;
import vn.dunghen.directory.SignedIn;
import vn.dunghen.directory.StaffSignIn.Proof;
import vn.dunghen.kernel.Access;

/** Nhập mã xác thực: between the password and everything else. */
@Controller
class SecondFactorGate {

    static final String PAGE = "/dang-nhap/ma";

    private final PassSecondFactor pass;
    private final Landing landing;
    private final SignInLog log;

    SecondFactorGate(PassSecondFactor pass, Landing landing, SignInLog log) {
        this.log = log;
        this.pass = pass;
        this.landing = landing;
    }

    @GetMapping(PAGE)
    @Access(Access.Who.SIGNED_IN)
    ModelAndView ask(Authentication person) {
        return isAsked(person) ? page(false) : new ModelAndView("redirect:" + LandingPage.of(person));
    }

    @PostMapping(PAGE)
    @Access(Access.Who.SIGNED_IN)
    @Nullable ModelAndView pass(
            @RequestParam(defaultValue = "") String code,
            Authentication person,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException, ServletException {
        if (!isAsked(person) || !(person.getPrincipal() instanceof SignedIn known)) {
            return new ModelAndView("redirect:" + LandingPage.of(person));
        }
        Optional<Proof> proof = pass.handle(known, code);
        if (proof.isEmpty()) {
            log.refused(known.login(), request.getRemoteAddr(), "code");
            return page(true);
        }
        log.opened(known.login(), request.getRemoteAddr(), "code");
        Authentication whole = HalfwayIn.signedIn(proof.get());
        landing.goOnAs(whole, request, response);
        landing.onAuthenticationSuccess(request, response, whole);
        return null;
    }

    private static boolean isAsked(Authentication person) {
        return HalfwayIn.of(person).filter(Halfway.CODE_ASKED::equals).isPresent();
    }

    private static ModelAndView page(boolean failed) {
        ModelAndView page =
                new ModelAndView("directory/ma-xac-thuc", failed ? HttpStatus.UNPROCESSABLE_ENTITY : HttpStatus.OK);
        page.addObject("failed", failed);
        return page;
    }
}
