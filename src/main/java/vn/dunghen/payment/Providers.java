package vn.dunghen.payment;

import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import vn.dunghen.kernel.RuleViolation;

/** The payment services this installation knows; there may be none. */
@Component
class Providers {

    private final ObjectProvider<PaymentProvider> providers;

    Providers(ObjectProvider<PaymentProvider> providers) {
        this.providers = providers;
    }

    Optional<PaymentProvider> first() {
        return providers.orderedStream().findFirst();
    }

    PaymentProvider of(String code) {
        return providers.stream()
                .filter(provider -> provider.code().equals(code))
                .findFirst()
                .orElseThrow(() -> RuleViolation.notFound("payment.unknownProvider"));
    }
}
