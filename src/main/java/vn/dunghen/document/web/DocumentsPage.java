package vn.dunghen.document.web;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.dunghen.audit.SubjectCodes;
import vn.dunghen.directory.Policy;
import vn.dunghen.document.NumberState;
import vn.dunghen.document.OutgoingRegister;
import vn.dunghen.document.PaperText;
import vn.dunghen.document.Register;
import vn.dunghen.kernel.Access;
import vn.dunghen.kernel.Subject;

/** The page of the registers: one year at a time, the latest number first. */
@Controller
class DocumentsPage {

    private static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");
    private static final int SIZE = 30;
    private static final int MOST_FOUND = 100;

    private final Register register;
    private final OutgoingRegister outgoing;
    private final Policy policy;
    private final List<SubjectCodes> codes;
    private final Clock clock;

    DocumentsPage(Register register, OutgoingRegister outgoing, Policy policy, List<SubjectCodes> codes, Clock clock) {
        this.register = register;
        this.outgoing = outgoing;
        this.policy = policy;
        this.codes = codes;
        this.clock = clock;
    }

    /**
     * A row of the page.
     *
     * @param issued day of issue as dd/mm/yyyy; empty while there is none
     * @param style class of its state tag
     */
    record Row(
            String book,
            String number,
            String title,
            String subjectType,
            String subjectId,
            String subjectCode,
            String issued,
            String signer,
            String state,
            String style,
            String voided,
            String voidReason,
            String recipients) {}

    /** What is looked for stands in no address: it may be a name. */
    @PostMapping("/van-ban")
    @Access(may = "document.view")
    String search(
            @RequestParam(name = "nam", required = false) @Nullable Integer year,
            @RequestParam(name = "so", required = false, defaultValue = "") String book,
            @RequestParam(name = "tu", required = false, defaultValue = "") String words,
            Model model) {
        return show(year, book, words.strip(), null, model);
    }

    @GetMapping("/van-ban")
    @Access(may = "document.view")
    String list(
            @RequestParam(name = "nam", required = false) @Nullable Integer year,
            @RequestParam(name = "so", required = false, defaultValue = "") String book,
            @RequestParam(name = "tiep", required = false) @Nullable String cursor,
            Model model) {
        return show(year, book, "", cursor, model);
    }

    private String show(@Nullable Integer year, String book, String words, @Nullable String cursor, Model model) {
        policy.require("document.view", Policy.Resource.of("document"));
        int current = LocalDate.ofInstant(clock.instant(), ZONE).getYear();
        int shown = year == null ? current : year;
        var years = new TreeSet<Integer>(register.years());
        years.add(current);
        years.add(shown);
        var question = new Register.Question(shown, book.isBlank() ? null : book, words);
        var lines = register.find(question, cursor, words.isEmpty() ? SIZE : MOST_FOUND);
        var subjects = lines.items().stream().map(Register.Line::subject).collect(Collectors.toSet());
        Map<Subject, String> known = new HashMap<>();
        codes.forEach(each -> known.putAll(each.codesOf(subjects)));
        var page = lines.map(line ->
                row(line, known.getOrDefault(line.subject(), line.subject().id())));
        model.addAttribute("year", shown);
        model.addAttribute("years", years.descendingSet());
        model.addAttribute("book", book);
        model.addAttribute("books", register.books(shown));
        model.addAttribute("rows", page.items());
        model.addAttribute("next", words.isEmpty() ? page.next() : null);
        model.addAttribute("words", words);
        model.addAttribute("more", !words.isEmpty() && page.next() != null);
        model.addAttribute("later", cursor != null);
        return "document/van-ban";
    }

    private Row row(Register.Line line, String code) {
        var sent = line.outgoing();
        return new Row(
                line.number().book(),
                sent == null ? line.number().text() : sent.text(),
                outgoing.title(sent == null ? null : sent.kind(), line.title()),
                line.subject().type(),
                line.subject().id(),
                code,
                day(line.issuedAt()),
                line.signer() == null ? "" : line.signer(),
                line.state().name(),
                style(line.state()),
                day(line.voidedAt()),
                line.voidReason() == null ? "" : line.voidReason(),
                sent == null || sent.recipients() == null ? "" : sent.recipients());
    }

    private static String style(NumberState state) {
        return switch (state) {
            case ISSUED -> "ok";
            case RESERVED -> "wait";
            case VOID -> "line";
        };
    }

    private static String day(@Nullable Instant moment) {
        return moment == null ? "" : PaperText.shortDate(LocalDate.ofInstant(moment, ZONE));
    }
}
