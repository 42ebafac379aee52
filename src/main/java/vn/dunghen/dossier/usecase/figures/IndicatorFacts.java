package vn.dunghen.dossier.usecase.figures;

/** What the indicators of one unit or officer are computed from. @param received within the period, without those carried over */
public record IndicatorFacts(
        long resolved,
        long early,
        long onTime,
        long noContact,
        long oneContact,
        long received,
        long online,
        long onlineLate) {

    IndicatorFacts plus(IndicatorFacts other) {
        return new IndicatorFacts(
                resolved + other.resolved,
                early + other.early,
                onTime + other.onTime,
                noContact + other.noContact,
                oneContact + other.oneContact,
                received + other.received,
                online + other.online,
                onlineLate + other.onlineLate);
    }
}
