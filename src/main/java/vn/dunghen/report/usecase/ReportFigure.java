package vn.dunghen.report.usecase;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import vn.dunghen.report.ReportTimeliness;

/** A figure of the units' reports and, in the same words, which reports stand behind it; so the two cannot differ. */
public enum ReportFigure {
    EXPECTED(fact -> true),
    ON_TIME(fact -> fact.timeliness() == ReportTimeliness.ON_TIME),
    LATE(fact -> fact.timeliness() == ReportTimeliness.LATE),
    MISSING(fact ->
            fact.timeliness() == ReportTimeliness.RUNNING_LATE || fact.timeliness() == ReportTimeliness.NOT_REPORTED),
    NOT_DUE(fact -> fact.timeliness() == ReportTimeliness.RUNNING),
    CLOSED_EARLY(fact -> fact.timeliness() == ReportTimeliness.CLOSED_EARLY);

    private final Predicate<ReportFact> counts;

    ReportFigure(Predicate<ReportFact> counts) {
        this.counts = counts;
    }

    /** E.g. {@code not-due}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Whether the report stands behind the figure. */
    public boolean counts(ReportFact fact) {
        return counts.test(fact);
    }

    public static Optional<ReportFigure> ofCode(String code) {
        return Arrays.stream(values())
                .filter(figure -> figure.code().equals(code))
                .findFirst();
    }
}
