package vn.dunghen.document.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.dunghen.directory.Policy;
import vn.dunghen.document.PaperSignatures;
import vn.dunghen.document.SignatureChecks;
import vn.dunghen.document.sign.SignedFile;
import vn.dunghen.document.web.views.CheckPage;
import vn.dunghen.document.web.views.SignatureWords;
import vn.dunghen.document.web.views.SigningPage;
import vn.dunghen.kernel.Access;
import vn.dunghen.kernel.InvalidInput;

/** Kiểm tra văn bản, for everybody; văn bản chờ ký số, for those who look after it. */
@Controller
class SignaturePages {

    private static final String WAITING = "/quan-tri/ky-so";

    private final SignatureChecks checks;
    private final PaperSignatures signatures;
    private final Policy policy;
    private final SignatureWords words;

    SignaturePages(SignatureChecks checks, PaperSignatures signatures, Policy policy, SignatureWords words) {
        this.checks = checks;
        this.signatures = signatures;
        this.policy = policy;
        this.words = words;
    }

    @GetMapping("/kiem-tra-van-ban")
    @Access(Access.Who.EVERYBODY)
    ModelAndView ask(@RequestParam(name = "ma", required = false, defaultValue = "") String paper) {
        Optional<CheckPage.Paper> known = checks.about(paper).map(this::paper);
        return page(new CheckPage(null, known.orElse(null), !paper.isEmpty(), List.of()));
    }

    @PostMapping("/kiem-tra-van-ban")
    @Access(Access.Who.EVERYBODY)
    ModelAndView check(@RequestParam(required = false) @Nullable MultipartFile file) {
        try {
            var checked = checks.check(SignatureApi.bytes(file));
            return page(new CheckPage(
                    result(checked), checked.known().map(this::paper).orElse(null), false, List.of()));
        } catch (InvalidInput wrong) {
            var view = page(new CheckPage(null, null, false, wrong.errors()));
            view.setStatus(HttpStatus.UNPROCESSABLE_ENTITY);
            return view;
        }
    }

    @GetMapping(WAITING)
    @Access(may = "signing.view")
    ModelAndView waiting() {
        policy.require("signing.view", Policy.Resource.of("signing"));
        return new ModelAndView(
                "document/ky-so",
                Map.of(
                        "page",
                        new SigningPage(
                                signatures.waiting().stream().map(this::row).toList(),
                                policy.allows("signing.retry", Policy.Resource.of("signing")))));
    }

    @PostMapping(WAITING + "/{paper}/ky-lai")
    @Access(may = "signing.retry")
    ModelAndView retry(@PathVariable String paper, RedirectAttributes redirect) {
        policy.require("signing.retry", Policy.Resource.of("signing"));
        signatures.retry(paper);
        redirect.addFlashAttribute("done", words.say("document.signing.retried"));
        var to = new ModelAndView("redirect:" + WAITING);
        to.setStatus(HttpStatus.SEE_OTHER);
        return to;
    }

    private static ModelAndView page(CheckPage page) {
        return new ModelAndView("document/kiem-tra", Map.of("page", page));
    }

    private CheckPage.Result result(SignatureChecks.Result checked) {
        var finding = checked.finding();
        String tone =
                switch (finding.verdict()) {
                    case WHOLE -> "ok";
                    case UNTRUSTED, UNSIGNED -> "warn";
                    case CHANGED, UNREADABLE -> "bad";
                };
        String book = checked.exact() ? "exact" : checked.known().isPresent() ? "changed" : "unknown";
        return new CheckPage.Result(
                tone,
                words.verdict(finding.verdict()),
                finding.changes(),
                finding.signatures().stream().map(this::signature).toList(),
                finding.verdict() == SignedFile.Verdict.UNREADABLE ? "" : words.say("document.check.book." + book));
    }

    private CheckPage.Signature signature(SignedFile.Signature one) {
        String state = !one.intact() ? "changed" : one.trusted() ? "whole" : "untrusted";
        return new CheckPage.Signature(
                one.name(),
                one.capacity(),
                one.at() == null
                        ? words.say("document.check.unknownTime")
                        : words.moment(one.at()) + (one.stamped() ? " " + words.say("document.check.stamped") : ""),
                one.certificate(),
                one.issuer(),
                words.say("document.check.signature." + state));
    }

    private CheckPage.Paper paper(SignatureChecks.Known known) {
        return new CheckPage.Paper(
                known.number(),
                words.moment(known.issuedAt()),
                words.kind(known.kind()),
                words.say("document.signing.state." + known.state()),
                known.sha256() == null ? "" : known.sha256());
    }

    private SigningPage.Row row(PaperSignatures.Line line) {
        return new SigningPage.Row(
                line.paper(),
                line.number(),
                line.title(),
                line.signer(),
                words.moment(line.waitingSince()),
                line.attempts() == 0
                        ? words.say("document.signing.untried")
                        : words.say("document.signing.attempts", line.attempts()),
                line.reason() == null ? "" : words.say("document.signing.reason." + line.reason()),
                words.moment(line.dueAt()));
    }
}
