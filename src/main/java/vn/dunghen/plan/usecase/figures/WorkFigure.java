package vn.dunghen.plan.usecase.figures;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;

/** A figure of the work of plans and, in the same words, which assignments stand behind it; so the two cannot differ. */
public enum WorkFigure {
    ASSIGNMENTS(fact -> true),
    DONE(WorkFact::confirmed),
    DONE_EARLY(WorkFact::early),
    DONE_ON_TIME(fact -> fact.confirmed() && !fact.late() && !fact.early()),
    DONE_LATE(fact -> fact.confirmed() && fact.late()),
    DONE_EARLY_UNAIDED(fact -> fact.early() && fact.extensions() == 0),
    OPEN(fact -> !fact.confirmed()),
    OPEN_IN_TIME(fact -> !fact.confirmed() && !fact.late()),
    OPEN_OVERDUE(fact -> !fact.confirmed() && fact.late()),
    EXTENSIONS_ASKED(fact -> fact.asked() > 0, WorkFact::asked),
    TARGETS_REPORTED(fact -> fact.confirmed() && fact.reached().isPresent()),
    TARGETS_REACHED(fact -> fact.confirmed() && fact.reached().orElse(false));

    private final Predicate<WorkFact> counts;
    private final ToIntFunction<WorkFact> weight;

    WorkFigure(Predicate<WorkFact> counts) {
        this(counts, fact -> 1);
    }

    WorkFigure(Predicate<WorkFact> counts, ToIntFunction<WorkFact> weight) {
        this.counts = counts;
        this.weight = weight;
    }

    /** E.g. {@code done-early}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Whether the assignment stands behind the figure. */
    public boolean counts(WorkFact fact) {
        return counts.test(fact);
    }

    int of(WorkFact fact) {
        return counts.test(fact) ? weight.applyAsInt(fact) : 0;
    }

    public static Optional<WorkFigure> ofCode(String code) {
        return Arrays.stream(values())
                .filter(figure -> figure.code().equals(code))
                .findFirst();
    }
}
