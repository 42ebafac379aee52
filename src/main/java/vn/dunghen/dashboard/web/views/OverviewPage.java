package vn.dunghen.dashboard.web.views;

import java.util.List;
import vn.dunghen.dashboard.web.views.RiskList.Choice;
import vn.dunghen.kernel.InvalidInput.FieldError;

/**
 * The page "Tổng quan".
 *
 * @param days the period in words
 * @param asOf the moment the figures speak of, in words
 * @param open whether the period has not ended
 * @param morning whether the reader gets a morning sheet
 */
public record OverviewPage(
        Form form,
        String days,
        String asOf,
        boolean open,
        boolean morning,
        List<Key> risks,
        List<Group> groups,
        List<Chart> charts) {

    /** What was asked. @param whole whether the reader may ask for the whole agency */
    public record Form(
            String period,
            String from,
            String to,
            String unit,
            List<Choice> periods,
            List<Choice> units,
            boolean whole,
            List<FieldError> errors) {}

    /** A figure. @param fraction e.g. "104 trên 107", empty without one; @param href of its rows, empty when there are none */
    public record Key(String value, String noun, String fraction, String href, boolean bad) {}

    /** Figures that belong together. */
    public record Group(String code, String name, List<Key> keys) {}

    /** A chart and the names its table needs. @param note said below it */
    public record Chart(String id, String name, String rowsAre, List<String> columns, BarChart bars, String note) {}
}
