package vn.dunghen.privacy.web;

import java.util.List;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.method.annotation.StreamingResponseBody;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.dunghen.document.web.files.ZipAnswer;
import vn.dunghen.kernel.Access;
import vn.dunghen.kernel.InvalidInput;
import vn.dunghen.privacy.AnswerRequest;
import vn.dunghen.privacy.DataPackage;
import vn.dunghen.privacy.PrivacyTerms;
import vn.dunghen.privacy.ReadRequests;
import vn.dunghen.privacy.RegisterRequest;
import vn.dunghen.privacy.TermKind;
import vn.dunghen.privacy.web.views.RequestViews.Form;
import vn.dunghen.privacy.web.views.RequestViews.RequestList;

/** Yêu cầu về dữ liệu cá nhân: the list, a new one, what was found for one, its package and its answer. */
@Controller
@RequestMapping("/du-lieu-ca-nhan")
class RequestPages {

    private static final String HOME = "/du-lieu-ca-nhan";
    private static final Form EMPTY = new Form(Map.of(), List.of());

    private final ReadRequests requests;
    private final RegisterRequest register;
    private final AnswerRequest answer;
    private final DataPackage packages;
    private final PrivacyTerms terms;
    private final RequestPanel panel;

    RequestPages(
            ReadRequests requests,
            RegisterRequest register,
            AnswerRequest answer,
            DataPackage packages,
            PrivacyTerms terms,
            RequestPanel panel) {
        this.requests = requests;
        this.register = register;
        this.answer = answer;
        this.packages = packages;
        this.terms = terms;
        this.panel = panel;
    }

    @GetMapping
    @Access(may = "data-request.view")
    ModelAndView list() {
        return new ModelAndView(
                "privacy/list",
                "view",
                new RequestList(
                        panel.limit(terms.inForce().get(TermKind.REQUEST)),
                        requests.list().stream().map(panel::row).toList(),
                        panel.may("data-request.register")));
    }

    @GetMapping("/moi")
    @Access(may = "data-request.register")
    ModelAndView form() {
        panel.require("data-request.register");
        return form(
                new Form(Map.of("basis", terms.inForce().get(TermKind.REQUEST).basis(), "asker", "SELF"), List.of()));
    }

    private static ModelAndView form(Form form) {
        ModelAndView page = new ModelAndView("privacy/form", "view", form);
        if (!form.errors().isEmpty()) {
            page.setStatus(HttpStatus.UNPROCESSABLE_ENTITY);
        }
        return page;
    }

    @PostMapping
    @Access(may = "data-request.register")
    ModelAndView register(
            @ModelAttribute RegisterRequest.Typed typed,
            @RequestParam Map<String, String> sent,
            RedirectAttributes redirect) {
        try {
            String code = register.handle(typed);
            redirect.addFlashAttribute("done", panel.say("privacy.done", code));
            return seeOther(HOME + "/" + code);
        } catch (InvalidInput wrong) {
            return form(new Form(sent, wrong.errors()));
        }
    }

    @GetMapping("/{code:DLCN-.*}")
    @Access(may = "data-request.view", of = "code")
    ModelAndView one(@PathVariable String code) {
        return new ModelAndView("privacy/one", "view", panel.one(code, EMPTY));
    }

    /** The answer, of what was ticked; without a tick of what is surely about the person. */
    @GetMapping("/{code:DLCN-.*}/goi")
    @Access(may = "data-request.package", of = "code")
    ResponseEntity<StreamingResponseBody> pack(
            @PathVariable String code, @RequestParam(name = "codes", defaultValue = "") List<String> codes) {
        return ZipAnswer.of(code + ".zip", out -> packages.write(code, codes, out));
    }

    @PostMapping("/{code:DLCN-.*}/tra-loi")
    @Access(may = "data-request.answer", of = "code")
    ModelAndView answer(
            @PathVariable String code,
            @RequestParam(name = "outcome", defaultValue = "") String outcome,
            @RequestParam(name = "reason", defaultValue = "") String reason,
            RedirectAttributes redirect) {
        try {
            answer.handle(code, outcome, reason);
        } catch (InvalidInput wrong) {
            Form form = new Form(Map.of("outcome", outcome, "reason", reason), wrong.errors());
            ModelAndView again = new ModelAndView("privacy/one", "view", panel.one(code, form));
            again.setStatus(HttpStatus.UNPROCESSABLE_ENTITY);
            return again;
        }
        redirect.addFlashAttribute("done", panel.say("privacy.answered", code));
        return seeOther(HOME + "/" + code);
    }

    static ModelAndView seeOther(String address) {
        ModelAndView to = new ModelAndView("redirect:" + address);
        to.setStatus(HttpStatus.SEE_OTHER);
        return to;
    }
}
