package vn.dunghen.dossier.web;

import java.util.List;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.dunghen.dossier.usecase.AddSupplement;
import vn.dunghen.dossier.usecase.AskOpinions;
import vn.dunghen.dossier.usecase.DossierDetail;
import vn.dunghen.dossier.usecase.ReadDossiers;
import vn.dunghen.dossier.usecase.RecallResultSignature;
import vn.dunghen.dossier.usecase.ReportMishap;
import vn.dunghen.dossier.usecase.WithdrawDossier;
import vn.dunghen.kernel.Access;
import vn.dunghen.kernel.InvalidInput;
import vn.dunghen.kernel.InvalidInput.FieldError;

/** The small forms of a dossier: papers that came, a withdrawal, opinions to ask, a mishap, a signature taken back. */
@Controller
@RequestMapping("/ho-so/{code}/{turn:bo-sung|rut|hoi-y-kien|su-co|rut-chu-ky}")
class TurnPages {

    private static final String VIEW = "dossier/turn";

    private final AddSupplement supplement;
    private final WithdrawDossier withdraw;
    private final AskOpinions opinions;
    private final ReportMishap mishap;
    private final RecallResultSignature unsign;
    private final ReadDossiers dossiers;
    private final TurnForms forms;
    private final PageWords words;

    TurnPages(
            AddSupplement supplement,
            WithdrawDossier withdraw,
            AskOpinions opinions,
            ReportMishap mishap,
            RecallResultSignature unsign,
            ReadDossiers dossiers,
            TurnForms forms,
            PageWords words) {
        this.supplement = supplement;
        this.withdraw = withdraw;
        this.opinions = opinions;
        this.mishap = mishap;
        this.unsign = unsign;
        this.dossiers = dossiers;
        this.forms = forms;
        this.words = words;
    }

    @GetMapping
    @Access(
            may = {
                "dossier.supplement",
                "dossier.withdraw",
                "dossier.askOpinion",
                "dossier.reportMishap",
                "dossier.view"
            },
            of = "code")
    ModelAndView show(@PathVariable String code, @PathVariable String turn) {
        DossierDetail dossier = dossiers.byCode(code);
        dossiers.require(TurnForms.action(turn), dossier);
        return new ModelAndView(VIEW, Map.of("page", forms.draw(turn, dossier, null, List.of())));
    }

    @PostMapping
    @Access(
            may = {
                "dossier.supplement",
                "dossier.withdraw",
                "dossier.askOpinion",
                "dossier.reportMishap",
                "dossier.view"
            },
            of = "code")
    ModelAndView act(
            @PathVariable String code,
            @PathVariable String turn,
            @RequestParam MultiValueMap<String, String> posted,
            RedirectAttributes redirect) {
        DossierDetail dossier = dossiers.byCode(code);
        dossiers.require(TurnForms.action(turn), dossier);
        try {
            carryOut(code, turn, posted);
        } catch (InvalidInput wrong) {
            ModelAndView again = new ModelAndView(
                    VIEW,
                    Map.of(
                            "page",
                            forms.draw(
                                    turn,
                                    dossier,
                                    posted,
                                    wrong.errors().stream()
                                            .map(TurnPages::onPage)
                                            .toList())));
            again.setStatus(HttpStatus.UNPROCESSABLE_ENTITY);
            return again;
        }
        redirect.addFlashAttribute("done", words.say("turn." + turn + ".done", code));
        ModelAndView to = new ModelAndView("redirect:/ho-so/" + code);
        to.setStatus(HttpStatus.SEE_OTHER);
        return to;
    }

    private void carryOut(String code, String turn, MultiValueMap<String, String> posted) {
        switch (turn) {
            case "bo-sung" -> {
                var came = papers(posted);
                supplement.handle(code, came.read(), came.words());
            }
            case "rut" -> withdraw.handle(code, new TurnBodies.TakenBack(posted.getFirst("reason")).read());
            case "rut-chu-ky" -> unsign.handle(code, new TurnBodies.TakenBack(posted.getFirst("reason")).read());
            case "hoi-y-kien" -> {
                var asked = new TurnBodies.Opinions(
                        posted.getOrDefault("units", List.of()), posted.getFirst("question"), posted.getFirst("due"));
                opinions.handle(code, asked.asked(), asked.what(), asked.until());
            }
            default -> {
                var report = new TurnBodies.Mishap(posted.getFirst("kind"), posted.getFirst("reason"));
                mishap.handle(code, report.what(), report.why());
            }
        }
    }

    private static TurnBodies.Papers papers(MultiValueMap<String, String> posted) {
        return new TurnBodies.Papers(
                posted.getOrDefault("components", List.of()).stream()
                        .map(code -> new ArrivalBody.PaperBody(code, posted.getFirst("kind." + code)))
                        .toList(),
                posted.getFirst("note"));
    }

    /** All boxes of a kind share one place on the page. */
    private static FieldError onPage(FieldError error) {
        return error.field().startsWith("components")
                ? new FieldError("components", error.message())
                : error.field().startsWith("units") ? new FieldError("units", error.message()) : error;
    }
}
