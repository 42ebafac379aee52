package vn.dunghen.dossier.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import vn.dunghen.dossier.usecase.CollectFee;
import vn.dunghen.dossier.usecase.DossierPayments;
import vn.dunghen.kernel.Access;
import vn.dunghen.kernel.InvalidInput;
import vn.dunghen.payment.ChargeView;
import vn.dunghen.payment.PayMethod;

/** What a dossier owes, for scripts. */
@RestController
@RequestMapping("/api/v1/dossiers/{code}/payments")
class DossierPaymentController {

    private final DossierPayments payments;
    private final CollectFee collect;

    DossierPaymentController(DossierPayments payments, CollectFee collect) {
        this.payments = payments;
        this.collect = collect;
    }

    /**
     * Money, or the wish to pay.
     *
     * @param method {@code CASH}, {@code TRANSFER} or {@code ONLINE}
     * @param amount đồng; the whole of what is owed
     */
    record Body(@Nullable String method, @Nullable Long amount) {

        PayMethod how() {
            for (PayMethod one : PayMethod.values()) {
                if (one.name().equals(method)) {
                    return one;
                }
            }
            throw new InvalidInput("method", "Chọn CASH (tiền mặt), TRANSFER (chuyển khoản) hoặc ONLINE (trực tuyến).");
        }
    }

    /**
     * What became of it.
     *
     * @param payUrl where the payer goes on, with {@code ONLINE}
     * @param transferContent what a transfer must carry, with {@code TRANSFER}
     */
    record Answer(@Nullable ChargeView charge, @Nullable String payUrl, @Nullable String transferContent) {}

    @PostMapping
    @Access(may = "dossier.collectFee", of = "code")
    @ResponseStatus(HttpStatus.CREATED)
    Answer pay(@PathVariable String code, @RequestBody Body body) {
        return switch (body.how()) {
            case CASH -> {
                collect.handle(code, body.amount());
                yield new Answer(payments.of(code).orElse(null), null, null);
            }
            case ONLINE -> {
                String url = payments.online(code).payUrl();
                yield new Answer(payments.of(code).orElse(null), url, null);
            }
            case TRANSFER -> {
                ChargeView charge = payments.of(code)
                        .orElseThrow(() -> vn.dunghen.kernel.RuleViolation.conflict("dossier.nothingOwed", code));
                yield new Answer(charge, null, charge.payCode());
            }
        };
    }

    @GetMapping
    @Access(may = "dossier.view", of = "code")
    List<ChargeView> list(@PathVariable String code) {
        return payments.of(code).stream().toList();
    }

    @GetMapping("/{paper}.pdf")
    @Access(may = "dossier.view", of = "code")
    ResponseEntity<byte[]> paper(@PathVariable String code, @PathVariable String paper) {
        return SlipFile.of(code + "-phi.pdf", payments.paper(code, paper));
    }
}
