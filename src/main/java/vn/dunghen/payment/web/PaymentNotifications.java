package vn.dunghen.payment.web;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;
import vn.dunghen.kernel.Access;
import vn.dunghen.kernel.RuleViolation;
import vn.dunghen.payment.HearProvider;
import vn.dunghen.payment.Verdict;

/** Where providers tell what became of an order. */
@RestController
class PaymentNotifications {

    private final HearProvider hear;

    PaymentNotifications(HearProvider hear) {
        this.hear = hear;
    }

    /** What it meant to us; the provider need not send it again. */
    record Heard(Verdict verdict) {}

    @PostMapping("/api/v1/public/payments/{provider}")
    @Access(Access.Who.SIGNATURE)
    ResponseEntity<Heard> hear(
            @PathVariable String provider,
            @RequestBody(required = false) @Nullable String body,
            @RequestHeader(name = "X-Signature", required = false) @Nullable String signature) {
        Verdict verdict = hear.handle(provider, body == null ? "" : body, signature);
        if (verdict == Verdict.FORGED) {
            throw RuleViolation.forbidden("payment.forged");
        }
        return ResponseEntity.status(HttpStatus.OK).body(new Heard(verdict));
    }
}
