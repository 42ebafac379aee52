package vn.dunghen.dashboard.web;

import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.util.UriComponentsBuilder;
import vn.dunghen.dashboard.usecase.AtRisk;
import vn.dunghen.dashboard.usecase.OverviewAccess;
import vn.dunghen.dashboard.usecase.ReadRisks;
import vn.dunghen.dashboard.web.views.MorningPage.Line;
import vn.dunghen.dashboard.web.views.RiskList;
import vn.dunghen.dashboard.web.views.RiskList.Choice;
import vn.dunghen.indicator.WorkAtRisk.Standing;
import vn.dunghen.kernel.Access;
import vn.dunghen.kernel.InvalidInput;
import vn.dunghen.kernel.Page;

/** All work that is or will be late, with the reason, the worst first. */
@Controller
class RiskPages {

    static final List<String> KINDS = List.of("dossier", "assignment", "unit-report");

    private static final String BASE = "/tong-quan/de-tre";
    private static final int SIZE = 50;

    private final ReadRisks risks;
    private final OverviewAccess access;
    private final DashboardWords words;
    private final Clock clock;

    RiskPages(ReadRisks risks, OverviewAccess access, DashboardWords words, Clock clock) {
        this.risks = risks;
        this.access = access;
        this.words = words;
        this.clock = clock;
    }

    @GetMapping(BASE)
    @Access(may = "overview.view")
    String list(
            @RequestParam(name = "loai", defaultValue = "") String kind,
            @RequestParam(name = "tinh-trang", defaultValue = "") String standing,
            @RequestParam(name = "don-vi", defaultValue = "") String unit,
            @RequestParam(name = "tiep", required = false) @Nullable String after,
            Model model) {
        String asked = access.usual(unit);
        Page<AtRisk> page = risks.list(filter(asked, kind, standing), after, SIZE);
        model.addAttribute(
                "view",
                new RiskList(
                        kind,
                        standing,
                        asked == null ? "" : asked,
                        KINDS.stream()
                                .map(one -> new Choice(one, words.say("risk.kind." + one)))
                                .toList(),
                        Arrays.stream(Standing.values())
                                .map(one -> new Choice(one.name(), words.say("risk.standing." + one)))
                                .toList(),
                        access.units().stream()
                                .map(one -> new Choice(one.code(), one.name()))
                                .toList(),
                        access.everything(),
                        words.say("risk.asOf", words.moment(clock.instant())),
                        page.items().stream().map(this::row).toList(),
                        page.next() == null ? "" : address(kind, standing, unit, page.next())));
        return "dashboard/risks";
    }

    /** What was asked; empty asks nothing. */
    static ReadRisks.Filter filter(@Nullable String unit, @Nullable String kind, @Nullable String standing) {
        boolean anyKind = kind == null || kind.isBlank();
        if (!anyKind && !KINDS.contains(kind)) {
            throw new InvalidInput("kind", "Loại việc chỉ là " + String.join(", ", KINDS) + ".");
        }
        return new ReadRisks.Filter(unit, anyKind ? null : kind, standing(standing));
    }

    private static @Nullable Standing standing(@Nullable String text) {
        if (text == null || text.isBlank()) {
            return null;
        }
        return Arrays.stream(Standing.values())
                .filter(one -> one.name().equals(text))
                .findFirst()
                .orElseThrow(() -> new InvalidInput("standing", "Tình trạng chỉ là OWED, LATE, LIKELY hoặc SOON."));
    }

    private RiskList.Row row(AtRisk one) {
        var work = one.work();
        return new RiskList.Row(
                new Line(
                        work.page(),
                        work.code(),
                        work.title(),
                        one.holder(),
                        one.step(),
                        words.due(clock.instant(), work.due(), work.hourly(), work.standing() == Standing.OWED),
                        work.why()),
                words.say("risk.kind." + work.subject().type()),
                words.say("risk.standing." + work.standing()));
    }

    private static String address(String kind, String standing, String unit, String after) {
        return UriComponentsBuilder.fromPath(BASE)
                .queryParam("loai", "{kind}")
                .queryParam("tinh-trang", "{standing}")
                .queryParam("don-vi", "{unit}")
                .queryParam("tiep", "{after}")
                .encode()
                .buildAndExpand(kind, standing, unit, after)
                .toUriString();
    }
}
