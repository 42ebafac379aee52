package vn.dunghen.portal.web;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Clock;
import java.util.Locale;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.dunghen.calendar.Moments;
import vn.dunghen.dossier.PublicFigures;
import vn.dunghen.feedback.PublicSatisfaction;
import vn.dunghen.indicator.ReportPeriod;
import vn.dunghen.portal.web.views.FiguresView;

/** Draws figures for everybody: a bar for the eye, the same numbers in a table, shares cut and never rounded up. */
@Component
class FiguresViews {

    private final PortalWords words;
    private final Statistics statistics;
    private final Clock clock;

    FiguresViews(PortalWords words, Statistics statistics, Clock clock) {
        this.words = words;
        this.statistics = statistics;
        this.clock = clock;
    }

    FiguresView of(Statistics.Known known) {
        PublicFigures.Counts total = known.table().total();
        return new FiguresView(
                Stream.of(statistics.month(), statistics.quarter(), statistics.year(), statistics.lastYear())
                        .map(code ->
                                new FiguresView.Pick(name(code), "/so-lieu?ky=" + code, code.equals(known.period())))
                        .toList(),
                words.say(
                        "portal.figures.period",
                        name(known.period()),
                        words.date(known.from()),
                        words.date(known.to())),
                share(total.early() + total.onTime(), total.resolved()),
                words.say(
                        "portal.figures.rateOf",
                        words.number(total.early() + total.onTime()),
                        words.number(total.resolved())),
                known.table().fields().stream()
                        .map(field -> row(field.name(), field.counts()))
                        .toList(),
                row(words.say("portal.figures.total"), total),
                known.table().fields().stream()
                        .filter(field -> field.counts().resolved() > 0)
                        .map(this::bar)
                        .toList(),
                satisfaction(known.said()),
                words.say("portal.figures.read", Moments.say(clock.instant())));
    }

    String name(String code) {
        ReportPeriod period = ReportPeriod.of(code);
        return words.say("portal.figures.span." + period.span().word(), period.number());
    }

    private FiguresView.Row row(String name, PublicFigures.Counts counts) {
        return new FiguresView.Row(
                name,
                Stream.of(
                                counts.received(),
                                counts.resolved(),
                                counts.early(),
                                counts.onTime(),
                                counts.late(),
                                counts.pending(),
                                counts.pendingLate(),
                                counts.apologisedInTime() + counts.apologisedLate(),
                                counts.owed())
                        .map(words::number)
                        .toList());
    }

    private FiguresView.Bar bar(PublicFigures.Field field) {
        PublicFigures.Counts counts = field.counts();
        BigDecimal early = part(counts.early(), counts.resolved());
        BigDecimal onTime = part(counts.onTime(), counts.resolved());
        return new FiguresView.Bar(
                field.name(),
                plain(early),
                plain(onTime),
                plain(part(counts.late(), counts.resolved())),
                plain(early),
                plain(early.add(onTime)),
                words.say(
                        "portal.figures.bar",
                        words.number(counts.early()),
                        words.number(counts.onTime()),
                        words.number(counts.late())));
    }

    private FiguresView.Satisfaction satisfaction(PublicSatisfaction.Said said) {
        return new FiguresView.Satisfaction(
                words.number(said.sheets()),
                said.satisfied() == null ? "–" : comma(said.satisfied()) + " %",
                said.satisfied() == null
                        ? words.say("portal.figures.few", PublicSatisfaction.FEWEST)
                        : words.say("portal.figures.mean", comma(said.mean())));
    }

    /** E.g. "97,2 %", cut after one place; a dash where there is nothing to divide by. */
    String share(long part, long whole) {
        return whole == 0
                ? "–"
                : comma(BigDecimal.valueOf(part * 100).divide(BigDecimal.valueOf(whole), 1, RoundingMode.DOWN)) + " %";
    }

    private static BigDecimal part(long part, long whole) {
        return BigDecimal.valueOf(part * 100).divide(BigDecimal.valueOf(whole), 2, RoundingMode.HALF_UP);
    }

    private static String plain(BigDecimal width) {
        return String.format(Locale.ROOT, "%.2f", width);
    }

    private static String comma(BigDecimal value) {
        return value.toPlainString().replace('.', ',');
    }
}
