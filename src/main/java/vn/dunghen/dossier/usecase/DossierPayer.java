package vn.dunghen.dossier.usecase;

import java.time.Clock;
import java.util.Objects;
import org.springframework.stereotype.Component;
import vn.dunghen.dossier.DossierId;
import vn.dunghen.dossier.WorkStep;
import vn.dunghen.dossier.domain.Dossier;
import vn.dunghen.dossier.domain.Dossiers;
import vn.dunghen.kernel.Subject;
import vn.dunghen.payment.ChargeOwner;

/** Goes on with a dossier once its money is here, whoever noticed. */
@Component
class DossierPayer implements ChargeOwner {

    private final Dossiers dossiers;
    private final AcceptDossier accept;
    private final DossierProcess process;
    private final Clock clock;

    DossierPayer(Dossiers dossiers, AcceptDossier accept, DossierProcess process, Clock clock) {
        this.dossiers = dossiers;
        this.accept = accept;
        this.process = process;
        this.clock = clock;
    }

    @Override
    public String subjectType() {
        return DossierId.TYPE;
    }

    @Override
    public void lock(Subject subject) {
        DossierAccess.lock(dossiers, DossierId.of(subject));
    }

    @Override
    public void paid(Subject subject) {
        Dossier dossier = DossierAccess.lock(dossiers, DossierId.of(subject));
        if (dossier.step() == WorkStep.AWAIT_PAYMENT) {
            accept.paid(dossier);
            process.feePaid(dossier.id());
        } else if (dossier.feeOwed() && dossier.acceptedAt() != null) {
            dossier.payFee(clock.instant());
            dossiers.save(dossier);
        }
    }

    @Override
    public Payer payer(Subject subject) {
        Dossier dossier = dossiers.find(DossierId.of(subject)).orElseThrow();
        return new Payer(
                dossier.applicant().name(),
                Objects.requireNonNullElse(dossier.applicant().address(), ""));
    }
}
