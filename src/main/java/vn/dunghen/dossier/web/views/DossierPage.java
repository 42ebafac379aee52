package vn.dunghen.dossier.web.views;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.dunghen.workflow.SubjectPanel;

/**
 * The head that every page of a dossier shares.
 *
 * @param promise {@code null} before the reception
 * @param next what the reader must do now, {@code null} when nothing waits for them
 * @param tabs the parts of the page
 */
public record DossierPage(
        String code,
        StateTag state,
        String procedure,
        String applicant,
        String unit,
        @Nullable Promise promise,
        @Nullable Next next,
        List<Tab> tabs) {

    /** Address of the page. */
    public String href() {
        return "/ho-so/" + code;
    }

    /** @param sentence what is to be done; @param button verb and object */
    public record Next(String sentence, DueTag due, String button, String href) {}

    /** @param key message key of its label; @param count shown in brackets, {@code null} when there is none */
    public record Tab(String key, @Nullable Integer count, String href, boolean current) {}

    /** What "Tổng quan" shows; @param people who is responsible, @param applicant masked data of the applicant. */
    public record Overview(
            List<SubjectPanel.Step> steps,
            List<SubjectPanel.Fact> facts,
            List<SubjectPanel.Fact> people,
            List<SubjectPanel.Fact> applicant,
            List<Component> components,
            List<SubjectPanel.Event> latest) {}

    /** A paper of the dossier; @param note e.g. "bản sao · bổ sung 26/10 · còn hạn đến 31/12/2029". */
    public record Component(String name, String note, boolean present) {}
}
