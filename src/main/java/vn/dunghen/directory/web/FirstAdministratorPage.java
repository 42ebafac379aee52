package vn.dunghen.directory.web;

import java.util.List;
import java.util.stream.Collectors;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.dunghen.directory.FirstAdministrator;
import vn.dunghen.kernel.Access;
import vn.dunghen.kernel.InvalidInput;
import vn.dunghen.kernel.InvalidInput.FieldError;
import vn.dunghen.kernel.RuleViolation;

/** The page of the very first sign-in; unknown once somebody exists. */
@Controller
class FirstAdministratorPage {

    private static final String VIEW = "directory/khoi-dau";

    private final FirstAdministrator first;
    private final HttpTexts texts;

    FirstAdministratorPage(FirstAdministrator first, HttpTexts texts) {
        this.first = first;
        this.texts = texts;
    }

    @GetMapping("/khoi-dau")
    @Access(Access.Who.SECRET)
    ModelAndView ask() {
        requireAwaited();
        return page("", "", List.of(), HttpStatus.OK);
    }

    @PostMapping("/khoi-dau")
    @Access(Access.Who.SECRET)
    ModelAndView make(
            @RequestParam(defaultValue = "") String token,
            @RequestParam(defaultValue = "") String login,
            @RequestParam(defaultValue = "") String name,
            @RequestParam(defaultValue = "") String password) {
        requireAwaited();
        try {
            first.handle(new FirstAdministrator.Wanted(token, login, name, password));
            return new ModelAndView("redirect:/dang-nhap");
        } catch (InvalidInput invalid) {
            return page(login, name, invalid.errors(), HttpStatus.UNPROCESSABLE_ENTITY);
        } catch (RuleViolation wrongToken) {
            return page(
                    login,
                    name,
                    List.of(new FieldError("token", texts.rule(wrongToken))),
                    HttpStatus.UNPROCESSABLE_ENTITY);
        }
    }

    private void requireAwaited() {
        if (!first.isAwaited()) {
            throw RuleViolation.notFound("notFound");
        }
    }

    private static ModelAndView page(String login, String name, List<FieldError> errors, HttpStatus status) {
        ModelAndView page = new ModelAndView(VIEW, status);
        page.addObject("login", login);
        page.addObject("name", name);
        page.addObject("errors", errors);
        page.addObject(
                "errorOf",
                errors.stream().collect(Collectors.toMap(FieldError::field, FieldError::message, (one, other) -> one)));
        return page;
    }
}
