package vn.dunghen.dossier.usecase;

import java.util.Optional;
import org.springframework.stereotype.Service;
import vn.dunghen.directory.Policy;
import vn.dunghen.kernel.RuleViolation;
import vn.dunghen.kernel.Subject;
import vn.dunghen.payment.ChargeView;
import vn.dunghen.payment.OrderPayment;
import vn.dunghen.payment.ReadCharges;

/** What a dossier owes and how it was paid, for whoever may see the dossier. */
@Service
public class DossierPayments {

    private final ReadDossiers dossiers;
    private final ReadCharges charges;
    private final OrderPayment order;
    private final Policy policy;

    DossierPayments(ReadDossiers dossiers, ReadCharges charges, OrderPayment order, Policy policy) {
        this.dossiers = dossiers;
        this.charges = charges;
        this.order = order;
        this.policy = policy;
    }

    public Optional<ChargeView> of(DossierDetail dossier) {
        return charges.about(new Subject("dossier", dossier.id()));
    }

    public Optional<ChargeView> of(String code) {
        return of(dossiers.byCode(code));
    }

    /** Whether the person signed in may take the money. */
    public boolean mayCollect(DossierDetail dossier) {
        return policy.allows("dossier.collectFee", dossier.resource());
    }

    /** Opens the order at the provider for an applicant who stands at the desk. */
    public OrderPayment.Ordered online(String code) {
        DossierDetail dossier = dossiers.byCode(code);
        dossiers.require("dossier.collectFee", dossier);
        return order.handle(new Subject("dossier", dossier.id()));
    }

    /** A receipt or refund note. */
    public byte[] paper(String code, String paper) {
        return charges.paper(
                of(code).orElseThrow(() -> RuleViolation.notFound("payment.unknownPaper"))
                        .id(),
                paper);
    }
}
