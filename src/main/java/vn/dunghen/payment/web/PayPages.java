package vn.dunghen.payment.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import vn.dunghen.calendar.Moments;
import vn.dunghen.directory.SignInThrottle;
import vn.dunghen.kernel.Access;
import vn.dunghen.kernel.RuleViolation;
import vn.dunghen.payment.AttemptState;
import vn.dunghen.payment.ChargeState;
import vn.dunghen.payment.ChargeView;
import vn.dunghen.payment.Money;
import vn.dunghen.payment.OrderPayment;
import vn.dunghen.payment.ReadCharges;

/** Nộp phí: code, amount and a way to pay for whoever has the link; nothing personal. */
@Controller
class PayPages {

    private static final String ANYBODY = "nop-phi";

    private final ReadCharges charges;
    private final OrderPayment order;
    private final MessageSource messages;
    private final String account;
    private final SignInThrottle throttle = new SignInThrottle();

    /** @param account the agency's account in words: number, bank, holder; empty when nothing can be transferred */
    PayPages(
            ReadCharges charges,
            OrderPayment order,
            MessageSource messages,
            @Value("${dunghen.payment.account:}") String account) {
        this.account = account.strip();
        this.charges = charges;
        this.order = order;
        this.messages = messages;
    }

    @GetMapping("/nop-phi/{token}")
    @Access(Access.Who.SECRET)
    ModelAndView show(@PathVariable String token, HttpServletRequest request) {
        return draw(token, request, null);
    }

    @PostMapping("/nop-phi/{token}")
    @Access(Access.Who.SECRET)
    ModelAndView pay(@PathVariable String token, HttpServletRequest request) {
        known(token, request);
        try {
            ModelAndView to =
                    new ModelAndView("redirect:" + order.byToken(token).payUrl());
            to.setStatus(HttpStatus.SEE_OTHER);
            return to;
        } catch (RuleViolation refused) {
            ModelAndView page = draw(token, request, refused);
            page.setStatus(HttpStatus.CONFLICT);
            return page;
        }
    }

    private ModelAndView draw(String token, HttpServletRequest request, @Nullable RuleViolation refused) {
        ChargeView charge = known(token, request);
        Map<String, Object> model = new LinkedHashMap<>();
        model.put("address", "/nop-phi/" + token);
        model.put("code", charge.code());
        model.put("what", charge.title());
        model.put("amount", Money.say(charge.amount()));
        model.put("lines", charge.lines());
        model.put("payCode", charge.payCode());
        model.put("account", account);
        model.put("state", state(charge));
        model.put("payable", charge.state() == ChargeState.DUE);
        model.put("online", order.possible() && !state(charge).equals("UNCONFIRMED"));
        model.put("until", charge.dueAt() == null ? "" : Moments.say(charge.dueAt()));
        model.put(
                "receipt",
                charge.payments().stream()
                        .filter(one -> one.state() == AttemptState.CONFIRMED && one.receiptNumber() != null)
                        .map(ChargeView.Paid::receiptNumber)
                        .findFirst()
                        .orElse(""));
        model.put(
                "refused",
                refused == null
                        ? null
                        : messages.getMessage(
                                "rule." + refused.key(), refused.spokenArguments(), Locale.forLanguageTag("vi")));
        return new ModelAndView("payment/pay", model);
    }

    /** DUE, WAITING (set out, nothing known), UNCONFIRMED, PAID, OVER or BACK. */
    private static String state(ChargeView charge) {
        return switch (charge.state()) {
            case PAID -> "PAID";
            case CANCELLED -> "OVER";
            case REFUND_DUE, REFUNDED -> "BACK";
            case DUE ->
                charge.doubtful()
                        ? "UNCONFIRMED"
                        : charge.payments().stream().anyMatch(one -> one.state() == AttemptState.WAITING)
                                ? "WAITING"
                                : "DUE";
        };
    }

    /** Whoever tries tokens is kept waiting; a link that exists costs nothing. */
    private ChargeView known(String token, HttpServletRequest request) {
        String address = request.getRemoteAddr();
        throttle.waitFor(ANYBODY, address).ifPresent(wait -> {
            throw RuleViolation.conflict("payment.tooMany", Math.max(1, wait.toMinutes() + 1));
        });
        try {
            return charges.byToken(token);
        } catch (RuleViolation unknown) {
            throttle.failed(ANYBODY, address);
            throw unknown;
        }
    }
}
