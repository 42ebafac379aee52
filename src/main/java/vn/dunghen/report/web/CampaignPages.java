package vn.dunghen.report.web;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.dunghen.directory.Directory;
import vn.dunghen.kernel.Access;
import vn.dunghen.kernel.InvalidInput;
import vn.dunghen.kernel.Page;
import vn.dunghen.report.CampaignId;
import vn.dunghen.report.CampaignState;
import vn.dunghen.report.domain.Campaign;
import vn.dunghen.report.domain.CampaignDates;
import vn.dunghen.report.usecase.ChangeCampaign;
import vn.dunghen.report.usecase.ReadCampaigns;
import vn.dunghen.report.usecase.ReadSynthesis;
import vn.dunghen.report.usecase.ReadUnitReports;
import vn.dunghen.report.usecase.UnitReportLine;
import vn.dunghen.report.web.views.ReportViews.Choice;
import vn.dunghen.report.web.views.ReportViews.Fact;
import vn.dunghen.report.web.views.ReportViews.UnitRow;
import vn.dunghen.report.web.views.ReportViews.Wrong;
import vn.dunghen.workflow.SubjectPanel;
import vn.dunghen.workflow.SubjectTimeline;

/** Kỳ báo cáo: how its units stand, and what the office may change while it runs. */
@Controller
@RequestMapping("/bao-cao/{code:[A-Z0-9].*}")
class CampaignPages {

    private static final int SIZE = 100;

    /** Units that one sentence names. */
    private static final int NAMED = 20;

    private final ReadCampaigns campaigns;
    private final ReadUnitReports reports;
    private final ReadSynthesis syntheses;
    private final ChangeCampaign change;
    private final SubjectTimeline timeline;
    private final ReportWords words;
    private final Directory directory;
    private final Clock clock;

    CampaignPages(
            ReadCampaigns campaigns,
            ReadUnitReports reports,
            ReadSynthesis syntheses,
            ChangeCampaign change,
            SubjectTimeline timeline,
            ReportWords words,
            Directory directory,
            Clock clock) {
        this.campaigns = campaigns;
        this.reports = reports;
        this.syntheses = syntheses;
        this.change = change;
        this.timeline = timeline;
        this.words = words;
        this.directory = directory;
        this.clock = clock;
    }

    @GetMapping
    @Access(may = "report-campaign.view")
    @Transactional(readOnly = true)
    public ModelAndView show(
            @PathVariable String code, @RequestParam(name = "tiep", required = false) @Nullable String cursor) {
        return draw(code, cursor, Map.of(), List.of());
    }

    @PostMapping("/them-don-vi")
    @Access(may = "report-campaign.change")
    ModelAndView add(
            @PathVariable String code,
            @RequestParam(name = "unit", defaultValue = "") String unit,
            RedirectAttributes redirect) {
        return does(code, Map.of("unit", unit), "report.unitAdded", redirect, () -> {
            var read = new ReportInput();
            String asked = read.text("unit", unit, 16, "Chọn đơn vị");
            read.refuse();
            change.add(campaigns.idOf(code), List.of(asked));
        });
    }

    @PostMapping("/mien")
    @Access(may = "report-campaign.change")
    ModelAndView excuse(
            @PathVariable String code, @RequestParam Map<String, String> typed, RedirectAttributes redirect) {
        return does(code, typed, "report.unitExcused", redirect, () -> {
            var read = new ReportInput();
            String unit = read.text("excused", typed.get("excused"), 16, "Chọn đơn vị");
            String why = read.text("reason", typed.get("reason"), 1000, "Nêu lý do miễn báo cáo");
            read.refuse();
            change.excuse(campaigns.idOf(code), unit, why);
        });
    }

    @PostMapping("/dong")
    @Access(may = "report-campaign.change")
    ModelAndView close(
            @PathVariable String code, @RequestParam Map<String, String> typed, RedirectAttributes redirect) {
        return does(code, typed, "report.closed", redirect, () -> {
            var read = new ReportInput();
            CampaignId id = campaigns.idOf(code);
            String why = read.text("closing", typed.get("closing"), 1000, "Nêu lý do đóng kỳ sớm");
            if (!typed.containsKey("sure") && !reports.unreported(id).isEmpty()) {
                read.wrong("sure", words.say("report.close.unsure"));
            }
            read.refuse();
            change.close(id, why);
        });
    }

    private ModelAndView does(
            String code, Map<String, String> typed, String done, RedirectAttributes redirect, Runnable verb) {
        try {
            verb.run();
            redirect.addFlashAttribute("done", words.say(done, code));
            return new ModelAndView("redirect:/bao-cao/" + code);
        } catch (InvalidInput wrong) {
            ModelAndView view = draw(
                    code,
                    null,
                    typed,
                    wrong.errors().stream()
                            .map(one -> new Wrong(one.field(), one.message()))
                            .toList());
            view.setStatus(HttpStatus.UNPROCESSABLE_ENTITY);
            return view;
        }
    }

    private ModelAndView draw(String code, @Nullable String cursor, Map<String, String> typed, List<Wrong> errors) {
        return campaigns.one(code, campaign -> {
            CampaignId id = campaign.id();
            boolean runs = campaign.state() == CampaignState.COLLECTING && campaign.askedAll();
            boolean mayChange = runs && campaigns.mayChange(campaign);
            Page<UnitReportLine> page =
                    reports.list(new ReadUnitReports.Filter(id.value(), null, null, false), cursor, SIZE);
            Map<String, @Nullable Object> model = new LinkedHashMap<>();
            model.put("code", campaign.code());
            model.put("heading", campaign.name());
            model.put("state", words.state(campaign.state()));
            model.put("counts", words.counts(campaigns.tally(id)));
            model.put("facts", facts(campaign));
            model.put(
                    "units",
                    page.items().stream().map(line -> row(line, mayChange)).toList());
            model.put("next", page.next() == null ? null : "/bao-cao/" + campaign.code() + "?tiep=" + page.next());
            model.put("matrix", "/bao-cao/ma-tran/" + campaign.regimeCode());
            model.put("synthesis", syntheses.exists(id) ? "/bao-cao/" + campaign.code() + "/tong-hop" : null);
            model.put("mayChange", mayChange);
            model.put("others", mayChange ? others(id) : List.of());
            model.put("waiting", mayChange ? waiting(campaign) : "");
            model.put("timeline", timeline(campaign));
            model.put("typed", typed);
            model.put("errors", errors);
            return new ModelAndView("report/campaign", model);
        });
    }

    private List<Fact> facts(Campaign campaign) {
        CampaignDates dates = campaign.dates();
        return Arrays.asList(
                new Fact(
                        words.say("report.window"),
                        words.say("report.window.days", words.date(dates.windowFrom()), words.date(dates.windowTo()))),
                new Fact(words.say("report.opens"), words.moment(dates.opensAt())),
                new Fact(words.say("report.internalDue"), words.moment(dates.internalDueAt())),
                new Fact(words.say("report.closes"), words.moment(dates.closesAt())),
                new Fact(words.say("report.outwardDue"), words.moment(dates.outwardDueAt())));
    }

    private UnitRow row(UnitReportLine line, boolean mayChange) {
        List<String> marks = new ArrayList<>();
        if (line.returns() > 0) {
            marks.add(words.say("report.mark.returned", line.returns()));
        }
        if (line.escalations() > 0) {
            marks.add(words.say("report.mark.escalated", line.escalations()));
        }
        if (line.accepted() != null && line.accepted() > 1) {
            marks.add(words.say("report.mark.version", line.accepted()));
        }
        return new UnitRow(
                "/bao-cao/don-vi/" + line.code(),
                words.unit(line.unit()),
                line.unit(),
                words.state(line.state(), line.timeliness()),
                words.moment(line.firstSubmittedAt()),
                words.timeliness(line.timeliness(), line.lateDays()),
                String.join(", ", marks),
                mayChange && line.state().owed() && line.firstSubmittedAt() == null);
    }

    /** Who would be closed with nothing handed in, and as what: the office confirms it by name. */
    private String waiting(Campaign campaign) {
        List<String> names =
                reports.unreported(campaign.id()).stream().map(words::unit).toList();
        if (names.isEmpty()) {
            return "";
        }
        String said = String.join(", ", names.subList(0, Math.min(NAMED, names.size())));
        Instant due = campaign.dates().internalDueAt();
        return words.say(
                clock.instant().isAfter(due) ? "report.close.waiting.late" : "report.close.waiting",
                names.size(),
                names.size() <= NAMED ? said : words.say("report.close.waiting.others", said, names.size() - NAMED),
                words.moment(due));
    }

    private List<Choice> others(CampaignId id) {
        Set<String> asked = reports.unitsAsked(id);
        return directory.units().stream()
                .filter(unit -> !asked.contains(unit.code()))
                .map(unit -> new Choice(unit.code(), unit.name()))
                .toList();
    }

    private List<SubjectPanel.Event> timeline(Campaign campaign) {
        return timeline.of(campaign.subject(), words::moment);
    }
}
