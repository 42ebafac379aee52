package vn.dunghen.payment.web;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.dunghen.kernel.RuleViolation;
import vn.dunghen.kernel.Subject;
import vn.dunghen.payment.PaymentEvent;
import vn.dunghen.payment.ReadCharges;
import vn.dunghen.workflow.SubjectPanel;

/** Leads from a receipt to what was paid for: a charge has no page of its own, and who may see that one decides there. */
@Component
class ChargePanel implements SubjectPanel {

    private final ReadCharges charges;

    ChargePanel(ReadCharges charges) {
        this.charges = charges;
    }

    @Override
    public String subjectType() {
        return PaymentEvent.CHARGE;
    }

    @Override
    public Panel of(Subject subject) {
        Subject owner = charges.owner(subject.id()).orElseThrow(() -> RuleViolation.notFound("payment.unknownLink"));
        return new Panel("", "/ve/" + owner.type() + "/" + owner.id(), "", List.of(), List.of(), List.of());
    }
}
