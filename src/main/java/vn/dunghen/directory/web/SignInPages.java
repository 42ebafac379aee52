package vn.dunghen.directory.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.dunghen.directory.SampleDepartment;
import vn.dunghen.kernel.Access;

/** The sign-in page; names the demo accounts where there are any. */
@Controller
class SignInPages {

    private final boolean demo;
    private final HttpTexts texts;
    private final ObjectProvider<OtherDoor> outside;

    SignInPages(Environment environment, ObjectProvider<OtherDoor> outside, HttpTexts texts) {
        this.texts = texts;
        this.outside = outside;
        demo = environment.acceptsProfiles(Profiles.of("demo"));
    }

    @ModelAttribute("demoAccounts")
    @Nullable List<SampleDepartment.DemoAccount> demoAccounts() {
        return demo ? SampleDepartment.accounts() : null;
    }

    /** What stands on the button that leads to the sign-in of the province; none where there is none. */
    @ModelAttribute("outside")
    @Nullable String outside() {
        OtherDoor province = outside.getIfAvailable();
        return province == null ? null : province.name();
    }

    @GetMapping("/dang-nhap")
    @Access(Access.Who.EVERYBODY)
    String signIn(
            @RequestParam(name = "loi", required = false) @Nullable String failed,
            @RequestParam(name = "da-dang-xuat", required = false) @Nullable String signedOut,
            @RequestParam(name = "ngoai", required = false) @Nullable String cameBack,
            @Nullable Authentication authentication,
            Model model) {
        if (authentication != null && authentication.isAuthenticated() && failed == null) {
            return "redirect:" + LandingPage.of(authentication);
        }
        model.addAttribute("failed", failed != null || cameBack != null);
        if (cameBack != null) {
            model.addAttribute(
                    "message", texts.text("la".equals(cameBack) ? "signIn.outside.unknown" : "signIn.outside.failed"));
        }
        model.addAttribute("signedOut", signedOut != null);
        return "dang-nhap";
    }

    /** Reached by a forward only, after too many failures. */
    @RequestMapping(SignInFailures.CLOSED)
    @Access(Access.Who.NOBODY)
    String closed(Model model, HttpServletResponse response) {
        response.setStatus(HttpStatus.TOO_MANY_REQUESTS.value());
        model.addAttribute("failed", true);
        return "dang-nhap";
    }
}
