package vn.dunghen.indicator;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A business module that knows which of its open work is or will be late; found by injection, as {@link FigureSource} is. */
public interface RiskSource {

    /** Most lines a source gives. */
    int MOST = 1000;

    /** The kind of subject it names, e.g. {@code dossier}. */
    String kind();

    /** As of now, in any order. @param unit code of the unit, or null for the whole agency */
    List<WorkAtRisk> atRisk(@Nullable String unit);
}
