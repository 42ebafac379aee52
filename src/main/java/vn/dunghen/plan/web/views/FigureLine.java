package vn.dunghen.plan.web.views;

/**
 * An assignment behind a figure.
 *
 * @param due the date first given, in words
 * @param settled when the result was reported; empty while there is none
 * @param timeliness how it stands against that date
 * @param extensions how often more time was asked for; empty for never
 */
public record FigureLine(
        String href,
        String code,
        String content,
        String unit,
        String due,
        String settled,
        String timeliness,
        String extensions) {}
