package vn.dunghen.dossier.usecase;

import java.time.Clock;
import org.jspecify.annotations.Nullable;
import vn.dunghen.calendar.WorkingCalendar;
import vn.dunghen.dossier.DossierId;
import vn.dunghen.dossier.InformMethod;
import vn.dunghen.dossier.domain.Apology;
import vn.dunghen.dossier.domain.Dossier;
import vn.dunghen.dossier.domain.Dossiers;
import vn.dunghen.kernel.Actors;
import vn.dunghen.kernel.UseCase;
import vn.dunghen.workflow.Watches;

/** Đổi ngày hẹn và báo người nộp: the desk changes the appointment on the strength of the letter. */
@UseCase
public class InformApplicant {

    private final Dossiers dossiers;
    private final DossierProcess process;
    private final Actors actors;
    private final Clock clock;
    private final WorkingCalendar calendar;
    private final Watches watches;
    private final DossierLetters letters;

    InformApplicant(
            Dossiers dossiers,
            DossierProcess process,
            Actors actors,
            Clock clock,
            WorkingCalendar calendar,
            Watches watches,
            DossierLetters letters) {
        this.dossiers = dossiers;
        this.process = process;
        this.actors = actors;
        this.clock = clock;
        this.calendar = calendar;
        this.watches = watches;
        this.letters = letters;
    }

    public void handle(String taskId, DossierId id, InformMethod method, @Nullable String note) {
        Dossier dossier = DossierAccess.lock(dossiers, id);
        Apology apology = dossier.openApology().orElseThrow();
        dossier.informApplicant(method, note, calendar, actors.current(), clock.instant());
        dossiers.save(dossier);
        letters.apology(dossier, apology);
        process.apologySent(taskId, dossier.owesApology(clock.instant()));
        watches.moved(dossier.subject());
    }
}
