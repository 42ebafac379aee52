package vn.dunghen.payment.web;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.dunghen.calendar.CalendarInput;
import vn.dunghen.calendar.Moments;
import vn.dunghen.directory.Directory;
import vn.dunghen.directory.StaffMember;
import vn.dunghen.kernel.Access;
import vn.dunghen.kernel.InvalidInput;
import vn.dunghen.kernel.InvalidInput.FieldError;
import vn.dunghen.payment.ApproveRefund;
import vn.dunghen.payment.CloseDay;
import vn.dunghen.payment.ImportStatement;
import vn.dunghen.payment.Money;
import vn.dunghen.payment.ReconcileDay;
import vn.dunghen.payment.SettleDoubt;

/** Đối soát thu phí: a day of accounts, what is in doubt, what goes back. */
@Controller
@RequestMapping("/thu-phi/doi-soat")
class ReconciliationPages {

    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");
    private static final DateTimeFormatter WRITTEN = DateTimeFormatter.ofPattern("dd/MM/yyyy");
    private static final int MOST_BYTES = 2 * 1024 * 1024;

    private final ReconcileDay days;
    private final CloseDay close;
    private final ImportStatement statement;
    private final ApproveRefund approve;
    private final SettleDoubt settle;
    private final Directory directory;
    private final MessageSource messages;
    private final Clock clock;

    ReconciliationPages(
            ReconcileDay days,
            CloseDay close,
            ImportStatement statement,
            ApproveRefund approve,
            SettleDoubt settle,
            Directory directory,
            MessageSource messages,
            Clock clock) {
        this.days = days;
        this.close = close;
        this.statement = statement;
        this.approve = approve;
        this.settle = settle;
        this.directory = directory;
        this.messages = messages;
        this.clock = clock;
    }

    /** A row as the page says it. */
    record Row(
            String code,
            String reference,
            String method,
            String ours,
            String theirs,
            String receipt,
            String match,
            String tone) {}

    /** Something a person decides on the page. */
    record Case(String charge, String code, String key, String what, boolean open, boolean moneyCame) {}

    @GetMapping
    @Access(may = "payment.view")
    ModelAndView day(@RequestParam(name = "ngay", defaultValue = "") String typed) {
        try {
            return draw(date(typed), List.of());
        } catch (InvalidInput wrong) {
            return draw(Moments.day(clock.instant()), wrong.errors());
        }
    }

    @PostMapping("/khoa")
    @Access(may = "payment.closeDay")
    ModelAndView close(
            @RequestParam(name = "ngay", defaultValue = "") String typed,
            @RequestParam(defaultValue = "") String note,
            RedirectAttributes redirect) {
        LocalDate date = date(typed);
        return tried(date, redirect, "payment.done.closed", () -> close.handle(date, note));
    }

    @PostMapping("/sao-ke")
    @Access(may = "payment.reconcile")
    ModelAndView statement(
            @RequestParam(name = "ngay", defaultValue = "") String typed,
            @RequestParam(required = false) @Nullable MultipartFile file,
            RedirectAttributes redirect) {
        return tried(date(typed), redirect, "payment.done.imported", () -> statement.handle(text(file)));
    }

    @PostMapping("/hoan")
    @Access(may = "payment.approveRefund")
    ModelAndView refund(
            @RequestParam(name = "ngay", defaultValue = "") String typed,
            @RequestParam(defaultValue = "") String charge,
            @RequestParam(defaultValue = "0") int no,
            @RequestParam(defaultValue = "") String reason,
            RedirectAttributes redirect) {
        return tried(date(typed), redirect, "payment.done.refund", () -> approve.handle(charge, no, reason));
    }

    @PostMapping("/ket-luan")
    @Access(may = "payment.reconcile")
    ModelAndView settle(
            @RequestParam(name = "ngay", defaultValue = "") String typed,
            @RequestParam(defaultValue = "") String charge,
            @RequestParam(defaultValue = "") String reference,
            @RequestParam(defaultValue = "") String outcome,
            @RequestParam(defaultValue = "") String reason,
            RedirectAttributes redirect) {
        settle.requireMay();
        return tried(
                date(typed),
                redirect,
                "payment.done.settled",
                () -> settle.handle(charge, reference, Outcomes.read(outcome), reason));
    }

    private ModelAndView tried(LocalDate date, RedirectAttributes redirect, String done, Runnable verb) {
        try {
            verb.run();
        } catch (InvalidInput wrong) {
            return draw(date, wrong.errors());
        }
        redirect.addFlashAttribute("done", say(done));
        ModelAndView to = new ModelAndView("redirect:/thu-phi/doi-soat?ngay=" + WRITTEN.format(date));
        to.setStatus(HttpStatus.SEE_OTHER);
        return to;
    }

    private ModelAndView draw(LocalDate date, List<FieldError> errors) {
        ReconcileDay.Day day = days.handle(date);
        Map<String, Object> model = new LinkedHashMap<>();
        model.put("ngay", WRITTEN.format(date));
        model.put("rows", day.lines().stream().map(this::row).toList());
        model.put(
                "doubts",
                day.doubts().stream()
                        .map(one -> new Case(
                                one.charge(),
                                one.code(),
                                one.reference(),
                                one.received() == null
                                        ? say("payment.doubt.silence", one.reference(), Money.say(one.amount()))
                                        : say(
                                                "payment.doubt.amount",
                                                one.reference(),
                                                Money.say(one.received()),
                                                Money.say(one.amount())),
                                true,
                                one.received() != null && one.received() > 0))
                        .toList());
        model.put(
                "refunds",
                day.refunds().stream()
                        .map(one -> new Case(
                                one.charge(),
                                one.code(),
                                String.valueOf(one.no()),
                                say(
                                        "payment.refund.line",
                                        Money.say(one.amount()),
                                        say("audit.fact.cause." + one.cause()),
                                        say("payment.refund.state." + one.state())),
                                one.state() == vn.dunghen.payment.RefundState.DUE,
                                false))
                        .toList());
        model.put(
                "strays",
                day.strays().stream()
                        .map(one -> say(
                                "payment.stray." + one.verdict(),
                                one.reference(),
                                say("payment.outcome." + one.outcome()),
                                Money.say(one.amount())))
                        .toList());
        model.put("total", say("payment.total", day.payments(), Money.say(day.total()), day.differences()));
        model.put("silent", !day.providerAnswered());
        model.put("mayWork", days.may("payment.reconcile"));
        model.put("mayApprove", days.may("payment.approveRefund"));
        model.put(
                "mayClose",
                days.may("payment.closeDay") && day.closed() == null && date.isBefore(Moments.day(clock.instant())));
        model.put("closed", day.closed() == null ? "" : closed(day.closed()));
        model.put("errors", errors);
        ModelAndView view = new ModelAndView("payment/reconciliation", model);
        if (!errors.isEmpty()) {
            view.setStatus(HttpStatus.UNPROCESSABLE_ENTITY);
        }
        return view;
    }

    private String closed(ReconcileDay.Closed closed) {
        String who = directory.staff(closed.by()).map(StaffMember::name).orElse(closed.by());
        return say(
                "payment.closed",
                who,
                Moments.say(closed.at().toInstant()),
                closed.payments(),
                Money.say(closed.amount()),
                closed.differences());
    }

    private Row row(ReconcileDay.Line line) {
        String tone =
                switch (line.match()) {
                    case MATCHED, COUNTED -> "ok";
                    case NOT_ASKED -> "wait";
                    default -> "bad";
                };
        return new Row(
                line.code() == null ? "—" : line.code(),
                line.reference(),
                say("payment.method." + line.method()),
                line.ours() == null ? "—" : Money.number(line.ours()),
                line.theirs() == null ? "—" : Money.number(line.theirs()),
                line.receipt() == null ? "—" : line.receipt(),
                say("payment.match." + line.match()),
                tone);
    }

    private LocalDate date(String typed) {
        if (typed.isBlank()) {
            return Moments.day(clock.instant());
        }
        return CalendarInput.date(typed).orElseThrow(() -> new InvalidInput("ngay", say("payment.date.wrong")));
    }

    private String text(@Nullable MultipartFile file) {
        if (file == null || file.isEmpty()) {
            throw new InvalidInput("file", say("payment.file.missing"));
        }
        if (file.getSize() > MOST_BYTES) {
            throw new InvalidInput("file", say("payment.file.large"));
        }
        try {
            return new String(file.getBytes(), StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new InvalidInput("file", say("payment.file.missing"));
        }
    }

    private String say(String key, Object... arguments) {
        return messages.getMessage(key, arguments, VIETNAMESE);
    }
}
