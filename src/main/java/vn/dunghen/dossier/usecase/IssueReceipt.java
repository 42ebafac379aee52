package vn.dunghen.dossier.usecase;

import vn.dunghen.dossier.DossierId;
import vn.dunghen.dossier.domain.Dossiers;
import vn.dunghen.kernel.UseCase;

/** Phát hành giấy tiếp nhận: slip 01 with the promised day. */
@UseCase
public class IssueReceipt {

    private final Dossiers dossiers;
    private final DossierSlips slips;

    IssueReceipt(Dossiers dossiers, DossierSlips slips) {
        this.dossiers = dossiers;
        this.slips = slips;
    }

    public void handle(DossierId id) {
        slips.receipt(DossierAccess.lock(dossiers, id));
    }
}
