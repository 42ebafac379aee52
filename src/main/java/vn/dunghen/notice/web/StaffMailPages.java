package vn.dunghen.notice.web;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.dunghen.directory.MailWish;
import vn.dunghen.directory.StaffMail;
import vn.dunghen.kernel.Access;
import vn.dunghen.kernel.InvalidInput;
import vn.dunghen.kernel.InvalidInput.FieldError;
import vn.dunghen.notice.web.views.StaffMailPage;

/** Nhận thư điện tử: where and when the person signed in wants notices by mail as well. */
@Controller
@RequestMapping("/thong-bao/nhan-thu")
class StaffMailPages {

    private final StaffMail mail;
    private final MessageSource messages;

    StaffMailPages(StaffMail mail, MessageSource messages) {
        this.mail = mail;
        this.messages = messages;
    }

    @GetMapping
    @Access(Access.Who.COLLEAGUE)
    ModelAndView show() {
        StaffMail.Setting own = mail.own();
        return page(own.email(), own.wish().name(), List.of(), HttpStatus.OK);
    }

    @PostMapping
    @Access(Access.Who.COLLEAGUE)
    ModelAndView change(
            @RequestParam(required = false) @Nullable String email,
            @RequestParam(required = false) @Nullable String wish,
            RedirectAttributes flash) {
        try {
            mail.changeOwn(email, wish);
            flash.addFlashAttribute("done", messages.getMessage("staffMail.done", null, Locale.forLanguageTag("vi")));
            return new ModelAndView("redirect:/thong-bao/nhan-thu");
        } catch (InvalidInput invalid) {
            return page(
                    email == null ? "" : email,
                    wish == null ? "" : wish,
                    invalid.errors(),
                    HttpStatus.UNPROCESSABLE_ENTITY);
        }
    }

    private static ModelAndView page(String email, String wish, List<FieldError> errors, HttpStatus status) {
        List<String> wishes = List.of(MailWish.RUNGS.name(), MailWish.ALL.name(), MailWish.NONE.name());
        return new ModelAndView("notice/nhan-thu", status)
                .addObject("page", new StaffMailPage(email, wish, wishes, errors));
    }
}
