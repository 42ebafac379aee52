package vn.dunghen.workflow.web.views;

import java.util.List;

/** The page "Bậc nhắc hạn". @param mayEdit whether the reader may change a ladder on its page */
public record LadderPage(List<Ladder> ladders, boolean mayEdit) {

    /** @param kind stable code, e.g. {@code dossier}; @param name in words; @param since from when these rungs hold */
    public record Ladder(String kind, String name, String since, List<Rung> rungs) {}

    /**
     * @param offset working days after the due day, negative before it
     * @param when in words, e.g. "2 ngày làm việc trước hạn, đầu giờ"
     * @param act what happens, in words
     * @param who who is told, in words
     */
    public record Rung(String code, int offset, String when, String act, String who, boolean mayMove) {}
}
