package vn.dunghen.report.web.views;

import vn.dunghen.report.web.views.ReportViews.Tag;

/**
 * A unit's report behind a figure.
 *
 * @param due the date it is judged by, in words
 * @param submitted when it was first handed in; empty while it was not
 */
public record FigureLine(
        String href, String code, String name, String unit, String due, String submitted, Tag timeliness) {}
