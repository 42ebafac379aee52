package vn.dunghen.dossier.usecase;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import vn.dunghen.directory.Directory;
import vn.dunghen.directory.Unit;
import vn.dunghen.document.ControlSlipContent;
import vn.dunghen.document.ControlSlipContent.Result;
import vn.dunghen.document.ControlSlipContent.Turn;
import vn.dunghen.document.DossierMark;
import vn.dunghen.document.PaperHead;
import vn.dunghen.document.PaperText;
import vn.dunghen.dossier.DossierId;
import vn.dunghen.dossier.DossierState;
import vn.dunghen.dossier.Timeliness;
import vn.dunghen.dossier.domain.Lateness;
import vn.dunghen.kernel.Subject;
import vn.dunghen.workflow.TaskInbox;
import vn.dunghen.workflow.TaskItem;

/** Writes the control slip from the tasks there were: who handed the dossier to whom, and how each kept its own limit. */
@Component
class ControlSlip {

    private static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");
    private static final String DESK = "Bộ phận Một cửa";
    /** Work beside the way of the dossier; it changes no hands there. */
    private static final Pattern ASIDE =
            Pattern.compile(".*(pology|/declare-progress|/inform-applicant|/give-opinion|-lateness|-explanation)$");

    private final TaskInbox inbox;
    private final Directory directory;
    private final String lookup;

    ControlSlip(
            TaskInbox inbox,
            Directory directory,
            @Value("${dunghen.lookup:http://localhost:8080/tra-cuu}") String lookup) {
        this.inbox = inbox;
        this.directory = directory;
        this.lookup = lookup;
    }

    ControlSlipContent of(DossierDetail dossier) {
        var dates = dossier.appointment();
        var now = dossier.readAt();
        return new ControlSlipContent(
                PaperHead.of(directory.agency(), DESK, null, LocalDate.ofInstant(now, ZONE)),
                new DossierMark(
                        dossier.code(), lookup.replaceFirst("^https?://", ""), lookup + "?ma=" + dossier.code()),
                dossier.unit() == null ? DESK : unit(dossier.unit()),
                dossier.applicant().name(),
                dossier.procedure().name(),
                dossier.acceptedAt() == null ? dossier.registeredAt() : dossier.acceptedAt(),
                dates == null ? null : dates.first(),
                dates == null || dates.current().equals(dates.first()) ? null : dates.current(),
                turns(dossier, now),
                summary(dossier),
                now);
    }

    private List<Turn> turns(DossierDetail dossier, Instant now) {
        var tasks = inbox.history(new Subject(DossierId.TYPE, dossier.id())).stream()
                .filter(task -> !ASIDE.matcher(task.kind()).matches())
                .toList();
        List<Turn> turns = new ArrayList<>();
        for (var task : tasks) {
            var receiver = receiver(task);
            turns.add(new Turn(
                    giver(task, tasks)
                            .map(this::person)
                            .orElse(dossier.applicant().name() + " (người nộp hồ sơ)"),
                    receiver == null ? offered(task) : person(receiver),
                    task.openedAt(),
                    task.dueAt(),
                    task.doneAt(),
                    result(task, now),
                    task.name(),
                    taken(task)));
        }
        return turns;
    }

    /** Who finished the task before this one. */
    private static Optional<String> giver(TaskItem task, List<TaskItem> tasks) {
        return tasks.stream()
                .filter(before -> before.doneBy() != null
                        && before.doneAt() != null
                        && !before.doneAt().isAfter(task.openedAt()))
                .max(Comparator.comparing(TaskItem::doneAt))
                .map(TaskItem::doneBy);
    }

    private static @Nullable String receiver(TaskItem task) {
        return task.doneBy() != null ? task.doneBy() : task.assignee();
    }

    private String offered(TaskItem task) {
        if (task.audience().person() != null) {
            return person(task.audience().person());
        }
        return task.audience().unit() == null ? "" : unit(task.audience().unit());
    }

    private static Result result(TaskItem task, Instant now) {
        if (task.doneAt() != null && task.doneBy() == null) {
            return Result.DROPPED;
        }
        return switch (Lateness.of(task.doneAt(), task.dueAt(), now)) {
            case EARLY -> Result.EARLY;
            case ON_TIME -> Result.ON_TIME;
            case LATE -> Result.LATE;
            case RUNNING -> Result.RUNNING;
            case RUNNING_LATE -> Result.RUNNING_LATE;
        };
    }

    /** When the receiver took it, if that was a later moment. */
    private static @Nullable String taken(TaskItem task) {
        var at = task.assignedAt();
        return at == null || PaperText.shortMoment(at).equals(PaperText.shortMoment(task.openedAt()))
                ? null
                : "Người nhận nhận lúc " + PaperText.shortMoment(at);
    }

    private static @Nullable String summary(DossierDetail dossier) {
        var against = dossier.timeliness() == null ? null : dossier.timeliness().againstOriginal();
        if (dossier.state().withoutResult() && dossier.resolvedAt() != null) {
            return ended(dossier.state(), against == Timeliness.LATE) + ", lúc "
                    + PaperText.moment(dossier.resolvedAt());
        }
        return against == null ? null : finished(against, dossier.finishedAt());
    }

    private static String ended(DossierState state, boolean late) {
        var how =
                switch (state) {
                    case NOT_ACCEPTED -> "không tiếp nhận hồ sơ";
                    case WITHDRAWN -> "người nộp rút hồ sơ";
                    default -> "dừng giải quyết hồ sơ";
                };
        return late ? how + " khi đã quá ngày hẹn gốc" : how;
    }

    private static String finished(Timeliness against, @Nullable Instant finishedAt) {
        var kept =
                switch (against) {
                    case EARLY -> "xong trước hạn";
                    case ON_TIME -> "xong đúng hạn";
                    case LATE -> "xong quá hạn";
                    case RUNNING -> "đang giải quyết, trong hạn";
                    case RUNNING_LATE -> "đang giải quyết, đã quá hạn";
                };
        var measured = kept + " so với ngày hẹn gốc";
        return finishedAt == null ? measured : measured + ", lúc " + PaperText.moment(finishedAt);
    }

    private String person(String login) {
        return directory
                .staff(login)
                .map(one -> one.name() + ", " + one.unitName())
                .orElse(login);
    }

    private String unit(String code) {
        return directory.unit(code).map(Unit::name).orElse(code);
    }
}
