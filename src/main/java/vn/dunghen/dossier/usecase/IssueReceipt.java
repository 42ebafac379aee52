package vn.dunghen.dossier.usecase;

import org.springframework.beans.factory.ObjectProvider;
import vn.dunghen.dossier.DossierId;
import vn.dunghen.dossier.domain.Dossier;
import vn.dunghen.dossier.domain.Dossiers;
import vn.dunghen.indicator.SatisfactionLinks;
import vn.dunghen.kernel.UseCase;

/** Phát hành giấy tiếp nhận: slip 01 with the promised day. */
@UseCase
public class IssueReceipt {

    private final Dossiers dossiers;
    private final DossierSlips slips;
    private final ObjectProvider<SatisfactionLinks> satisfaction;
    private final DossierLetters letters;

    IssueReceipt(
            Dossiers dossiers,
            DossierSlips slips,
            ObjectProvider<SatisfactionLinks> satisfaction,
            DossierLetters letters) {
        this.dossiers = dossiers;
        this.slips = slips;
        this.satisfaction = satisfaction;
        this.letters = letters;
    }

    public void handle(DossierId id) {
        Dossier dossier = DossierAccess.lock(dossiers, id);
        slips.receipt(dossier);
        letters.receipt(dossier);
        satisfaction.ifAvailable(
                links -> links.offer(dossier.subject(), dossier.procedure().code()));
    }
}
