package vn.dunghen.dossier.web;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.ExtendedModelMap;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.dunghen.audit.AuditTrail;
import vn.dunghen.directory.Policy;
import vn.dunghen.document.Papers;
import vn.dunghen.dossier.usecase.DossierDetail;
import vn.dunghen.dossier.usecase.DossierPayments;
import vn.dunghen.dossier.usecase.DossierRegisterSlips;
import vn.dunghen.dossier.usecase.ReadDossiers;
import vn.dunghen.dossier.web.views.DossierPage;
import vn.dunghen.dossier.web.views.SlipRow;
import vn.dunghen.kernel.Access;
import vn.dunghen.kernel.InvalidInput;
import vn.dunghen.workflow.ProcessPicture;
import vn.dunghen.workflow.TaskInbox;

/** The pages of one dossier: overview, clock ledger, history, slips. */
@Controller
@RequestMapping("/ho-so/{code}")
class DossierPages {

    private static final String VIEW = "dossier/page";
    private static final int LATEST = 5;
    private static final int WHOLE = 1000;

    private final ReadDossiers dossiers;
    private final DossierParts parts;
    private final PromisePanel promises;
    private final LedgerRows ledger;
    private final DayCount count;
    private final Tags tags;
    private final PageWords words;
    private final DossierRegisterSlips live;
    private final Papers papers;
    private final AuditTrail trail;
    private final TaskInbox inbox;
    private final ProcessPicture picture;
    private final Policy policy;
    private final TurnForms turns;
    private final Happenings happenings;
    private final PaperPanel shelf;
    private final FeePanel fees;
    private final DossierPayments payments;

    DossierPages(
            ReadDossiers dossiers,
            DossierParts parts,
            PromisePanel promises,
            LedgerRows ledger,
            DayCount count,
            Tags tags,
            PageWords words,
            DossierRegisterSlips live,
            Papers papers,
            AuditTrail trail,
            TaskInbox inbox,
            ProcessPicture picture,
            Policy policy,
            TurnForms turns,
            Happenings happenings,
            PaperPanel shelf,
            FeePanel fees,
            DossierPayments payments) {
        this.shelf = shelf;
        this.dossiers = dossiers;
        this.parts = parts;
        this.promises = promises;
        this.ledger = ledger;
        this.count = count;
        this.tags = tags;
        this.words = words;
        this.live = live;
        this.papers = papers;
        this.trail = trail;
        this.inbox = inbox;
        this.picture = picture;
        this.policy = policy;
        this.turns = turns;
        this.happenings = happenings;
        this.fees = fees;
        this.payments = payments;
    }

    @GetMapping
    @Access(may = "dossier.view", of = "code")
    @Transactional(readOnly = true)
    String overview(@PathVariable String code, Model model) {
        return overview(dossiers.byCode(code), null, model);
    }

    /** The page again, with what is wrong with a file sent for one of its papers. */
    ModelAndView refused(String code, String component, String why) {
        DossierDetail dossier = dossiers.byCode(code);
        ExtendedModelMap model = new ExtendedModelMap();
        String view = overview(dossier, null, model);
        model.addAttribute("failed", true);
        model.addAttribute("papers", shelf.of(dossier, shelf.shelf(dossier), component, why));
        return new ModelAndView(view, model, HttpStatus.UNPROCESSABLE_ENTITY);
    }

    /** Opens one covered value on this answer only, and writes down who read it. */
    @PostMapping("/xem")
    @Access(may = "dossier.personal", of = "code")
    String reveal(@PathVariable String code, @RequestParam String field, Model model) {
        DossierDetail dossier = dossiers.byCode(code);
        dossiers.require("dossier.personal", dossier);
        PersonalField open = PersonalField.named(field)
                .orElseThrow(() -> new InvalidInput("field", words.say("dossier.reveal.unknown")));
        trail.recordAccess(
                DossierParts.subject(dossier), words.say("dossier.reveal.audit." + open.key(), dossier.code()));
        return overview(dossier, open, model);
    }

    private String overview(DossierDetail dossier, @Nullable PersonalField open, Model model) {
        boolean may = policy.allows("dossier.personal", dossier.resource());
        model.addAttribute(
                "overview",
                new DossierPage.Overview(
                        parts.steps(dossier),
                        parts.facts(dossier),
                        parts.people(dossier),
                        parts.applicant(dossier, open),
                        parts.papers(dossier),
                        parts.timeline(dossier, LATEST)));
        model.addAttribute("subject", DossierParts.subject(dossier));
        model.addAttribute("turns", turns.offered(dossier));
        model.addAttribute("happened", happenings.of(dossier));
        model.addAttribute("fee", fees.of(dossier).orElse(null));
        var papersOfIt = shelf.shelf(dossier);
        model.addAttribute("papers", shelf.of(dossier, papersOfIt, null, null));
        model.addAttribute("files", shelf.others(dossier, papersOfIt));
        model.addAttribute("reveals", may ? parts.reveals(dossier, open) : List.of());
        return page(dossier, "overview", model);
    }

    @GetMapping("/so-hen")
    @Access(may = "dossier.view", of = "code")
    @Transactional(readOnly = true)
    String ledger(@PathVariable String code, Model model) {
        DossierDetail dossier = dossiers.byCode(code);
        model.addAttribute("ledger", ledger.of(dossier, papers.about(DossierParts.subject(dossier))));
        model.addAttribute("weeks", count.of(dossier));
        return page(dossier, "ledger", model);
    }

    @GetMapping("/dien-bien")
    @Access(may = "dossier.view", of = "code")
    @Transactional(readOnly = true)
    String timeline(@PathVariable String code, Model model) {
        DossierDetail dossier = dossiers.byCode(code);
        model.addAttribute("timeline", parts.timeline(dossier, WHOLE));
        model.addAttribute("standing", String.join("; ", parts.standing(dossier)));
        picture.of("dossier-handling", DossierParts.subject(dossier))
                .ifPresent(svg -> model.addAttribute("diagram", svg));
        return page(dossier, "timeline", model);
    }

    @GetMapping("/phieu")
    @Access(may = "dossier.view", of = "code")
    @Transactional(readOnly = true)
    String slips(@PathVariable String code, Model model) {
        DossierDetail dossier = dossiers.byCode(code);
        model.addAttribute(
                "slips",
                papers.about(DossierParts.subject(dossier)).stream()
                        .map(paper -> new SlipRow(
                                paper.number().text(),
                                paper.title(),
                                ledger.form(paper),
                                words.moment(paper.issuedAt()),
                                paper.signer(),
                                "/ho-so/" + dossier.code() + "/phieu/" + paper.id()))
                        .toList());
        return page(dossier, "slips", model);
    }

    @GetMapping("/phieu/{id}")
    @Access(may = "dossier.view", of = "code")
    ResponseEntity<byte[]> slip(@PathVariable String code, @PathVariable String id) {
        DossierDetail dossier = dossiers.byCode(code);
        return DossierRegisterSlips.CONTROL.equals(id)
                ? SlipFile.of(SlipFile.name(code, live.controlForm(dossier).template()), live.control(code))
                : SlipFile.of(papers, DossierParts.subject(dossier), code, id);
    }

    /** A receipt or refund note. */
    @GetMapping("/bien-lai/{paper}")
    @Access(may = "dossier.view", of = "code")
    ResponseEntity<byte[]> receipt(@PathVariable String code, @PathVariable String paper) {
        return SlipFile.of(code + "-phi.pdf", payments.paper(code, paper));
    }

    private String page(DossierDetail dossier, String part, Model model) {
        model.addAttribute("part", part);
        model.addAttribute(
                "dossier",
                new DossierPage(
                        dossier.code(),
                        tags.state(dossier.state()),
                        dossier.procedure().name(),
                        dossier.applicant().name(),
                        words.unit(dossier.unit()),
                        promises.of(dossier),
                        next(dossier).orElse(null),
                        tabs(dossier, part)));
        return VIEW;
    }

    /** The task of this dossier that waits for the reader, the one due first. */
    private Optional<DossierPage.Next> next(DossierDetail dossier) {
        TaskInbox.Filter mine = new TaskInbox.Filter(
                TaskInbox.Scope.MINE, DossierParts.subject(dossier), null, TaskInbox.Due.ANY, null);
        return inbox.list(mine, null, 1).items().stream()
                .findFirst()
                .map(task -> new DossierPage.Next(
                        task.name(),
                        tags.work(task.dueAt(), task.hourly()),
                        words.say("dossier.next.open"),
                        "/viec-cua-toi/" + task.id()));
    }

    private List<DossierPage.Tab> tabs(DossierDetail dossier, String current) {
        String base = "/ho-so/" + dossier.code();
        int slips = papers.about(DossierParts.subject(dossier)).size();
        int events = trail.count(DossierParts.subject(dossier));
        return Stream.of(
                        new DossierPage.Tab("overview", null, base, false),
                        new DossierPage.Tab("ledger", dossier.clock().size(), base + "/so-hen", false),
                        new DossierPage.Tab("timeline", events, base + "/dien-bien", false),
                        new DossierPage.Tab("slips", slips, base + "/phieu", false))
                .map(tab -> new DossierPage.Tab(
                        "dossier.tab." + tab.key(),
                        tab.count(),
                        tab.href(),
                        tab.key().equals(current)))
                .toList();
    }
}
