package vn.dunghen.workflow;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.dunghen.directory.Audience;
import vn.dunghen.kernel.Subject;

/**
 * One task as the lists know it.
 *
 * @param id the engine's task id
 * @param kind {@code <process>/<task>}, e.g. {@code dossier-handling/appraise}
 * @param name the Vietnamese label of the task in its diagram
 * @param subject what it is about
 * @param subjectCode readable code of the subject
 * @param subjectTitle what the subject is, e.g. the procedure's name
 * @param subjectPerson for whom, e.g. the applicant's name
 * @param audience to whom it is offered
 * @param unit code of the unit whose work it is, if one is known
 * @param assignee who has taken it
 * @param assignedAt since when it is theirs
 * @param openedAt when it came into being
 * @param dueAt when it must be done
 * @param hourly whether the due moment comes from a limit in hours
 * @param from where it comes from in words, e.g. "Bộ phận Một cửa, 08:50"
 * @param doneAt when it was finished or withdrawn
 * @param doneBy who finished it; {@code null} while open or when withdrawn
 * @param version grows with each change; a completion must name the one it saw
 */
public record TaskItem(
        String id,
        String kind,
        String name,
        Subject subject,
        String subjectCode,
        String subjectTitle,
        @Nullable String subjectPerson,
        Audience audience,
        @Nullable String unit,
        @Nullable String assignee,
        @Nullable Instant assignedAt,
        Instant openedAt,
        Instant dueAt,
        boolean hourly,
        String from,
        @Nullable Instant doneAt,
        @Nullable String doneBy,
        int version) {

    public boolean isOpen() {
        return doneAt == null;
    }

    /** On whose list it stands now: the taker's, else the one it was offered to. */
    public Audience listedFor() {
        return assignee == null ? audience : Audience.person(assignee);
    }
}
