package vn.dunghen.dossier.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.dunghen.directory.Directory;
import vn.dunghen.dossier.ChangeKind;
import vn.dunghen.dossier.ProposalId;
import vn.dunghen.dossier.ProposalSource;
import vn.dunghen.dossier.domain.Procedure;
import vn.dunghen.dossier.domain.ProcedureProposal;
import vn.dunghen.dossier.domain.Procedures;
import vn.dunghen.dossier.domain.ProposedChange;
import vn.dunghen.dossier.usecase.FindProcedures;
import vn.dunghen.dossier.usecase.ProposeProcedures;
import vn.dunghen.dossier.usecase.ReadProposals;
import vn.dunghen.dossier.usecase.ReviseProposal;
import vn.dunghen.dossier.web.views.ChangePage;
import vn.dunghen.dossier.web.views.Choice;
import vn.dunghen.kernel.Access;
import vn.dunghen.kernel.InvalidInput;
import vn.dunghen.kernel.InvalidInput.FieldError;
import vn.dunghen.kernel.RuleViolation;

/** Đề xuất công bố: writing one down, and its own page. */
@Controller
@RequestMapping("/quan-tri/thu-tuc/de-xuat")
class ProposalPages {

    private static final String FORM = "catalogue/change";
    private static final String BASE = "/quan-tri/thu-tuc/de-xuat/";

    private final ProposeProcedures propose;
    private final ReviseProposal revise;
    private final ReadProposals proposals;
    private final Procedures catalogue;
    private final FindProcedures find;
    private final ProposalViews views;
    private final Directory directory;
    private final PageWords words;

    ProposalPages(
            ProposeProcedures propose,
            ReviseProposal revise,
            ReadProposals proposals,
            Procedures catalogue,
            FindProcedures find,
            ProposalViews views,
            Directory directory,
            PageWords words) {
        this.propose = propose;
        this.revise = revise;
        this.proposals = proposals;
        this.catalogue = catalogue;
        this.find = find;
        this.views = views;
        this.directory = directory;
        this.words = words;
    }

    @GetMapping("/{code}")
    @Access(may = "procedure-proposal.view")
    @Transactional(readOnly = true)
    ModelAndView show(@PathVariable String code) {
        return proposals.byCode(code, proposal -> new ModelAndView("catalogue/proposal", views.model(proposal)));
    }

    @GetMapping("/moi")
    @Access(may = "procedure-proposal.propose")
    @Transactional(readOnly = true)
    ModelAndView write(
            @RequestParam(name = "ma", required = false) @Nullable String code,
            @RequestParam(name = "bai-bo", defaultValue = "false") boolean ending) {
        proposals.requirePropose();
        ChangeForm form = code == null ? new ChangeForm(Map.of("kind", ChangeKind.NEW.name())) : known(code, ending);
        return draw(form, BASE + "moi", false, List.of());
    }

    @PostMapping("/moi")
    @Access(may = "procedure-proposal.propose")
    ModelAndView propose(@RequestParam MultiValueMap<String, String> posted, RedirectAttributes redirect) {
        proposals.requirePropose();
        ChangeForm form = ChangeForm.of(posted);
        try {
            List<FieldError> errors = new ArrayList<>();
            ProposalBody body = form.body();
            ProcedureProposal.Head head = body.head(errors);
            List<ProposedChange.Draft> drafts = body.drafts(errors, find::ending);
            refuse(errors);
            String code = propose.handle(head, drafts, ProposalSource.TYPED).code();
            return done(code, "proposal.done", redirect);
        } catch (InvalidInput wrong) {
            return draw(form, BASE + "moi", false, wrong.errors());
        }
    }

    @GetMapping("/{code}/sua")
    @Access(may = "procedure-proposal.propose")
    @Transactional(readOnly = true)
    ModelAndView rewrite(@PathVariable String code) {
        proposals.requirePropose();
        return proposals.byCode(code, proposal -> draw(written(proposal), BASE + code + "/sua", true, List.of()));
    }

    @PostMapping("/{code}/sua")
    @Access(may = "procedure-proposal.propose")
    ModelAndView revise(
            @PathVariable String code,
            @RequestParam MultiValueMap<String, String> posted,
            RedirectAttributes redirect) {
        ProposalId id = proposals.byCode(code, ProcedureProposal::id);
        ChangeForm form = ChangeForm.of(posted);
        try {
            List<FieldError> errors = new ArrayList<>();
            ProposalBody body = form.body();
            ProcedureProposal.Head head = body.head(errors);
            List<ProposedChange.Draft> drafts = body.drafts(errors, find::ending);
            refuse(errors);
            revise.handle(id, head, drafts);
            return done(code, "proposal.revised", redirect);
        } catch (InvalidInput wrong) {
            return draw(form, BASE + code + "/sua", true, wrong.errors());
        }
    }

    private ChangeForm known(String code, boolean ending) {
        Procedure newest = catalogue.history(code).stream()
                .findFirst()
                .orElseThrow(() -> RuleViolation.notFound("dossier.unknownProcedure"));
        ChangeKind kind = ending ? ChangeKind.ABOLISHED : ChangeKind.CHANGED;
        return ChangeForm.of(kind, code, newest.terms(), newest.components(), newest.fees(), Map.of());
    }

    private ChangeForm written(ProcedureProposal proposal) {
        if (proposal.changes().size() != 1) {
            throw RuleViolation.conflict("proposal.manyChanges", proposal.code());
        }
        ProposedChange change = proposal.changes().get(0);
        ProcedureProposal.Head head = proposal.head();
        return ChangeForm.of(
                change.kind(),
                change.code(),
                change.terms(),
                change.components(),
                change.schedule(
                        catalogue.history(change.code()).stream().findFirst().orElse(null)),
                Map.of(
                        "title", head.title(),
                        "reason", head.reason(),
                        "effectiveFrom", CatalogueDates.say(head.effectiveFrom())));
    }

    private ModelAndView draw(ChangeForm form, String action, boolean revising, List<FieldError> errors) {
        ChangeKind kind = Arrays.stream(ChangeKind.values())
                .filter(one -> one.name().equals(form.value("kind")))
                .findFirst()
                .orElse(ChangeKind.NEW);
        ModelAndView view = new ModelAndView(
                FORM,
                Map.of(
                        "page",
                        new ChangePage(
                                action,
                                kind.name(),
                                revising,
                                form.typed(),
                                java.util.stream.IntStream.range(0, form.papers())
                                        .boxed()
                                        .toList(),
                                java.util.stream.IntStream.range(0, form.fees())
                                        .boxed()
                                        .toList(),
                                directory.units().stream()
                                        .map(unit -> new Choice(unit.code(), unit.name()))
                                        .toList(),
                                errors.stream().map(ProposalPages::onPage).toList())));
        if (!errors.isEmpty()) {
            view.setStatus(HttpStatus.UNPROCESSABLE_ENTITY);
        }
        return view;
    }

    /** The page writes one change; all of its papers share one place, and so do the lines of its fees. */
    private static FieldError onPage(FieldError error) {
        String field = error.field().replace("changes[0].", "");
        if (field.startsWith("fees[")) {
            int row = Integer.parseInt(field.substring(5, field.indexOf(']')));
            return new FieldError("fees", "Biểu phí, dòng " + (row + 1) + ": " + error.message());
        }
        return new FieldError(
                field.startsWith("components") ? "components" : field.replaceFirst("\\.unit$", ""), error.message());
    }

    private ModelAndView done(String code, String key, RedirectAttributes redirect) {
        redirect.addFlashAttribute("done", words.say(key, code));
        ModelAndView to = new ModelAndView("redirect:" + BASE + code);
        to.setStatus(HttpStatus.SEE_OTHER);
        return to;
    }

    private static void refuse(List<FieldError> errors) {
        if (!errors.isEmpty()) {
            throw new InvalidInput(errors);
        }
    }
}
