package vn.dunghen.dossier.web;

import org.springframework.context.MessageSource;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.dunghen.dossier.usecase.AddSupplement;
import vn.dunghen.dossier.usecase.AskOpinions;
import vn.dunghen.dossier.usecase.ReadDossiers;
import vn.dunghen.dossier.usecase.RecallResultSignature;
import vn.dunghen.dossier.usecase.ReportMishap;
import vn.dunghen.dossier.usecase.WithdrawDossier;
import vn.dunghen.kernel.Access;

/** The turns of a dossier that do not begin with a task, for scripts; each answers the dossier as it is then. */
@RestController
@RequestMapping("/api/v1/dossiers/{code}")
class DossierTurnController {

    private final AddSupplement supplement;
    private final WithdrawDossier withdraw;
    private final AskOpinions opinions;
    private final ReportMishap mishap;
    private final RecallResultSignature unsign;
    private final ReadDossiers dossiers;
    private final MessageSource messages;

    DossierTurnController(
            AddSupplement supplement,
            WithdrawDossier withdraw,
            AskOpinions opinions,
            ReportMishap mishap,
            RecallResultSignature unsign,
            ReadDossiers dossiers,
            MessageSource messages) {
        this.supplement = supplement;
        this.withdraw = withdraw;
        this.opinions = opinions;
        this.mishap = mishap;
        this.unsign = unsign;
        this.dossiers = dossiers;
        this.messages = messages;
    }

    @PostMapping("/supplement")
    @Access(may = "dossier.supplement", of = "code")
    DossierBody supplement(@PathVariable String code, @RequestBody TurnBodies.Papers body) {
        supplement.handle(code, body.read(), body.words());
        return answer(code);
    }

    @PostMapping("/withdrawal")
    @Access(may = "dossier.withdraw", of = "code")
    DossierBody withdraw(@PathVariable String code, @RequestBody TurnBodies.TakenBack body) {
        withdraw.handle(code, body.read());
        return answer(code);
    }

    @PostMapping("/opinions")
    @Access(may = "dossier.askOpinion", of = "code")
    DossierBody ask(@PathVariable String code, @RequestBody TurnBodies.Opinions body) {
        opinions.handle(code, body.asked(), body.what(), body.until());
        return answer(code);
    }

    @PostMapping("/mishaps")
    @Access(may = "dossier.reportMishap", of = "code")
    DossierBody report(@PathVariable String code, @RequestBody TurnBodies.Mishap body) {
        mishap.handle(code, body.what(), body.why());
        return answer(code);
    }

    @PostMapping("/signature-recall")
    @Access(may = "dossier.view", of = "code")
    DossierBody unsign(@PathVariable String code, @RequestBody TurnBodies.TakenBack body) {
        unsign.handle(code, body.read());
        return answer(code);
    }

    private DossierBody answer(String code) {
        return DossierBody.of(dossiers.byCode(code), messages);
    }
}
