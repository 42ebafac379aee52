package vn.dunghen.indicator;

/** A business module that can count a whole table; found by injection, as {@link FigureSource} is. */
public interface TableSource {

    /** The code of the table it counts; unique over all sources. */
    String code();

    /** Counts it for the whole agency. */
    CountedTable count(FigureWindow window);
}
