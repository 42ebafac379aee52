package vn.dunghen.payment;

import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.dunghen.document.Papers;
import vn.dunghen.kernel.RuleViolation;
import vn.dunghen.kernel.Subject;

/** Reads charges. Asks nobody for permission: whoever shows one does. */
@Service
@Transactional(readOnly = true)
public class ReadCharges {

    private final Charges charges;
    private final Papers papers;

    ReadCharges(Charges charges, Papers papers) {
        this.charges = charges;
        this.papers = papers;
    }

    public Optional<ChargeView> about(Subject subject) {
        return charges.findBySubjectTypeAndSubjectId(subject.type(), subject.id())
                .map(ChargeView::of);
    }

    /** What the charge is owed for. */
    public Optional<Subject> owner(String chargeId) {
        return charges.about(chargeId);
    }

    /** @throws RuleViolation NOT_FOUND when the link leads nowhere */
    public ChargeView byToken(String token) {
        return charges.idOfToken(token)
                .flatMap(charges::findById)
                .map(ChargeView::of)
                .orElseThrow(() -> RuleViolation.notFound("payment.unknownLink"));
    }

    /** The receipt or refund note of a charge. @throws RuleViolation NOT_FOUND when it is not of this charge */
    @Transactional(propagation = org.springframework.transaction.annotation.Propagation.NOT_SUPPORTED)
    public byte[] paper(String chargeId, String paper) {
        papers.find(paper)
                .filter(one -> one.subject().equals(new Subject(PaymentEvent.CHARGE, chargeId)))
                .orElseThrow(() -> RuleViolation.notFound("payment.unknownPaper"));
        return papers.pdf(paper);
    }
}
