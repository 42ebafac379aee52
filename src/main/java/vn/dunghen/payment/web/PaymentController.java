package vn.dunghen.payment.web;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import vn.dunghen.kernel.Access;
import vn.dunghen.kernel.InvalidInput;
import vn.dunghen.payment.ApproveRefund;
import vn.dunghen.payment.CloseDay;
import vn.dunghen.payment.ImportStatement;
import vn.dunghen.payment.ReconcileDay;
import vn.dunghen.payment.SettleDoubt;

/** The accounts for scripts; the same use cases as the page. */
@RestController
@RequestMapping("/api/v1/payments")
class PaymentController {

    private final ReconcileDay days;
    private final CloseDay close;
    private final ImportStatement statement;
    private final ApproveRefund approve;
    private final SettleDoubt settle;

    PaymentController(
            ReconcileDay days, CloseDay close, ImportStatement statement, ApproveRefund approve, SettleDoubt settle) {
        this.days = days;
        this.close = close;
        this.statement = statement;
        this.approve = approve;
        this.settle = settle;
    }

    record Closing(@Nullable LocalDate date, @Nullable String note) {}

    /** @param csv lines of {@code ngày;số tiền;mã giao dịch;nội dung} */
    record Statement(@Nullable String csv) {}

    record Reason(@Nullable String reason) {}

    /** @param outcome {@code NOT_PAID}, {@code SEND_BACK} or {@code ASK_AGAIN} */
    record Doubt(@Nullable String outcome, @Nullable String reason) {}

    @GetMapping("/reconciliation")
    @Access(may = "payment.view")
    ReconcileDay.Day day(@RequestParam LocalDate date) {
        return days.handle(date);
    }

    @PostMapping("/reconciliation")
    @Access(may = "payment.closeDay")
    ReconcileDay.Day close(@RequestBody Closing body) {
        if (body.date() == null) {
            throw new InvalidInput("date", "Ghi ngày khóa sổ.");
        }
        close.handle(body.date(), body.note());
        return days.handle(body.date());
    }

    @PostMapping("/statements")
    @Access(may = "payment.reconcile")
    ImportStatement.Imported read(@RequestBody Statement body) {
        return statement.handle(body.csv() == null ? "" : body.csv());
    }

    @PostMapping("/{charge}/refunds/{no}/approval")
    @Access(may = "payment.approveRefund")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void approve(@PathVariable String charge, @PathVariable int no, @RequestBody Reason body) {
        approve.handle(charge, no, body.reason());
    }

    @PostMapping("/{charge}/orders/{reference}/settlement")
    @Access(may = "payment.reconcile")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void settle(@PathVariable String charge, @PathVariable String reference, @RequestBody Doubt body) {
        settle.requireMay();
        settle.handle(charge, reference, Outcomes.read(body.outcome()), body.reason());
    }
}
