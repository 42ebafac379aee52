package vn.dunghen.directory.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.dunghen.directory.OwnSecondFactor;
import vn.dunghen.directory.OwnSecondFactor.Standing;
import vn.dunghen.directory.SignedIn;
import vn.dunghen.directory.StaffSignIn;
import vn.dunghen.kernel.Access;
import vn.dunghen.kernel.InvalidInput;
import vn.dunghen.kernel.InvalidInput.FieldError;
import vn.dunghen.kernel.RuleViolation;

/** Xác thực hai lớp của mình; the only door of who must have a second factor and has none. */
@Controller
@RequestMapping(SecondFactorPages.PAGE)
class SecondFactorPages {

    static final String PAGE = "/xac-thuc-hai-lop";

    private final OwnSecondFactor factor;
    private final StaffSignIn signIn;
    private final Landing landing;
    private final HttpTexts texts;

    SecondFactorPages(OwnSecondFactor factor, StaffSignIn signIn, Landing landing, HttpTexts texts) {
        this.factor = factor;
        this.signIn = signIn;
        this.landing = landing;
        this.texts = texts;
    }

    /** A change that a code allows. */
    private interface Change {
        @Nullable List<String> done();
    }

    @GetMapping
    @Access(Access.Who.COLLEAGUE)
    ModelAndView show() {
        return page(null, List.of(), null, HttpStatus.OK);
    }

    @PostMapping
    @Access(Access.Who.COLLEAGUE)
    ModelAndView setUp(
            @RequestParam(defaultValue = "") String present,
            @RequestParam(defaultValue = "") String sealed,
            @RequestParam(defaultValue = "") String code,
            Authentication person,
            HttpServletRequest request,
            HttpServletResponse response,
            RedirectAttributes flash) {
        return changed(() -> factor.setUp(present, sealed, code), sealed, person, request, response, flash);
    }

    @PostMapping("/ma-du-phong")
    @Access(Access.Who.COLLEAGUE)
    ModelAndView renew(
            @RequestParam(defaultValue = "") String code,
            Authentication person,
            HttpServletRequest request,
            HttpServletResponse response,
            RedirectAttributes flash) {
        return changed(() -> factor.renewRecoveryCodes(code), null, person, request, response, flash);
    }

    @PostMapping("/bo")
    @Access(Access.Who.COLLEAGUE)
    ModelAndView giveUp(
            @RequestParam(defaultValue = "") String code,
            Authentication person,
            HttpServletRequest request,
            HttpServletResponse response,
            RedirectAttributes flash) {
        return changed(
                () -> {
                    factor.giveUp(code);
                    return null;
                },
                null,
                person,
                request,
                response,
                flash);
    }

    /** Other sessions end with the change; this one goes on. */
    private ModelAndView changed(
            Change change,
            @Nullable String sealed,
            Authentication person,
            HttpServletRequest request,
            HttpServletResponse response,
            RedirectAttributes flash) {
        try {
            List<String> codes = change.done();
            if (codes != null) {
                flash.addFlashAttribute("codes", codes);
            }
            flash.addFlashAttribute("done", texts.text(codes == null ? "secondFactor.off" : "secondFactor.on"));
            if (person.getPrincipal() instanceof SignedIn known) {
                signIn.renewed(known).ifPresent(proof -> landing.goOnAs(HalfwayIn.signedIn(proof), request, response));
            }
            return new ModelAndView("redirect:" + PAGE);
        } catch (InvalidInput wrong) {
            return page(sealed, wrong.errors(), null, HttpStatus.UNPROCESSABLE_ENTITY);
        } catch (RuleViolation refused) {
            return page(null, List.of(), texts.rule(refused), HttpStatus.CONFLICT);
        }
    }

    private ModelAndView page(
            @Nullable String sealed, List<FieldError> errors, @Nullable String refused, HttpStatus status) {
        Standing standing = factor.standing();
        ModelAndView page = new ModelAndView("directory/xac-thuc-hai-lop", status);
        page.addObject("standing", standing);
        page.addObject("since", standing.since() == null ? null : Moments.say(standing.since()));
        page.addObject("errors", errors);
        page.addObject("refused", refused);
        if (standing.since() == null && standing.possible()) {
            page.addObject("offer", sealed == null ? factor.offer() : factor.offer(sealed));
        }
        return page;
    }
}
