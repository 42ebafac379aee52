package vn.dunghen.feedback;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What those who were served say, for everybody. */
public interface PublicSatisfaction {

    /** Below so many sheets no share is told: who answered could be guessed. */
    int FEWEST = 5;

    /**
     * What was answered in some days.
     *
     * @param sheets how many people answered
     * @param satisfied share of levels 4 and 5 in per cent; {@code null} below {@value #FEWEST} sheets
     * @param mean mean of the levels, 1 to 5; {@code null} below {@value #FEWEST} sheets
     */
    record Said(int sheets, @Nullable BigDecimal satisfied, @Nullable BigDecimal mean) {}

    /** @param to last day, itself included */
    Said within(LocalDate from, LocalDate to);
}
