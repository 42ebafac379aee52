package vn.dunghen.portal.web;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import org.springframework.stereotype.Component;
import vn.dunghen.calendar.Moments;
import vn.dunghen.directory.Throttle;
import vn.dunghen.dossier.PublicFigures;
import vn.dunghen.feedback.PublicSatisfaction;
import vn.dunghen.indicator.ReportPeriod;

/** Figures of a period of whole months for everybody, for the page and for scripts alike. */
@Component
class Statistics {

    private static final Throttle.Limit READ = new Throttle.Limit("figures", 120, Duration.ofMinutes(10));

    private final PublicFigures figures;
    private final PublicSatisfaction satisfaction;
    private final Throttle throttle;
    private final Clock clock;

    Statistics(PublicFigures figures, PublicSatisfaction satisfaction, Throttle throttle, Clock clock) {
        this.figures = figures;
        this.satisfaction = satisfaction;
        this.throttle = throttle;
        this.clock = clock;
    }

    /** What is known of a period. */
    record Known(
            String period, LocalDate from, LocalDate to, PublicFigures.Table table, PublicSatisfaction.Said said) {}

    /** @param period e.g. {@code 2026-Q4}; the quarter of today when blank */
    Known read(String period, String address) {
        throttle.take(READ, Throttle.visitor(address));
        return read(period);
    }

    /** Without counting who reads: the page that shows it is open to everybody and shows one period only. */
    Known read(String period) {
        ReportPeriod asked = ReportPeriod.of(period.isBlank() ? quarter() : period);
        LocalDate from = asked.first().atDay(1);
        LocalDate to = asked.last().atEndOfMonth();
        return new Known(asked.code(), from, to, figures.byField(from, to), satisfaction.within(from, to));
    }

    String month() {
        return today().toString().substring(0, 7);
    }

    String quarter() {
        return today().getYear() + "-Q" + (today().getMonthValue() + 2) / 3;
    }

    String year() {
        return Integer.toString(today().getYear());
    }

    String lastYear() {
        return Integer.toString(today().getYear() - 1);
    }

    private LocalDate today() {
        return Moments.day(clock.instant());
    }
}
