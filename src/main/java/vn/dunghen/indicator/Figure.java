package vn.dunghen.indicator;

/**
 * A figure a business module can count.
 *
 * @param code stable name such as {@code dossier.received-online}
 * @param name what a Vietnamese reader calls it
 * @param measure what its number counts
 * @param formula how it is counted, in Vietnamese words
 * @param source where its rows lie, in Vietnamese words
 */
public record Figure(String code, String name, Measure measure, String formula, String source) {

    /** What the number of a figure counts. */
    public enum Measure {
        /** Pieces: dossiers, assignments, answers. */
        COUNT,
        /** Per cent of something else, 0 to 100. */
        PERCENT,
        /** Vietnamese đồng. */
        VND
    }
}
