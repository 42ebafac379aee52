package vn.dunghen.indicator.web.views;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.dunghen.kernel.InvalidInput.FieldError;

/**
 * The page "Chỉ số".
 *
 * @param period in words, e.g. "15/12/2025 – 14/06/2026"; empty when what was asked cannot be read
 * @param asOf the moment the values speak of, in words
 * @param define whether the reader may look at the definitions
 */
public record IndicatorBoard(
        Form form, String period, String asOf, boolean open, List<Group> groups, List<Scores> scores, boolean define) {

    /** What was asked. @param whole whether the reader may ask for the whole agency */
    public record Form(
            String period,
            String unit,
            List<Choice> periods,
            List<Choice> units,
            boolean whole,
            List<FieldError> errors) {}

    /** One of a list to choose from. */
    public record Choice(String value, String label) {}

    /** A tag. @param tone and @param icon of the fragment that draws it */
    public record Tag(String text, String tone, String icon) {}

    /** A group of indicators. */
    public record Group(String code, String name, List<Row> rows) {}

    /**
     * An indicator.
     *
     * @param href of its values by unit
     * @param value e.g. "86,5 %"; a dash without data
     * @param fraction e.g. "45 trên 52"; empty without data
     * @param why there is no value; empty when there is one
     * @param sources where its figures lie
     */
    public record Row(
            String code,
            String name,
            String href,
            String value,
            String fraction,
            String why,
            String target,
            Tag standing,
            String words,
            List<Term> terms,
            List<String> sources,
            String basis) {}

    /** A figure of a formula. @param href of the rows it counts */
    public record Term(String name, String value, @Nullable String href) {}

    /** An official table. @param sum of what has data on what that can give */
    public record Scores(String name, List<ScoreRow> rows, String sum, String href) {}

    /** A line of it. */
    public record ScoreRow(String name, String formula, String basis, String maximum, String points) {}

    /** The page of one indicator: its value in each unit. */
    public record ByUnit(
            String name,
            String words,
            String target,
            String basis,
            String period,
            String asOf,
            String back,
            List<UnitRow> rows) {}

    /** A unit's line. @param href of all its indicators */
    public record UnitRow(String unit, String href, String value, String fraction, Tag standing) {}
}
