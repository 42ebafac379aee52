package vn.dunghen.directory.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.servlet.ModelAndView;
import vn.dunghen.directory.ChangeOwnPassword;
import vn.dunghen.directory.Halfway;
import vn.dunghen.kernel.Access;
import vn.dunghen.kernel.InvalidInput;
import vn.dunghen.kernel.InvalidInput.FieldError;
import vn.dunghen.kernel.RuleViolation;

/** Đổi mật khẩu của mình; the only door a password given for once opens. */
@Controller
class OwnPasswordPages {

    static final String PAGE = "/doi-mat-khau";
    static final String API = "/api/v1/me/password";

    private final ChangeOwnPassword change;
    private final HttpTexts texts;

    OwnPasswordPages(ChangeOwnPassword change, HttpTexts texts) {
        this.change = change;
        this.texts = texts;
    }

    /** As sent. */
    record Body(@Nullable String present, @Nullable String password) {}

    @GetMapping(PAGE)
    @Access(Access.Who.SIGNED_IN)
    ModelAndView show(HttpServletRequest request) {
        return page(request, List.of(), null, HttpStatus.OK);
    }

    @PostMapping(PAGE)
    @Access(Access.Who.SIGNED_IN)
    ModelAndView change(
            @RequestParam(defaultValue = "") String present,
            @RequestParam(defaultValue = "") String password,
            HttpServletRequest request) {
        try {
            change.handle(present, password);
            return new ModelAndView("redirect:/dang-nhap?da-doi-mat-khau");
        } catch (InvalidInput wrong) {
            return page(request, wrong.errors(), null, HttpStatus.UNPROCESSABLE_ENTITY);
        } catch (RuleViolation refused) {
            return page(request, List.of(), texts.rule(refused), HttpStatus.CONFLICT);
        }
    }

    @PutMapping(API)
    @ResponseBody
    @Access(Access.Who.SIGNED_IN)
    ResponseEntity<Void> put(@RequestBody Body body) {
        change.handle(body.present(), body.password());
        return ResponseEntity.noContent().build();
    }

    private static ModelAndView page(
            HttpServletRequest request, List<FieldError> errors, @Nullable String refused, HttpStatus status) {
        ModelAndView page = new ModelAndView("directory/doi-mat-khau", status);
        page.addObject("errors", errors);
        page.addObject("refused", refused);
        page.addObject("once", request.isUserInRole(Halfway.PASSWORD_ONCE.name()));
        return page;
    }
}
