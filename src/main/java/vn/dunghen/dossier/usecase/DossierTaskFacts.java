package vn.dunghen.dossier.usecase;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import vn.dunghen.calendar.WorkingCalendar;
import vn.dunghen.dossier.DossierId;
import vn.dunghen.dossier.domain.Dossier;
import vn.dunghen.dossier.domain.Dossiers;
import vn.dunghen.dossier.domain.Opinion;
import vn.dunghen.dossier.domain.StepDue;
import vn.dunghen.kernel.RuleViolation;
import vn.dunghen.workflow.TaskHandler;

/** What the task list and the task forms must know of a dossier. */
@Component
@Transactional(readOnly = true)
public class DossierTaskFacts {

    private static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");

    private final Dossiers dossiers;
    private final WorkingCalendar calendar;
    private final DeskRules desk;
    private final Clock clock;

    DossierTaskFacts(Dossiers dossiers, WorkingCalendar calendar, DeskRules desk, Clock clock) {
        this.clock = clock;
        this.dossiers = dossiers;
        this.calendar = calendar;
        this.desk = desk;
    }

    public TaskHandler.SubjectLine describe(DossierId id) {
        Dossier dossier = find(id);
        return new TaskHandler.SubjectLine(
                dossier.code(), dossier.procedure().name(), dossier.applicant().name());
    }

    /** @param part the opinion, for the task that gives it */
    public TaskHandler.Deadline due(String task, DossierId id, @Nullable String part, Instant openedAt) {
        Dossier dossier = find(id);
        Optional<Opinion> asked = dossier.opinions().stream()
                .filter(opinion -> opinion.id().equals(part))
                .findFirst();
        if (asked.isPresent()) {
            return new TaskHandler.Deadline(asked.get().dueAt(), false);
        }
        StepDue.Due due = new StepDue(
                        calendar, desk.reception(LocalDate.ofInstant(clock.instant(), ZONE)), desk.shares())
                .of(task, dossier, openedAt);
        return new TaskHandler.Deadline(due.at(), due.hourly());
    }

    /** Where the answer is about to be carried out the row is held first, so that it is judged by what it changes. */
    public Map<String, Object> read(DossierId id, Function<Dossier, Map<String, Object>> answer) {
        return answer.apply(
                TransactionSynchronizationManager.isCurrentTransactionReadOnly()
                        ? find(id)
                        : DossierAccess.lock(dossiers, id));
    }

    /** Whether the promise of the dossier has passed without a result. */
    public boolean expired(Dossier dossier) {
        return dossier.expired(clock.instant());
    }

    /** Whether a new date may still be asked for: after today and after the promise that stands. */
    public boolean ahead(Dossier dossier, LocalDate date) {
        return date.isAfter(LocalDate.ofInstant(clock.instant(), ZONE))
                && dossier.currentDue() != null
                && date.isAfter(LocalDate.ofInstant(dossier.currentDue(), ZONE));
    }

    private Dossier find(DossierId id) {
        return dossiers.find(id).orElseThrow(() -> RuleViolation.notFound("dossier.unknown"));
    }
}
