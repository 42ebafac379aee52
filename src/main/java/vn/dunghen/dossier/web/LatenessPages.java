package vn.dunghen.dossier.web;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.util.UriUtils;
import vn.dunghen.calendar.CalendarInput;
import vn.dunghen.dossier.DelayCause;
import vn.dunghen.dossier.domain.LateDossier;
import vn.dunghen.dossier.usecase.ReadLateness;
import vn.dunghen.dossier.web.views.Choice;
import vn.dunghen.dossier.web.views.LatenessViews.Apologies;
import vn.dunghen.dossier.web.views.LatenessViews.Counts;
import vn.dunghen.dossier.web.views.LatenessViews.Line;
import vn.dunghen.dossier.web.views.LatenessViews.Table;
import vn.dunghen.kernel.Access;
import vn.dunghen.kernel.InvalidInput;

/** Xin lỗi công khai, hồ sơ chậm, xem xét trách nhiệm. */
@Controller
class LatenessPages {

    private static final int SIZE = 25;

    private final ReadLateness lateness;
    private final PageWords words;
    private final Clock clock;

    LatenessPages(ReadLateness lateness, PageWords words, Clock clock) {
        this.lateness = lateness;
        this.words = words;
        this.clock = clock;
    }

    @GetMapping("/xin-loi")
    @Access(Access.Who.EVERYBODY)
    String apologies(
            @RequestParam(name = "tu", defaultValue = "") String from,
            @RequestParam(name = "den", defaultValue = "") String to,
            @RequestParam(name = "trang", defaultValue = "0") int page,
            Model model) {
        LocalDate first = date("tu", from, today().minusMonths(3));
        LocalDate last = date("den", to, today());
        int number = Math.max(0, Math.min(10_000, page));
        var found = lateness.published(first, last, number, SIZE);
        List<Line> lines = found.stream()
                .limit(SIZE)
                .map(one -> new Line(
                        one.code(),
                        "",
                        List.of(
                                one.procedure(),
                                words.unit(one.unit()),
                                say(one.promisedOn()),
                                words.date(one.sentAt()),
                                why(one),
                                one.newDay() == null ? words.say("apologies.same") : say(one.newDay()))))
                .toList();
        String next = found.size() > SIZE ? "/xin-loi?tu=" + first + "&den=" + last + "&trang=" + (number + 1) : null;
        model.addAttribute("view", new Apologies(say(first), say(last), lines, next));
        return "dossier/apologies";
    }

    @GetMapping("/ho-so/cham-tre")
    @Access(may = "dossier.countLate")
    String counts(
            @RequestParam(name = "tu", defaultValue = "") String from,
            @RequestParam(name = "den", defaultValue = "") String to,
            @RequestParam(name = "theo", defaultValue = "unit") String by,
            @RequestParam(name = "nhom", required = false) @Nullable String group,
            Model model) {
        LocalDate first = date("tu", from, LocalDate.of(today().getYear(), 1, 1));
        LocalDate last = date("den", to, today());
        ReadLateness.By kind = LatenessController.by(by);
        String here = "/ho-so/cham-tre?tu=" + first + "&den=" + last + "&theo=" + by;
        List<Line> groups = lateness.count(first, last, kind).stream()
                .map(row -> new Line(
                        name(kind, row.key()),
                        here + "&nhom=" + UriUtils.encode(row.key(), StandardCharsets.UTF_8),
                        List.of(
                                "" + row.late(),
                                "" + row.apologisedInTime(),
                                "" + row.apologisedLate(),
                                "" + row.notApologised())))
                .toList();
        List<Line> dossiers = group == null
                ? List.of()
                : lateness.list(first, last, kind, group).stream()
                        .map(this::line)
                        .toList();
        List<Choice> kinds = Arrays.stream(ReadLateness.By.values())
                .map(one -> one.name().toLowerCase(Locale.ROOT))
                .map(one -> new Choice(one, words.say("lateness.by." + one)))
                .toList();
        model.addAttribute(
                "view",
                new Counts(
                        say(first), say(last), by, kinds, groups, group == null ? null : name(kind, group), dossiers));
        return "dossier/lateness";
    }

    @GetMapping("/ho-so/trach-nhiem")
    @Access(may = "liability-review.view")
    String reviews(Model model) {
        List<Line> lines = lateness.reviews().stream()
                .map(review -> new Line(
                        words.say(
                                "liability.quarter",
                                review.period().substring(6),
                                review.period().substring(0, 4)),
                        "/ho-so/trach-nhiem/" + review.period(),
                        List.of(words.say("liability.state." + review.state()), words.date(review.opensAt()))))
                .toList();
        model.addAttribute(
                "view",
                new Table(
                        words.say("liability.page"),
                        words.say("liability.page.sense"),
                        columns("period", "state", "opens"),
                        lines));
        return "dossier/liability";
    }

    @GetMapping("/ho-so/trach-nhiem/{period}")
    @Access(may = "liability-review.view")
    String review(@PathVariable String period, Model model) {
        var review = lateness.review(period);
        var explained = lateness.explained(review);
        List<Line> lines = review.rows().stream()
                .map(row -> new Line(
                        row.dossierCode(),
                        "/ho-so/" + row.dossierCode(),
                        List.of(
                                words.unit(row.unit()),
                                row.officer() == null ? "" : words.person(row.officer()),
                                words.say("liability.days", Math.max(1, row.daysLate())),
                                words.say("liability.apology." + row.apology()),
                                said(explained.getOrDefault(row.dossierCode(), row.explanation())),
                                row.finding() == null
                                        ? words.say("liability.finding.none")
                                        : words.say("liability.finding." + row.finding()),
                                said(row.proposal()))))
                .toList();
        model.addAttribute(
                "view",
                new Table(
                        words.say("liability.title", period.substring(6), period.substring(0, 4)),
                        words.say("liability.state." + review.state())
                                + (review.note() == null ? "." : ". " + review.note()),
                        columns("code", "unit", "officer", "late", "apology", "explanation", "finding", "proposal"),
                        lines));
        return "dossier/liability";
    }

    private List<String> columns(String... keys) {
        return Arrays.stream(keys).map(key -> words.say("liability.col." + key)).toList();
    }

    private Line line(LateDossier dossier) {
        return new Line(
                dossier.code(),
                "/ho-so/" + dossier.code(),
                List.of(
                        dossier.procedureName(),
                        words.unit(dossier.unit()),
                        words.date(dossier.dueAt()),
                        words.say("liability.days", Math.max(1, dossier.daysLate())),
                        words.say("liability.apology." + dossier.apology())));
    }

    private String name(ReadLateness.By by, String key) {
        if (key.isEmpty()) {
            return words.say("lateness.none." + by.name().toLowerCase(Locale.ROOT));
        }
        return switch (by) {
            case UNIT -> words.unit(key);
            case OFFICER -> words.person(key);
            case CAUSE -> words.say("dossier.cause." + key);
            case MONTH -> words.say("lateness.month", key.substring(5), key.substring(0, 4));
            case PROCEDURE -> key;
        };
    }

    private String said(@Nullable String text) {
        return text == null ? "–" : text;
    }

    private String why(ReadLateness.Published apology) {
        return switch (apology.kind()) {
            case EXTENSION, EXPIRED ->
                words.say("dossier.cause." + (apology.cause() == null ? DelayCause.OTHER : apology.cause()));
            case LOST, DAMAGED, AGENCY_ERROR -> words.say("apologies.mishap." + apology.kind());
        };
    }

    private LocalDate today() {
        return PageWords.day(clock.instant());
    }

    private static String say(LocalDate day) {
        return "%02d/%02d/%d".formatted(day.getDayOfMonth(), day.getMonthValue(), day.getYear());
    }

    private static LocalDate date(String field, String text, LocalDate otherwise) {
        if (text.isBlank()) {
            return otherwise;
        }
        return CalendarInput.date(text)
                .orElseThrow(() -> new InvalidInput(field, "Ghi một ngày có thật, ví dụ 30/06/2026."));
    }
}
