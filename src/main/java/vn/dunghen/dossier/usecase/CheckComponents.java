package vn.dunghen.dossier.usecase;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.dunghen.calendar.WorkingCalendar;
import vn.dunghen.dossier.DossierId;
import vn.dunghen.dossier.ReceptionOutcome;
import vn.dunghen.dossier.domain.Acceptance;
import vn.dunghen.dossier.domain.Dossier;
import vn.dunghen.dossier.domain.Dossiers;
import vn.dunghen.dossier.domain.PapersAsked;
import vn.dunghen.dossier.domain.Supplement;
import vn.dunghen.dossier.usecase.papers.Reaskings;
import vn.dunghen.kernel.Actors;
import vn.dunghen.kernel.UseCase;

/** Kiểm tra thành phần hồ sơ: accepts, asks for papers, or refuses. */
@UseCase
public class CheckComponents {

    private final Dossiers dossiers;
    private final DossierProcess process;
    private final Actors actors;
    private final Clock clock;
    private final WorkingCalendar calendar;
    private final Rulebook rules;
    private final AcceptDossier accept;
    private final Reaskings reaskings;

    CheckComponents(
            Dossiers dossiers,
            DossierProcess process,
            Actors actors,
            Clock clock,
            WorkingCalendar calendar,
            Rulebook rules,
            AcceptDossier accept,
            Reaskings reaskings) {
        this.reaskings = reaskings;
        this.dossiers = dossiers;
        this.process = process;
        this.actors = actors;
        this.clock = clock;
        this.calendar = calendar;
        this.rules = rules;
        this.accept = accept;
    }

    /**
     * @param fees number of units or value by code of the schedule; empty for the one usual amount
     * @param reason why papers are asked for or the dossier is refused
     * @param missing what is missing besides the papers that are not ticked, in words
     * @param reaskReason why a paper is asked for that the department holds
     */
    public void handle(
            String taskId,
            DossierId id,
            ReceptionOutcome outcome,
            List<Acceptance.CheckedComponent> components,
            Map<String, Long> fees,
            boolean feeCollected,
            @Nullable String reason,
            @Nullable String missing,
            @Nullable String reaskReason) {
        switch (outcome) {
            case ACCEPT -> accept.handle(taskId, id, components, fees, feeCollected);
            case SUPPLEMENT -> ask(taskId, id, components, reason, missing, reaskReason);
            case REFUSE -> refuse(taskId, id, reason);
        }
    }

    private void ask(
            String taskId,
            DossierId id,
            List<Acceptance.CheckedComponent> components,
            @Nullable String reason,
            @Nullable String missing,
            @Nullable String reaskReason) {
        Dossier dossier = DossierAccess.lock(dossiers, id);
        List<String> absent = dossier.components().stream()
                .filter(paper -> paper.required()
                        && components.stream()
                                .noneMatch(one -> one.present() && one.code().equals(paper.code())))
                .map(paper -> paper.code())
                .toList();
        reaskings.judge(dossier, absent, missing, reaskReason);
        Supplement request = dossier.askPapers(
                components,
                new PapersAsked(
                        absent,
                        missing,
                        reason,
                        rules.regime(dossier).verifiedBasis().orElse(null)),
                rules.supplementsAllowed(dossier),
                rules.supplementWindow(dossier),
                calendar,
                actors.current(),
                clock.instant());
        dossiers.save(dossier);
        process.componentsChecked(taskId, ReceptionOutcome.SUPPLEMENT, request.windowUntil());
    }

    private void refuse(String taskId, DossierId id, @Nullable String reason) {
        Dossier dossier = DossierAccess.lock(dossiers, id);
        dossier.refuseReception(reason, clock.instant());
        dossiers.save(dossier);
        process.componentsChecked(taskId, ReceptionOutcome.REFUSE, null);
    }
}
