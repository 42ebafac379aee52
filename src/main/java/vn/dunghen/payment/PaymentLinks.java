package vn.dunghen.payment;

import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.dunghen.kernel.Subject;

/** Where whoever owes something may pay without signing in. */
@Component
public class PaymentLinks {

    private final ReadCharges charges;

    PaymentLinks(ReadCharges charges) {
        this.charges = charges;
    }

    /** The page within the application, e.g. {@code /nop-phi/…}; empty when nothing is owed about the subject. */
    public Optional<String> addressOf(Subject subject) {
        return charges.about(subject)
                .filter(charge -> charge.state() == ChargeState.DUE)
                .map(ChargeView::link);
    }
}
