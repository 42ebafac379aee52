package vn.dunghen.report.web;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.dunghen.directory.Directory;
import vn.dunghen.directory.StaffMember;
import vn.dunghen.kernel.Access;
import vn.dunghen.kernel.Actors;
import vn.dunghen.kernel.InvalidInput;
import vn.dunghen.kernel.Page;
import vn.dunghen.report.CampaignId;
import vn.dunghen.report.CampaignState;
import vn.dunghen.report.domain.Campaign;
import vn.dunghen.report.domain.ReportCell;
import vn.dunghen.report.domain.ReportRegime;
import vn.dunghen.report.usecase.CampaignLine;
import vn.dunghen.report.usecase.ReadCampaigns;
import vn.dunghen.report.usecase.ReadRegimes;
import vn.dunghen.report.usecase.ReadUnitReports;
import vn.dunghen.report.usecase.RequestCampaign;
import vn.dunghen.report.usecase.UnitReportLine;
import vn.dunghen.report.web.views.ReportViews.CampaignRow;
import vn.dunghen.report.web.views.ReportViews.Choice;
import vn.dunghen.report.web.views.ReportViews.Owed;
import vn.dunghen.report.web.views.ReportViews.RegimeRow;
import vn.dunghen.report.web.views.ReportViews.Wrong;

/** Báo cáo: what my unit owes, the campaigns, the regimes, and how to ask for a report by hand. */
@Controller
@RequestMapping("/bao-cao")
class ReportPages {

    private static final int SIZE = 25;
    private static final int MOST_COLLECTING = 100;
    private static final int MOST_OWED = 20;

    private final ReadCampaigns campaigns;
    private final ReadRegimes regimes;
    private final ReadUnitReports reports;
    private final RequestCampaign request;
    private final ReportWords words;
    private final Directory directory;
    private final Actors actors;

    ReportPages(
            ReadCampaigns campaigns,
            ReadRegimes regimes,
            ReadUnitReports reports,
            RequestCampaign request,
            ReportWords words,
            Directory directory,
            Actors actors) {
        this.campaigns = campaigns;
        this.regimes = regimes;
        this.reports = reports;
        this.request = request;
        this.words = words;
        this.directory = directory;
        this.actors = actors;
    }

    @GetMapping
    @Access(may = "report-campaign.view")
    @Transactional(readOnly = true)
    public ModelAndView show(@RequestParam(name = "tiep", required = false) @Nullable String cursor) {
        return draw(cursor, Map.of(), List.of());
    }

    @PostMapping("/mo-ky")
    @Access(may = "report-campaign.open")
    ModelAndView open(@RequestParam Map<String, String> typed, RedirectAttributes redirect) {
        try {
            CampaignId id = new CampaignController.Body(
                            typed.get("regime"),
                            typed.get("period"),
                            typed.get("windowFrom"),
                            typed.get("windowTo"),
                            typed.get("due"),
                            typed.get("outwardDue"))
                    .ask(request);
            String code = campaigns.one(id.value(), Campaign::code);
            redirect.addFlashAttribute("done", words.say("report.opened", code));
            return new ModelAndView("redirect:/bao-cao/" + code);
        } catch (InvalidInput wrong) {
            ModelAndView view = draw(
                    null,
                    typed,
                    wrong.errors().stream()
                            .map(one -> new Wrong(one.field(), one.message()))
                            .toList());
            view.setStatus(HttpStatus.UNPROCESSABLE_ENTITY);
            return view;
        }
    }

    private ModelAndView draw(@Nullable String cursor, Map<String, String> typed, List<Wrong> errors) {
        Page<CampaignLine> page = campaigns.list(null, null, cursor, SIZE);
        Stream<CampaignLine> others = page.items().stream().filter(line -> line.state() != CampaignState.COLLECTING);
        Map<String, @Nullable Object> model = new LinkedHashMap<>();
        model.put("owed", owed());
        model.put(
                "campaigns",
                Stream.concat(cursor == null ? collecting() : Stream.empty(), others)
                        .map(this::row)
                        .toList());
        model.put("next", page.next() == null ? null : "/bao-cao?tiep=" + page.next());
        model.put("regimes", regimes.latest(this::row));
        model.put("mayOpen", campaigns.mayOpen());
        model.put("choices", regimes.latest(one -> new Choice(one.code(), one.code() + " – " + one.name())));
        model.put("typed", typed);
        model.put("errors", errors);
        return new ModelAndView("report/reports", model);
    }

    /** What is being collected now stands above what will only open next year, the nearest date first. */
    private Stream<CampaignLine> collecting() {
        return campaigns.list(null, CampaignState.COLLECTING, null, MOST_COLLECTING).items().stream()
                .sorted(Comparator.comparing(CampaignLine::internalDueAt).thenComparing(CampaignLine::code));
    }

    private List<Owed> owed() {
        Optional<StaffMember> me = directory.staff(actors.current().login());
        if (me.isEmpty()) {
            return List.of();
        }
        var mine = new ReadUnitReports.Filter(null, me.get().unit(), null, true);
        return reports.list(mine, null, MOST_OWED).items().stream()
                .map(this::owed)
                .toList();
    }

    private Owed owed(UnitReportLine line) {
        List<ReportCell> cells = reports.one(line.id(), reports::prefilled);
        long filled = cells.stream().filter(cell -> cell.amount() != null).count();
        return new Owed(
                "/bao-cao/don-vi/" + line.code(),
                line.code(),
                line.name(),
                words.due(line.currentDueAt()),
                words.moment(line.currentDueAt()),
                words.say("report.owed.filled", filled, cells.size()),
                words.state(line.state()));
    }

    private CampaignRow row(CampaignLine line) {
        return new CampaignRow(
                "/bao-cao/" + line.code(),
                line.code(),
                line.name(),
                words.state(line.state()),
                words.moment(line.internalDueAt()),
                words.day(line.outwardDueAt()),
                words.counts(line.tally()));
    }

    private RegimeRow row(ReportRegime regime) {
        ReportRegime.Head head = regime.head();
        ReportRegime.Rhythm rhythm = regime.rhythm();
        boolean adHoc = rhythm.frequency() == vn.dunghen.report.ReportFrequency.AD_HOC;
        return new RegimeRow(
                head.code(),
                head.name(),
                words.say("report.frequency." + rhythm.frequency())
                        + (adHoc
                                ? ""
                                : " · "
                                        + words.say(
                                                "report.rhythm",
                                                words.say(
                                                        "report.roll."
                                                                + rhythm.internal()
                                                                        .roll(),
                                                        rhythm.internal().day()),
                                                words.say(
                                                        "report.roll."
                                                                + rhythm.outward()
                                                                        .roll(),
                                                        rhythm.outward().day()))),
                head.recipient() + (head.via() == null ? "" : " (" + words.say("report.via", head.via()) + ")"),
                head.basis(),
                regime.verified() ? "" : words.say("report.unverified"),
                "/bao-cao/ma-tran/" + head.code());
    }
}
