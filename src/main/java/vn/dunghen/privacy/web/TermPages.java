package vn.dunghen.privacy.web;

import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.dunghen.kernel.Access;
import vn.dunghen.kernel.InvalidInput;
import vn.dunghen.kernel.InvalidInput.FieldError;
import vn.dunghen.privacy.ChangeTerm;
import vn.dunghen.privacy.PrivacyTerms;
import vn.dunghen.privacy.web.views.RequestViews.Terms;

/** Căn cứ, mục đích, thời gian lưu giữ, thời hạn trả lời: law data that the office keeps up to date. */
@Controller
@RequestMapping("/du-lieu-ca-nhan/can-cu")
class TermPages {

    private final PrivacyTerms terms;
    private final ChangeTerm change;
    private final RequestPanel panel;

    TermPages(PrivacyTerms terms, ChangeTerm change, RequestPanel panel) {
        this.terms = terms;
        this.change = change;
        this.panel = panel;
    }

    @GetMapping
    @Access(may = "privacy-term.view")
    ModelAndView terms() {
        panel.require("privacy-term.view");
        return page(List.of());
    }

    @PostMapping("/{kind}")
    @Access(may = "privacy-term.edit")
    ModelAndView change(
            @PathVariable String kind, @ModelAttribute ChangeTerm.Typed typed, RedirectAttributes redirect) {
        try {
            change.handle(kind, typed);
        } catch (InvalidInput wrong) {
            ModelAndView again = page(wrong.errors());
            again.setStatus(HttpStatus.UNPROCESSABLE_ENTITY);
            return again;
        }
        redirect.addFlashAttribute("done", panel.say("privacy.terms.done", panel.say("privacy.kind." + kind)));
        return RequestPages.seeOther("/du-lieu-ca-nhan/can-cu");
    }

    private ModelAndView page(List<FieldError> errors) {
        return new ModelAndView(
                "privacy/terms",
                "view",
                new Terms(
                        panel.terms(terms.inForce()),
                        terms.coming().stream().map(panel::term).toList(),
                        panel.may("privacy-term.edit"),
                        errors));
    }
}
