package vn.dunghen.workflow.web.views;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.dunghen.audit.FactTelling;
import vn.dunghen.workflow.ProcessReplay;
import vn.dunghen.workflow.SubjectPast;

/**
 * A subject as it was after one of its entries.
 *
 * @param kind what it is, e.g. "hồ sơ"; empty when there is no word for it
 * @param code the code people know it by
 * @param address of this page without its parameter
 * @param open address of the subject's own page, {@code null} when it has none
 * @param step which entry, from 1
 * @param steps how many entries there are
 * @param first day of the first entry
 * @param last day of the last entry
 * @param now the entry looked at
 * @param told what was written down with it
 * @param past the dates that held then, {@code null} when it has none
 * @param pictures the diagrams at that moment
 * @param lines the entries around it, oldest first
 */
public record ReplayPage(
        String kind,
        String code,
        String address,
        @Nullable String open,
        long step,
        long steps,
        String first,
        String last,
        Line now,
        List<FactTelling.Told> told,
        SubjectPast.@Nullable Past past,
        List<ProcessReplay.Picture> pictures,
        List<Line> lines) {

    /**
     * One entry.
     *
     * @param at e.g. "10:20:15 10/11/2026"
     * @param behalf for whom it was done, empty when for oneself
     * @param hash the entry's own code in groups of four
     * @param clock whether a clock changed with it
     */
    public record Line(long step, String at, String sentence, String who, String behalf, String hash, boolean clock) {}

    public boolean isFirst() {
        return step == 1;
    }

    public boolean isLast() {
        return step == steps;
    }
}
