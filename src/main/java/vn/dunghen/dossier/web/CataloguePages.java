package vn.dunghen.dossier.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.dunghen.dossier.domain.Procedure;
import vn.dunghen.dossier.domain.Procedures;
import vn.dunghen.dossier.usecase.FindProcedures;
import vn.dunghen.dossier.usecase.ReadProposals;
import vn.dunghen.dossier.usecase.WriteCatalogue;
import vn.dunghen.dossier.web.views.CatalogueView;
import vn.dunghen.kernel.Access;
import vn.dunghen.kernel.RuleViolation;

/** Danh mục thủ tục for those who keep it: all versions, proposals, the workbook. */
@Controller
@RequestMapping("/quan-tri/thu-tuc")
class CataloguePages {

    private static final int LATEST = 20;

    private final FindProcedures find;
    private final Procedures catalogue;
    private final ReadProposals proposals;
    private final WriteCatalogue workbook;
    private final CatalogueViews views;
    private final PageWords words;
    private final Clock clock;

    CataloguePages(
            FindProcedures find,
            Procedures catalogue,
            ReadProposals proposals,
            WriteCatalogue workbook,
            CatalogueViews views,
            PageWords words,
            Clock clock) {
        this.find = find;
        this.catalogue = catalogue;
        this.proposals = proposals;
        this.workbook = workbook;
        this.views = views;
        this.words = words;
        this.clock = clock;
    }

    @GetMapping
    @Access(Access.Who.COLLEAGUE)
    ModelAndView list(@RequestParam(name = "tim", defaultValue = "") String asked) {
        LocalDate today = PageWords.day(clock.instant());
        String text = asked.length() > 200 ? asked.substring(0, 200) : asked;
        List<Procedure> found = find.newest(text);
        return new ModelAndView(
                "catalogue/list",
                Map.of(
                        "fields", views.fields(found, "/quan-tri/thu-tuc/", today),
                        "asked", text,
                        "count", found.size(),
                        "mayPropose", proposals.mayPropose(),
                        "proposals", latest()));
    }

    @GetMapping("/{code}")
    @Access(Access.Who.COLLEAGUE)
    @Transactional(readOnly = true)
    ModelAndView show(@PathVariable String code) {
        List<Procedure> history = catalogue.history(code);
        if (history.isEmpty()) {
            throw RuleViolation.notFound("dossier.unknownProcedure");
        }
        LocalDate today = PageWords.day(clock.instant());
        Procedure newest = history.get(0);
        return new ModelAndView(
                "catalogue/procedure",
                Map.of(
                        "code",
                        code,
                        "name",
                        newest.name(),
                        "mayPropose",
                        proposals.mayPropose() && newest.effectiveTo() == null,
                        "versions",
                        history.stream()
                                .map(version -> views.version(version, today, true))
                                .toList()));
    }

    @GetMapping("/danh-muc.xlsx")
    @Access(Access.Who.COLLEAGUE)
    ResponseEntity<byte[]> download() {
        return CatalogueUpload.download(workbook.write());
    }

    private List<CatalogueView.Proposal> latest() {
        return proposals.list(null, null, LATEST).items().stream()
                .map(row -> new CatalogueView.Proposal(
                        "/quan-tri/thu-tuc/de-xuat/" + row.code(),
                        row.code(),
                        row.title(),
                        words.say("proposal.stage." + row.stage()),
                        CatalogueDates.say(row.effectiveFrom()),
                        words.person(row.proposer())))
                .toList();
    }
}
