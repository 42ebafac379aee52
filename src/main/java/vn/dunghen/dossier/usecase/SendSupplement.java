package vn.dunghen.dossier.usecase;

import java.time.Clock;
import org.jspecify.annotations.Nullable;
import vn.dunghen.calendar.WorkingCalendar;
import vn.dunghen.document.NumberBooks;
import vn.dunghen.dossier.DossierId;
import vn.dunghen.dossier.InformMethod;
import vn.dunghen.dossier.domain.Dossier;
import vn.dunghen.dossier.domain.Dossiers;
import vn.dunghen.dossier.domain.LegalRegime;
import vn.dunghen.dossier.domain.RegimeForm.SlipPurpose;
import vn.dunghen.dossier.domain.Supplement;
import vn.dunghen.kernel.Actors;
import vn.dunghen.kernel.UseCase;
import vn.dunghen.workflow.Watches;

/** Gửi phiếu yêu cầu bổ sung (slip 02): only the desk speaks to the applicant. */
@UseCase
public class SendSupplement {

    private final Dossiers dossiers;
    private final DossierProcess process;
    private final Actors actors;
    private final Clock clock;
    private final WorkingCalendar calendar;
    private final Rulebook rules;
    private final DossierNoticeSlips slips;
    private final Watches watches;
    private final DossierLetters letters;

    SendSupplement(
            Dossiers dossiers,
            DossierProcess process,
            Actors actors,
            Clock clock,
            WorkingCalendar calendar,
            Rulebook rules,
            DossierNoticeSlips slips,
            Watches watches,
            DossierLetters letters) {
        this.dossiers = dossiers;
        this.process = process;
        this.actors = actors;
        this.clock = clock;
        this.calendar = calendar;
        this.rules = rules;
        this.slips = slips;
        this.watches = watches;
        this.letters = letters;
    }

    public void handle(String taskId, DossierId id, InformMethod method, @Nullable String note) {
        Dossier dossier = DossierAccess.lock(dossiers, id);
        LegalRegime regime = rules.regime(dossier);
        NumberBooks.Number number = slips.reserve(dossier, regime, SlipPurpose.SUPPLEMENT);
        Supplement request = dossier.sendRequest(
                method,
                note,
                DossierNoticeSlips.text(number),
                rules.supplementWindow(dossier),
                calendar,
                actors.current(),
                clock.instant());
        slips.supplementRequest(dossier, regime, number, request);
        dossiers.save(dossier);
        letters.supplement(dossier, request);
        process.supplementSent(taskId, request.windowUntil());
        watches.moved(dossier.subject());
    }
}
