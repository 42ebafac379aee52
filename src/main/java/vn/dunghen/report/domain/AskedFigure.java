package vn.dunghen.report.domain;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.jspecify.annotations.Nullable;
import vn.dunghen.indicator.Figure.Measure;
import vn.dunghen.report.CellOrigin;

/**
 * A figure a regime asks for.
 *
 * @param code of a figure the system counts, or the regime's own for one that a unit gives
 * @param unit the only unit that gives it; null when every unit does; {@value #WHOLE} when the system counts it for the whole
 *     department and no unit is asked
 * @param evidence whether a given figure must name the paper that shows it
 */
@Embeddable
public record AskedFigure(
        String agency,
        String code,
        String name,
        @Enumerated(EnumType.STRING) Measure measure,
        @Enumerated(EnumType.STRING) CellOrigin origin,
        @Nullable String unit,
        boolean evidence) {

    /** Stands for the whole department where a unit would stand. */
    public static final String WHOLE = "*";

    /** Whether it is counted for the whole department. */
    public boolean whole() {
        return WHOLE.equals(unit);
    }

    public boolean askedOf(String aUnit) {
        return unit == null || unit.equals(aUnit);
    }
}
