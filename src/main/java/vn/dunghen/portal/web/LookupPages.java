package vn.dunghen.portal.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.dunghen.dossier.PublicDossier;
import vn.dunghen.kernel.Access;
import vn.dunghen.kernel.InvalidInput.FieldError;
import vn.dunghen.kernel.RuleViolation;

/**
 * Tra cứu hồ sơ. What shows that a dossier concerns somebody is posted, never written into an address; the address with the
 * secret of a slip is told to no other site.
 */
@Controller
@RequestMapping("/tra-cuu")
class LookupPages {

    private static final int LONGEST_CODE = 40;

    private final Lookups lookups;
    private final LookupViews views;
    private final PortalWords words;

    LookupPages(Lookups lookups, LookupViews views, PortalWords words) {
        this.lookups = lookups;
        this.views = views;
        this.words = words;
    }

    /** @param code from the QR of a slip that carries no secret */
    @GetMapping
    @Access(Access.Who.EVERYBODY)
    ModelAndView ask(@RequestParam(name = "ma", defaultValue = "") String code) {
        return form(code.matches("[A-Za-z0-9.-]{1,40}") ? code : "", List.of(), HttpStatus.OK);
    }

    @PostMapping
    @Access(Access.Who.SECRET)
    ModelAndView find(
            @RequestParam(defaultValue = "") String code,
            @RequestParam(defaultValue = "") String check,
            HttpServletRequest request,
            HttpServletResponse response) {
        List<FieldError> errors = new ArrayList<>();
        if (code.isBlank() || code.strip().length() > LONGEST_CODE) {
            errors.add(new FieldError("code", words.say("portal.lookup.code.need")));
        }
        if (check.isBlank() || check.strip().length() > LONGEST_CODE) {
            errors.add(new FieldError("check", words.say("portal.lookup.check.need")));
        }
        String typed =
                code.strip().substring(0, Math.min(LONGEST_CODE, code.strip().length()));
        if (!errors.isEmpty()) {
            return form(typed, errors, HttpStatus.UNPROCESSABLE_ENTITY);
        }
        try {
            return page(lookups.byCheck(code, check, request.getRemoteAddr()), response);
        } catch (RuleViolation unknown) {
            return form(
                    typed,
                    List.of(new FieldError("code", words.say("rule.portal.lookup.unknown"))),
                    HttpStatus.NOT_FOUND);
        }
    }

    @GetMapping("/{token}")
    @Access(Access.Who.SECRET)
    ModelAndView open(@PathVariable String token, HttpServletRequest request, HttpServletResponse response) {
        response.setHeader("Referrer-Policy", "no-referrer");
        return page(lookups.byToken(token, request.getRemoteAddr()), response);
    }

    private ModelAndView page(PublicDossier dossier, HttpServletResponse response) {
        response.setHeader("X-Robots-Tag", "noindex");
        return new ModelAndView("portal/result", Map.of("view", views.of(dossier)));
    }

    private static ModelAndView form(String code, List<FieldError> errors, HttpStatus status) {
        return new ModelAndView("portal/lookup", Map.of("code", code, "errors", errors), status);
    }
}
