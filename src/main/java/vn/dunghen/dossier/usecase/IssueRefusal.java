package vn.dunghen.dossier.usecase;

import vn.dunghen.dossier.DossierId;
import vn.dunghen.dossier.domain.Dossier;
import vn.dunghen.dossier.domain.Dossiers;
import vn.dunghen.kernel.UseCase;

/** Phát hành phiếu từ chối tiếp nhận (slip 03). */
@UseCase
public class IssueRefusal {

    private final Dossiers dossiers;
    private final DossierNoticeSlips slips;
    private final Rulebook rules;
    private final DossierLetters letters;

    IssueRefusal(Dossiers dossiers, DossierNoticeSlips slips, Rulebook rules, DossierLetters letters) {
        this.dossiers = dossiers;
        this.slips = slips;
        this.rules = rules;
        this.letters = letters;
    }

    public void handle(DossierId id) {
        Dossier dossier = DossierAccess.lock(dossiers, id);
        slips.receptionRefusal(dossier, rules.regime(dossier));
        letters.refusal(dossier);
    }
}
