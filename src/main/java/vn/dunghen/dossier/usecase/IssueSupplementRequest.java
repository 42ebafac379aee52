package vn.dunghen.dossier.usecase;

import vn.dunghen.document.NumberBooks;
import vn.dunghen.dossier.DossierId;
import vn.dunghen.dossier.domain.Dossier;
import vn.dunghen.dossier.domain.Dossiers;
import vn.dunghen.dossier.domain.LegalRegime;
import vn.dunghen.dossier.domain.RegimeForm.SlipPurpose;
import vn.dunghen.dossier.domain.Supplement;
import vn.dunghen.kernel.UseCase;

/** Phát hành phiếu yêu cầu bổ sung at reception (slip 02); a request that goes on keeps its slip. */
@UseCase
public class IssueSupplementRequest {

    private final Dossiers dossiers;
    private final DossierNoticeSlips slips;
    private final Rulebook rules;
    private final DossierLetters letters;

    IssueSupplementRequest(Dossiers dossiers, DossierNoticeSlips slips, Rulebook rules, DossierLetters letters) {
        this.dossiers = dossiers;
        this.slips = slips;
        this.rules = rules;
        this.letters = letters;
    }

    public void handle(DossierId id) {
        Dossier dossier = DossierAccess.lock(dossiers, id);
        Supplement request = dossier.openSupplement().orElseThrow();
        if (request.slip() != null) {
            return;
        }
        LegalRegime regime = rules.regime(dossier);
        NumberBooks.Number number = slips.reserve(dossier, regime, SlipPurpose.SUPPLEMENT);
        dossier.numberRequest(slips.supplementRequest(dossier, regime, number, request));
        dossiers.save(dossier);
        letters.supplement(dossier, request);
    }
}
