package vn.dunghen.indicator;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A business module that gives the points of an official table; found by injection. */
public interface ScoreSource {

    /** Stable code of the table, e.g. {@code QD766}. */
    String set();

    /** Its points, in the order of the table. @param unit code of the unit, or null for the whole agency */
    List<Score> scores(FigureWindow window, @Nullable String unit);

    /** Address of the page that shows the table whole. */
    String page(FigureWindow window);
}
