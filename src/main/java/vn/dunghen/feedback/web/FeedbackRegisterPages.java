package vn.dunghen.feedback.web;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.dunghen.calendar.Moments;
import vn.dunghen.document.office.SheetWriter;
import vn.dunghen.feedback.FeedbackKind;
import vn.dunghen.feedback.FeedbackState;
import vn.dunghen.feedback.usecase.FeedbackFilter;
import vn.dunghen.feedback.usecase.FeedbackRow;
import vn.dunghen.feedback.usecase.FeedbackStaff;
import vn.dunghen.feedback.usecase.ReadFeedback;
import vn.dunghen.feedback.web.views.FeedbackViews.Choice;
import vn.dunghen.feedback.web.views.FeedbackViews.Count;
import vn.dunghen.feedback.web.views.FeedbackViews.Filters;
import vn.dunghen.feedback.web.views.FeedbackViews.LimitLine;
import vn.dunghen.feedback.web.views.FeedbackViews.Published;
import vn.dunghen.kernel.Access;
import vn.dunghen.kernel.InvalidInput;
import vn.dunghen.kernel.Page;

/** The register of feedback, its workbook, its limits, and what everybody may read. */
@Controller
class FeedbackRegisterPages {

    private static final int SIZE = 25;
    private static final int PUBLISHED = 20;
    private static final int MOST_IN_A_BOOK = 5000;

    private final ReadFeedback feedback;
    private final FeedbackStaff staff;
    private final FeedbackLimitForm limits;
    private final FeedbackWords words;
    private final Clock clock;

    FeedbackRegisterPages(
            ReadFeedback feedback, FeedbackStaff staff, FeedbackLimitForm limits, FeedbackWords words, Clock clock) {
        this.feedback = feedback;
        this.staff = staff;
        this.limits = limits;
        this.words = words;
        this.clock = clock;
    }

    @GetMapping("/phan-anh")
    @Access(may = "feedback.view")
    ModelAndView list(
            @RequestParam(name = "trang-thai", defaultValue = "") String state,
            @RequestParam(name = "loai", defaultValue = "") String kind,
            @RequestParam(name = "don-vi", defaultValue = "") String unit,
            @RequestParam(name = "tu", defaultValue = "") String from,
            @RequestParam(name = "den", defaultValue = "") String to,
            @RequestParam(name = "tre", defaultValue = "") String overdue,
            @RequestParam(name = "tiep", required = false) @Nullable String cursor) {
        return draw(new FeedbackQuery(state, kind, unit, from, to, !overdue.isEmpty(), ""), cursor);
    }

    /** The same with words, which may name a person and therefore never stand in an address. */
    @PostMapping("/phan-anh")
    @Access(may = "feedback.view")
    ModelAndView search(
            @RequestParam(name = "q", defaultValue = "") String said,
            @RequestParam(name = "trang-thai", defaultValue = "") String state,
            @RequestParam(name = "loai", defaultValue = "") String kind,
            @RequestParam(name = "don-vi", defaultValue = "") String unit,
            @RequestParam(name = "tu", defaultValue = "") String from,
            @RequestParam(name = "den", defaultValue = "") String to,
            @RequestParam(name = "tre", defaultValue = "") String overdue,
            @RequestParam(name = "tiep", required = false) @Nullable String cursor) {
        return draw(new FeedbackQuery(state, kind, unit, from, to, !overdue.isEmpty(), said), cursor);
    }

    private ModelAndView draw(FeedbackQuery query, @Nullable String cursor) {
        FeedbackInput read = new FeedbackInput();
        FeedbackFilter filter = query.filter(read, "tu", "den");
        List<InvalidInput.FieldError> errors = read.errors();
        Page<FeedbackRow> page = errors.isEmpty() ? feedback.list(filter, cursor, SIZE) : new Page<>(List.of(), null);
        Map<String, Object> model = new LinkedHashMap<>();
        model.put("filters", filters(query, errors));
        model.put("counts", counts());
        model.put("rows", page.items().stream().map(words::line).toList());
        model.put("cursor", page.next() == null ? "" : page.next());
        model.put("mayReceive", feedback.mayReceive());
        ModelAndView view = new ModelAndView("feedback/list", model);
        if (!errors.isEmpty()) {
            view.setStatus(HttpStatus.UNPROCESSABLE_ENTITY);
        }
        return view;
    }

    private Filters filters(FeedbackQuery query, List<InvalidInput.FieldError> errors) {
        return new Filters(
                text(query.words()),
                text(query.state()),
                text(query.kind()),
                text(query.unit()),
                text(query.from()),
                text(query.to()),
                query.overdue(),
                Arrays.stream(FeedbackState.values())
                        .map(one -> new Choice(one.name(), words.say("feedback.state." + one)))
                        .toList(),
                Arrays.stream(FeedbackKind.values())
                        .map(one -> new Choice(one.name(), words.say("feedback.kind." + one)))
                        .toList(),
                staff.answering().stream()
                        .map(one -> new Choice(one.code(), one.name()))
                        .toList(),
                errors);
    }

    private List<Count> counts() {
        Map<FeedbackState, Integer> board = feedback.board();
        return Arrays.stream(FeedbackState.values())
                .filter(board::containsKey)
                .map(state -> new Count(
                        words.say("feedback.state." + state), board.get(state), "/phan-anh?trang-thai=" + state))
                .toList();
    }

    @RequestMapping(
            path = "/phan-anh/so-theo-doi.xlsx",
            method = {RequestMethod.GET, RequestMethod.POST})
    @Access(may = "feedback.view")
    ResponseEntity<byte[]> book(
            @RequestParam(name = "q", defaultValue = "") String said,
            @RequestParam(name = "trang-thai", defaultValue = "") String state,
            @RequestParam(name = "loai", defaultValue = "") String kind,
            @RequestParam(name = "don-vi", defaultValue = "") String unit,
            @RequestParam(name = "tu", defaultValue = "") String from,
            @RequestParam(name = "den", defaultValue = "") String to,
            @RequestParam(name = "tre", defaultValue = "") String overdue) {
        FeedbackInput read = new FeedbackInput();
        FeedbackFilter filter =
                new FeedbackQuery(state, kind, unit, from, to, !overdue.isEmpty(), said).filter(read, "tu", "den");
        read.refuse();
        SheetWriter sheet = new SheetWriter(words.say("feedback.title"))
                .title(words.say("feedback.book.title"))
                .title(words.say("feedback.book.at", Moments.say(clock.instant())))
                .head(Arrays.stream(words.say("feedback.book.columns").split("\\|"))
                        .map(SheetWriter.Head::of)
                        .toList())
                .widths(16, 24, 24, 24, 14, 18, 30, 24, 24, 24, 24, 16, 16, 20);
        List<List<@Nullable Object>> rows =
                feedback.all(filter, MOST_IN_A_BOOK).stream().map(this::cells).toList();
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(SheetWriter.TYPE))
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"phan-anh.xlsx\"")
                .header(HttpHeaders.CACHE_CONTROL, "private, no-store")
                .body(sheet.write(rows));
    }

    private List<@Nullable Object> cells(FeedbackRow row) {
        List<@Nullable Object> cells = new ArrayList<>();
        cells.add(row.code());
        cells.add(words.say("feedback.kind." + row.kind()));
        cells.add(row.sender());
        cells.add(Moments.say(row.receivedAt()));
        cells.add(words.say("feedback.channel." + row.channel()));
        cells.add(words.say("feedback.state." + row.state()));
        cells.add(words.unit(row.unit()));
        cells.add(words.person(row.officer()));
        cells.add(Moments.say(row.originalDue()));
        cells.add(Moments.say(row.currentDue()));
        cells.add(row.endedAt() == null ? "" : Moments.say(row.endedAt()));
        cells.add(words.say("feedback.timeliness." + row.againstOriginal()));
        cells.add(words.say("feedback.timeliness." + row.againstCurrent()));
        cells.add(text(row.letterNumber()));
        return cells;
    }

    @GetMapping("/phan-anh/thoi-han")
    @Access(may = "feedback-limit.view")
    ModelAndView limits() {
        return limits(List.of());
    }

    @PostMapping("/phan-anh/thoi-han/{kind}/{task}")
    @Access(may = "feedback-limit.edit")
    ModelAndView change(
            @PathVariable String kind,
            @PathVariable String task,
            @RequestParam(defaultValue = "") String workingDays,
            @RequestParam(defaultValue = "") String effectiveFrom,
            @RequestParam(defaultValue = "") String source,
            @RequestParam(defaultValue = "false") boolean verified,
            RedirectAttributes redirect) {
        try {
            limits.change(kind, task, new FeedbackLimitForm.Body(workingDays, effectiveFrom, source, verified));
        } catch (InvalidInput wrong) {
            return limits(wrong.errors());
        }
        redirect.addFlashAttribute("done", words.say("feedback.limits.done"));
        ModelAndView to = new ModelAndView("redirect:/phan-anh/thoi-han");
        to.setStatus(HttpStatus.SEE_OTHER);
        return to;
    }

    private ModelAndView limits(List<InvalidInput.FieldError> errors) {
        List<LimitLine> lines = limits.inForce().stream()
                .map(row -> new LimitLine(
                        row.kind(),
                        row.task(),
                        row.kind().equals("*")
                                ? words.say("feedback.limits.kind.*")
                                : words.say("feedback.kind." + row.kind()),
                        words.say("feedback.limits.task." + row.task()),
                        row.workingDays(),
                        Moments.say(row.effectiveFrom()),
                        row.source(),
                        row.verified()))
                .toList();
        ModelAndView view = new ModelAndView(
                "feedback/limits", Map.of("lines", lines, "mayEdit", limits.mayEdit(), "errors", errors));
        if (!errors.isEmpty()) {
            view.setStatus(HttpStatus.UNPROCESSABLE_ENTITY);
        }
        return view;
    }

    /** Nobody needs to have signed in. */
    @GetMapping("/hoi-dap")
    @Access(Access.Who.EVERYBODY)
    ModelAndView published(@RequestParam(name = "trang", defaultValue = "0") int page) {
        int shown = Math.max(0, Math.min(page, 10_000));
        List<Published> lines = feedback.published(shown, PUBLISHED).stream()
                .map(one -> new Published(
                        one.code(), Moments.say(one.at()), one.question(), one.answer(), words.unit(one.unit())))
                .toList();
        return new ModelAndView(
                "feedback/public",
                Map.of("lines", lines, "next", lines.size() < PUBLISHED ? "" : "/hoi-dap?trang=" + (shown + 1)));
    }

    private static String text(@Nullable String value) {
        return value == null ? "" : value;
    }
}
