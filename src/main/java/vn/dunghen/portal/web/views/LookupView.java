package vn.dunghen.portal.web.views;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the look-up tells about a dossier.
 *
 * @param leaf the promised day; {@code null} while none is promised
 * @param answer the one sentence somebody came for
 * @param first what to do now, in a few words
 * @param then the rest of it
 * @param papers names of papers that are awaited
 * @param pay the fee that is to be paid now
 * @param pickUp what to bring for the result; {@code null} where there is and will be none, or nothing is promised yet
 */
public record LookupView(
        String code,
        String procedure,
        String procedureHref,
        @Nullable Leaf leaf,
        String answer,
        @Nullable Tag due,
        Tag state,
        String first,
        String then,
        List<String> papers,
        @Nullable Pay pay,
        List<Step> steps,
        List<Fact> facts,
        List<Sorry> apologies,
        @Nullable String pickUp,
        @Nullable String survey,
        String feedback) {

    /** A leaf of the calendar. */
    public record Leaf(String month, String day, String weekday, String lunar) {}

    /** Word, shape and colour. */
    public record Tag(String text, String tone, String icon) {}

    /** A line of the story of the date. @param kind class of its dot: key, warn, now or nothing */
    public record Step(String kind, String at, String what, String why) {}

    /** What is owed and where to pay it. @param note until when, or that something is being looked into */
    public record Pay(String what, String note, String href) {}

    /** A label with its value. */
    public record Fact(String label, String value) {}

    /** An apology and where it is published. */
    public record Sorry(String text, String href) {}
}
