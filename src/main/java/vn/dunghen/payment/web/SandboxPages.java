package vn.dunghen.payment.web;

import java.util.Map;
import org.springframework.context.annotation.Profile;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.dunghen.kernel.Access;
import vn.dunghen.kernel.InvalidInput;
import vn.dunghen.payment.HearProvider;
import vn.dunghen.payment.Money;
import vn.dunghen.payment.ProviderAnswer;
import vn.dunghen.payment.SandboxOrders;
import vn.dunghen.payment.SandboxProvider;

/** The other side of the sandbox: where one pays without money, and lets the provider misbehave. */
@Controller
@Profile("demo")
class SandboxPages {

    private final SandboxOrders orders;
    private final SandboxProvider provider;
    private final HearProvider hear;

    SandboxPages(SandboxOrders orders, SandboxProvider provider, HearProvider hear) {
        this.orders = orders;
        this.provider = provider;
        this.hear = hear;
    }

    @GetMapping("/thu-nghiem/thanh-toan/{reference}")
    @Access(Access.Who.SECRET)
    ModelAndView show(@PathVariable String reference) {
        SandboxOrders.Shown order = orders.shown(reference);
        return new ModelAndView(
                "payment/sandbox",
                Map.of(
                        "reference",
                        reference,
                        "what",
                        order.title(),
                        "amount",
                        Money.say(order.amount()),
                        "open",
                        order.state().equals("OPEN"),
                        "back",
                        order.returnTo()));
    }

    @PostMapping("/thu-nghiem/thanh-toan/{reference}")
    @Access(Access.Who.SECRET)
    ModelAndView act(@PathVariable String reference, @RequestParam(defaultValue = "") String cach) {
        SandboxOrders.Shown order = orders.shown(reference);
        switch (cach) {
            case "nop" -> tell(orders.pay(reference, order.amount()), 1);
            case "hai-lan" -> tell(orders.pay(reference, order.amount()), 2);
            case "hong" -> tell(orders.fail(reference), 1);
            case "sai-tien" -> tell(orders.pay(reference, Math.max(0, order.amount() - 1_000)), 1);
            case "tra-loi-muon" -> orders.pay(reference, order.amount());
            case "im-lang" -> {
                orders.pay(reference, order.amount());
                orders.silence(reference, true);
            }
            case "noi-lai" -> orders.silence(reference, false);
            case "gia-mao" -> {
                String body = provider.notification(
                        new ProviderAnswer(reference, ProviderAnswer.Outcome.PAID, order.amount(), "GIA", null));
                hear.handle(SandboxProvider.CODE, body, provider.sign(body + " "));
            }
            default -> throw new InvalidInput("cach", "Chọn một cách trả lời.");
        }
        ModelAndView to = new ModelAndView("redirect:" + order.returnTo());
        to.setStatus(HttpStatus.SEE_OTHER);
        return to;
    }

    private void tell(ProviderAnswer answer, int times) {
        String body = provider.notification(answer);
        for (int i = 0; i < times; i++) {
            hear.handle(SandboxProvider.CODE, body, provider.sign(body));
        }
    }
}
