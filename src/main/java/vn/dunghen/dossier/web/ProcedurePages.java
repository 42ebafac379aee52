package vn.dunghen.dossier.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.dunghen.directory.Directory;
import vn.dunghen.dossier.domain.Procedure;
import vn.dunghen.dossier.domain.Procedures;
import vn.dunghen.dossier.usecase.FindProcedures;
import vn.dunghen.kernel.Access;
import vn.dunghen.kernel.RuleViolation;

/** Thủ tục hành chính: what anybody may look up without signing in. */
@Controller
@RequestMapping("/thu-tuc")
class ProcedurePages {

    private final FindProcedures find;
    private final Procedures catalogue;
    private final CatalogueViews views;
    private final PageWords words;
    private final Directory directory;
    private final Clock clock;

    ProcedurePages(
            FindProcedures find,
            Procedures catalogue,
            CatalogueViews views,
            PageWords words,
            Directory directory,
            Clock clock) {
        this.find = find;
        this.catalogue = catalogue;
        this.views = views;
        this.words = words;
        this.directory = directory;
        this.clock = clock;
    }

    @GetMapping
    @Access(Access.Who.EVERYBODY)
    ModelAndView list(@RequestParam(name = "tim", defaultValue = "") String asked) {
        LocalDate today = PageWords.day(clock.instant());
        String text = asked.length() > 200 ? asked.substring(0, 200) : asked;
        List<Procedure> found = find.inForce(today, text);
        return new ModelAndView(
                "catalogue/public-list",
                Map.of(
                        "fields", views.fields(found, "/thu-tuc/", today),
                        "asked", text,
                        "sub",
                                words.say(
                                        "public.sub",
                                        found.size(),
                                        directory.agency().name())));
    }

    @GetMapping("/{code}")
    @Access(Access.Who.EVERYBODY)
    @Transactional(readOnly = true)
    ModelAndView show(@PathVariable String code) {
        LocalDate today = PageWords.day(clock.instant());
        Procedure procedure =
                catalogue.inForce(code, today).orElseThrow(() -> RuleViolation.notFound("dossier.unknownProcedure"));
        return new ModelAndView(
                "catalogue/public-procedure",
                Map.of(
                        "name", procedure.name(),
                        "version", views.version(procedure, today, false),
                        "agency", directory.agency()));
    }
}
