package vn.dunghen.dossier.web;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.dunghen.calendar.CalendarInput;
import vn.dunghen.dossier.usecase.papers.Reaskings;
import vn.dunghen.dossier.web.views.ReaskingView;
import vn.dunghen.kernel.Access;
import vn.dunghen.kernel.InvalidInput;

/** Đòi lại giấy tờ đã có: for those who answer for the desk. */
@Controller
class ReaskingPages {

    private static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");

    private final Reaskings reaskings;
    private final PageWords words;
    private final Clock clock;

    ReaskingPages(Reaskings reaskings, PageWords words, Clock clock) {
        this.reaskings = reaskings;
        this.words = words;
        this.clock = clock;
    }

    @GetMapping("/ho-so/doi-lai-giay-to")
    @Access(may = "dossier.reaskings")
    String list(
            @RequestParam(name = "tu", defaultValue = "") String from,
            @RequestParam(name = "den", defaultValue = "") String to,
            Model model) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), ZONE);
        LocalDate first = date("tu", from, LocalDate.of(today.getYear(), 1, 1));
        LocalDate last = date("den", to, today);
        List<ReaskingView.Row> rows = reaskings.list(first, last).stream()
                .map(one -> new ReaskingView.Row(
                        one.dossier(),
                        "/ho-so/" + one.dossier(),
                        one.paper(),
                        one.heldIn(),
                        words.unit(one.unit()),
                        words.person(one.by()),
                        words.moment(one.at()),
                        one.reason()))
                .toList();
        model.addAttribute("view", new ReaskingView(CatalogueDates.say(first), CatalogueDates.say(last), rows));
        return "dossier/reaskings";
    }

    private LocalDate date(String field, String text, LocalDate otherwise) {
        return text.isBlank()
                ? otherwise
                : CalendarInput.date(text).orElseThrow(() -> new InvalidInput(field, words.say("reaskings.date")));
    }
}
