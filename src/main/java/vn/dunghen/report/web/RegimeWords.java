package vn.dunghen.report.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.dunghen.calendar.Moments;
import vn.dunghen.directory.Directory;
import vn.dunghen.indicator.Figure;
import vn.dunghen.indicator.Figures;
import vn.dunghen.report.DueRoll;
import vn.dunghen.report.ReportFrequency;
import vn.dunghen.report.domain.CampaignDates;
import vn.dunghen.report.domain.DueRule;
import vn.dunghen.report.domain.ReportRegime;
import vn.dunghen.report.usecase.PreviewRegime;
import vn.dunghen.report.web.views.RegimeViews.Choices;
import vn.dunghen.report.web.views.RegimeViews.Coming;
import vn.dunghen.report.web.views.RegimeViews.Row;
import vn.dunghen.report.web.views.RegimeViews.UnitChoice;
import vn.dunghen.report.web.views.ReportViews.Choice;
import vn.dunghen.report.web.views.ReportViews.Tag;

/** Regimes in words, and what can be chosen for one. */
@Component
class RegimeWords {

    private final ReportWords words;
    private final Figures figures;
    private final Directory directory;
    private final Clock clock;

    RegimeWords(ReportWords words, Figures figures, Directory directory, Clock clock) {
        this.words = words;
        this.figures = figures;
        this.directory = directory;
        this.clock = clock;
    }

    String say(String key, Object... arguments) {
        return words.say(key, arguments);
    }

    /** Versions of one regime, the latest first: a later one that has begun ends those before it. */
    List<Row> rows(List<ReportRegime> versions) {
        LocalDate today = Moments.day(clock.instant());
        List<Row> rows = new ArrayList<>();
        boolean begun = false;
        for (ReportRegime one : versions) {
            rows.add(row(one, begun ? over() : state(one)));
            begun = begun || !one.head().effectiveFrom().isAfter(today);
        }
        return rows;
    }

    Row row(ReportRegime regime) {
        return row(regime, state(regime));
    }

    private Row row(ReportRegime regime, Tag state) {
        ReportRegime.Head head = regime.head();
        LocalDate to = head.effectiveTo();
        LocalDate checked = regime.verifiedOn();
        return new Row(
                "/quan-tri/che-do-bao-cao/" + head.code(),
                head.code(),
                head.name(),
                rhythm(regime.rhythm()),
                head.recipient() + (head.via() == null ? "" : " (" + say("report.via", head.via()) + ")"),
                head.basis(),
                checked == null
                        ? new Tag(say("report.unverified"), "wait", "info")
                        : new Tag(say("report.regime.verified.on", Moments.say(checked)), "ok", "check"),
                to == null
                        ? say("report.regime.since", Moments.say(head.effectiveFrom()))
                        : say("report.regime.between", Moments.say(head.effectiveFrom()), Moments.say(to)),
                state,
                regime.verified() ? "" : regime.id().value());
    }

    Coming coming(PreviewRegime.Coming one) {
        CampaignDates dates = one.dates();
        return new Coming(
                one.name(),
                say("report.regime.window", Moments.say(dates.windowFrom()), Moments.say(dates.windowTo())),
                words.day(dates.opensAt()),
                words.moment(dates.internalDueAt()),
                words.moment(dates.outwardDueAt()),
                words.day(dates.closesAt()));
    }

    Choices choices(Set<String> units) {
        return new Choices(
                Arrays.stream(ReportFrequency.values())
                        .map(one -> new Choice(one.name(), say("report.frequency." + one)))
                        .toList(),
                Arrays.stream(DueRoll.values())
                        .map(one -> new Choice(one.name(), say("report.regime.roll." + one)))
                        .toList(),
                figures.all().stream()
                        .map(one -> new Choice(one.code(), one.name()))
                        .sorted(Comparator.comparing(Choice::label))
                        .toList(),
                Arrays.stream(Figure.Measure.values())
                        .map(one -> new Choice(one.name(), say("report.regime.measure." + one)))
                        .toList(),
                directory.units().stream()
                        .map(one -> new UnitChoice(one.code(), one.name(), units.contains(one.code())))
                        .toList());
    }

    private String rhythm(ReportRegime.Rhythm rhythm) {
        String often = say("report.frequency." + rhythm.frequency());
        return rhythm.frequency() == ReportFrequency.AD_HOC
                ? often
                : often + " · " + say("report.regime.dues", due(rhythm.internal()), due(rhythm.outward()));
    }

    private String due(DueRule rule) {
        String day = say("report.roll." + rule.roll(), rule.day());
        return rule.month() == 0
                ? say("report.regime.due.last", day)
                : say("report.regime.due.after", day, rule.month());
    }

    private Tag state(ReportRegime regime) {
        LocalDate today = Moments.day(clock.instant());
        if (regime.head().effectiveFrom().isAfter(today)) {
            return new Tag(say("report.regime.AHEAD"), "wait", "clock");
        }
        return regime.inForce(today) ? new Tag(say("report.regime.NOW"), "ok", "check") : over();
    }

    private Tag over() {
        return new Tag(say("report.regime.OVER"), "line", "dash");
    }
}
