package vn.dunghen.report.usecase;

import java.math.BigDecimal;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.dunghen.directory.Policy;
import vn.dunghen.indicator.Figure.Measure;
import vn.dunghen.report.CampaignId;
import vn.dunghen.report.SynthesisState;
import vn.dunghen.report.domain.Campaign;
import vn.dunghen.report.domain.Campaigns;
import vn.dunghen.report.domain.ReportRegime;
import vn.dunghen.report.domain.Syntheses;
import vn.dunghen.report.domain.Synthesis;
import vn.dunghen.report.domain.SynthesisCount;
import vn.dunghen.report.domain.SynthesisFigure;
import vn.dunghen.report.domain.SynthesisPart;
import vn.dunghen.report.domain.SynthesisUnit;

/** Reads the department's report of a campaign as it stands, and beside it what units have corrected since. */
@Service
@Transactional(readOnly = true)
public class ReadSynthesis {

    private final ReadCampaigns campaigns;
    private final Campaigns all;
    private final Syntheses syntheses;
    private final SynthesisAccess access;
    private final CountSynthesis count;
    private final SynthesisDraft draft;
    private final SynthesisChanges changes;
    private final ReportStaff staff;
    private final Policy policy;
    private final Clock clock;

    ReadSynthesis(
            ReadCampaigns campaigns,
            Campaigns all,
            Syntheses syntheses,
            SynthesisAccess access,
            CountSynthesis count,
            SynthesisDraft draft,
            SynthesisChanges changes,
            ReportStaff staff,
            Policy policy,
            Clock clock) {
        this.campaigns = campaigns;
        this.all = all;
        this.syntheses = syntheses;
        this.access = access;
        this.count = count;
        this.draft = draft;
        this.changes = changes;
        this.staff = staff;
        this.policy = policy;
        this.clock = clock;
    }

    public boolean exists(CampaignId id) {
        return syntheses.existsByCampaignId(id.value());
    }

    /** By the id or the code of its campaign. */
    public <T> T one(String idOrCode, Function<SynthesisReading, T> read) {
        return campaigns.one(idOrCode, campaign -> read.apply(read(campaign)));
    }

    private SynthesisReading read(Campaign campaign) {
        Synthesis synthesis = access.find(campaign.id());
        ReportRegime regime = access.regime(campaign);
        SynthesisFacts facts = draft.facts(campaign, SynthesisReading.counted(synthesis));
        SynthesisCount now = count.handedIn(campaign, regime, Optional.of(synthesis), clock.instant());
        return new SynthesisReading(
                campaign,
                synthesis,
                regime.head().recipient(),
                regime.head().via(),
                synthesis.previousCampaign() == null
                        ? null
                        : all.findById(synthesis.previousCampaign())
                                .map(Campaign::code)
                                .orElse(null),
                parts(synthesis, facts),
                figures(synthesis, now),
                synthesis.tables().stream().map(count::read).toList(),
                synthesis.sentAt() == null ? null : !synthesis.sentAt().isAfter(synthesis.dueAt()),
                synthesis.state() == SynthesisState.DRAFTING
                        && policy.allows("report-synthesis.write", Policy.Resource.of("report-synthesis")));
    }

    private static List<SynthesisReading.Part> parts(Synthesis synthesis, SynthesisFacts facts) {
        List<SynthesisReading.Part> parts = new ArrayList<>();
        for (SynthesisPart part : synthesis.parts()) {
            parts.add(new SynthesisReading.Part(
                    parts.size(),
                    part.depth(),
                    part.number(),
                    part.heading(),
                    part.body(),
                    SynthesisText.named(part.body(), facts),
                    part.body()
                            .lines()
                            .filter(line -> !line.isBlank())
                            .map(line -> line(line.strip(), facts))
                            .toList()));
        }
        return parts;
    }

    private static SynthesisReading.Line line(String line, SynthesisFacts facts) {
        boolean bullet = line.matches("[-–•+]\\s.*");
        String words = bullet ? line.substring(1).strip() : line;
        return new SynthesisReading.Line(
                bullet,
                SynthesisText.pieces(words, facts).stream()
                        .map(one -> new SynthesisReading.Piece(one.text(), one.code()))
                        .toList());
    }

    private List<SynthesisReading.Figure> figures(Synthesis synthesis, SynthesisCount now) {
        Map<String, List<SynthesisReading.Change>> changed = changes.since(synthesis, now);
        Set<String> late = synthesis.units().stream()
                .filter(SynthesisUnit::late)
                .map(SynthesisUnit::unit)
                .collect(Collectors.toSet());
        return synthesis.figures().stream()
                .map(one -> figure(synthesis, one, now, changed.getOrDefault(one.code(), List.of()), late))
                .toList();
    }

    private SynthesisReading.Figure figure(
            Synthesis synthesis,
            SynthesisFigure one,
            SynthesisCount now,
            List<SynthesisReading.Change> changed,
            Set<String> late) {
        boolean whole = synthesis.cells().stream().anyMatch(cell -> cell.code().equals(one.code()) && cell.whole());
        BigDecimal fresh = now.figures().stream()
                .filter(other -> other.code().equals(one.code()))
                // what is counted over rows moves with the hour; only what units handed in is compared
                .filter(other -> other.derived() || one.measure() != Measure.PERCENT && !whole)
                .filter(one::differsFrom)
                .findFirst()
                .map(SynthesisFigure::amount)
                .orElse(null);
        return new SynthesisReading.Figure(
                one,
                SynthesisChanges.said(one.amount(), one.measure()),
                SynthesisChanges.said(one.previous(), one.measure()),
                SynthesisPapers.change(one),
                synthesis.cells().stream()
                        .filter(cell -> cell.code().equals(one.code()))
                        .map(cell -> new SynthesisReading.Cell(
                                cell,
                                staff.nameOf(cell.unit()),
                                SynthesisChanges.said(cell.amount(), one.measure()),
                                late.contains(cell.unit())))
                        .toList(),
                fresh,
                fresh == null ? null : SynthesisChanges.said(fresh, one.measure()),
                changed);
    }
}
