package vn.dunghen.dossier.usecase.figures;

import org.jspecify.annotations.Nullable;

/**
 * An indicator as the rule in force has it.
 *
 * @param heading its group, where the set has groups
 * @param measure how it is measured; {@code null} while there are no data for it
 * @param maximum points it may give
 * @param good from where full points are given; in its measure's own unit
 * @param fair from where half of them are given
 * @param perOfficer whether it is asked of officers too
 */
public record Indicator(
        String id,
        @Nullable String heading,
        String name,
        String formula,
        @Nullable Measure measure,
        double maximum,
        @Nullable Double good,
        @Nullable Double fair,
        boolean perOfficer,
        String basis) {

    /** Ways to measure. */
    public enum Measure {
        /** Mean over dossiers ended: early, on time, late. */
        TIME,
        /** Mean over dossiers ended: how often the applicant was asked for more. */
        CONTACTS,
        /** Share of online dossiers, full points only when none of them is late. */
        ONLINE,
        ON_TIME_SHARE,
        ONLINE_SHARE
    }

    /** Points by what was counted; {@code null} without data. */
    @Nullable Double points(IndicatorFacts facts) {
        if (measure == null) {
            return null;
        }
        return switch (measure) {
            case TIME ->
                facts.resolved() == 0
                        ? null
                        : (maximum * facts.early() + maximum / 2 * facts.onTime()) / facts.resolved();
            case CONTACTS ->
                facts.resolved() == 0
                        ? null
                        : (maximum * facts.noContact() + maximum / 2 * facts.oneContact()) / facts.resolved();
            case ONLINE -> facts.received() == 0 ? null : step(facts);
            case ON_TIME_SHARE ->
                facts.resolved() == 0 ? null : share((double) (facts.early() + facts.onTime()) / facts.resolved());
            case ONLINE_SHARE -> facts.received() == 0 ? null : share((double) facts.online() / facts.received());
        };
    }

    private double step(IndicatorFacts facts) {
        double share = (double) facts.online() / facts.received();
        if (good != null && share >= good && facts.onlineLate() == 0) {
            return maximum;
        }
        return fair != null && share >= fair ? maximum / 2 : 0;
    }

    private double share(double share) {
        return good == null ? share * maximum : Math.min(1, share / good) * maximum;
    }
}
