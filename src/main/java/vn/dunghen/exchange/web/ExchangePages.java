package vn.dunghen.exchange.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.dunghen.exchange.usecase.AddReceiver;
import vn.dunghen.exchange.usecase.ExchangeWords;
import vn.dunghen.exchange.usecase.RemoveReceiver;
import vn.dunghen.exchange.usecase.SendAgain;
import vn.dunghen.exchange.usecase.SwitchReceiverOff;
import vn.dunghen.exchange.usecase.SwitchReceiverOn;
import vn.dunghen.exchange.usecase.TestReceiver;
import vn.dunghen.exchange.web.views.ExchangePage;
import vn.dunghen.kernel.Access;
import vn.dunghen.kernel.InvalidInput;

/** Liên thông: who is told, what waits or is unconfirmed, and what came twice with other content. */
@Controller
@RequestMapping("/quan-tri/lien-thong")
class ExchangePages {

    private static final String VIEW = "exchange/lien-thong";
    private static final String HOME = "redirect:/quan-tri/lien-thong";

    private final ExchangeViews views;
    private final AddReceiver add;
    private final RemoveReceiver remove;
    private final SwitchReceiverOn on;
    private final SwitchReceiverOff off;
    private final TestReceiver test;
    private final SendAgain again;
    private final ExchangeWords words;

    ExchangePages(
            ExchangeViews views,
            AddReceiver add,
            RemoveReceiver remove,
            SwitchReceiverOn on,
            SwitchReceiverOff off,
            TestReceiver test,
            SendAgain again,
            ExchangeWords words) {
        this.views = views;
        this.add = add;
        this.remove = remove;
        this.on = on;
        this.off = off;
        this.test = test;
        this.again = again;
        this.words = words;
    }

    @GetMapping
    @Access(may = "receiver.view")
    ModelAndView show(Model model) {
        String secret = (String) model.getAttribute("secret");
        return new ModelAndView(VIEW, "page", views.page(ExchangePage.Typed.NOTHING, List.of(), secret));
    }

    @PostMapping
    @Access(may = "receiver.edit")
    ModelAndView add(
            @RequestParam(defaultValue = "") String address,
            @RequestParam(defaultValue = "") String kind,
            @RequestParam(required = false) @Nullable List<String> kinds,
            RedirectAttributes flash) {
        List<String> chosen = kinds == null ? List.of() : kinds;
        try {
            var added = add.handle(new AddReceiver.Wanted(address, kind, List.copyOf(chosen)));
            flash.addFlashAttribute("secret", added.secret());
            flash.addFlashAttribute("done", words.say("exchange.done.added"));
            return new ModelAndView(HOME);
        } catch (InvalidInput invalid) {
            ModelAndView page = new ModelAndView(VIEW, HttpStatus.UNPROCESSABLE_ENTITY);
            page.addObject("page", views.page(new ExchangePage.Typed(address, kind, chosen), invalid.errors(), null));
            return page;
        }
    }

    @PostMapping("/{id}/bo")
    @Access(may = "receiver.edit")
    String remove(@PathVariable String id, RedirectAttributes flash) {
        remove.handle(id);
        return done(flash, "exchange.done.removed");
    }

    @PostMapping("/{id}/bat")
    @Access(may = "receiver.edit")
    String switchOn(@PathVariable String id, RedirectAttributes flash) {
        on.handle(id);
        return done(flash, "exchange.done.on");
    }

    @PostMapping("/{id}/tat")
    @Access(may = "receiver.edit")
    String switchOff(@PathVariable String id, RedirectAttributes flash) {
        off.handle(id);
        return done(flash, "exchange.done.off");
    }

    @PostMapping("/{id}/thu")
    @Access(may = "receiver.edit")
    String test(@PathVariable String id, RedirectAttributes flash) {
        flash.addFlashAttribute("done", test.handle(id).words());
        return HOME;
    }

    @PostMapping("/{id}/gui-lai/{dossier}/{seq}")
    @Access(may = "receiver.edit")
    String again(
            @PathVariable String id, @PathVariable String dossier, @PathVariable int seq, RedirectAttributes flash) {
        again.handle(id, dossier, seq);
        return done(flash, "exchange.done.again");
    }

    private String done(RedirectAttributes flash, String key) {
        flash.addFlashAttribute("done", words.say(key));
        return HOME;
    }
}
