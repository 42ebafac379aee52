package vn.dunghen.dossier.web;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.dunghen.calendar.LunarCalendar;
import vn.dunghen.calendar.LunarDate;
import vn.dunghen.calendar.WorkingCalendar;
import vn.dunghen.dossier.ApologyStage;
import vn.dunghen.dossier.LedgerKind;
import vn.dunghen.dossier.usecase.DossierDetail;
import vn.dunghen.dossier.usecase.LatenessRisks;
import vn.dunghen.dossier.usecase.RiskWords;
import vn.dunghen.dossier.usecase.UsualTimes;
import vn.dunghen.dossier.web.views.DueTag;
import vn.dunghen.dossier.web.views.Promise;
import vn.dunghen.kernel.Subject;
import vn.dunghen.workflow.TaskInbox;
import vn.dunghen.workflow.TaskItem;

/** Puts together the promise of a dossier: the day, who holds it, and how it stands against what was said first. */
@Component
class PromisePanel {

    private final PageWords words;
    private final Tags tags;
    private final TaskInbox inbox;
    private final UsualTimes usual;
    private final LatenessRisks risks;
    private final RiskWords riskWords;
    private final WorkingCalendar calendar;

    PromisePanel(
            PageWords words,
            Tags tags,
            TaskInbox inbox,
            UsualTimes usual,
            LatenessRisks risks,
            RiskWords riskWords,
            WorkingCalendar calendar) {
        this.usual = usual;
        this.risks = risks;
        this.riskWords = riskWords;
        this.calendar = calendar;
        this.words = words;
        this.tags = tags;
        this.inbox = inbox;
    }

    @Nullable Promise of(DossierDetail dossier) {
        DossierDetail.Dates dates = dossier.appointment();
        if (dates == null) {
            return null;
        }
        boolean hourly = dossier.procedure().hourly();
        String title = hourly
                ? words.say("dossier.promise.hour", words.time(dates.current()), words.full(dates.current()))
                : words.say("dossier.promise.day", words.full(dates.current()));
        return new Promise(
                leaf(dates.current()),
                title,
                dossier.paused()
                        ? tags.paused()
                        : tags.promise(
                                dossier.state(),
                                dates.current(),
                                dossier.endedAt(),
                                hourly,
                                apologised(dossier, dates.current())),
                sentence(dossier),
                rows(dossier, dates, hourly));
    }

    /** Whether an apology for the promise of this moment has reached the applicant. */
    static boolean apologised(DossierDetail dossier, Instant due) {
        return dossier.apologies().stream()
                .anyMatch(one ->
                        one.stage() == ApologyStage.SENT && one.promiseDue().equals(due));
    }

    private Promise.Leaf leaf(Instant due) {
        var day = PageWords.day(due);
        LunarDate lunar = LunarCalendar.of(day);
        return new Promise.Leaf(
                words.say("dossier.leaf.month", day.getMonthValue()),
                Integer.toString(day.getDayOfMonth()),
                PageWords.heading(words.weekday(due)),
                words.say("dossier.leaf.lunar", lunar.day(), lunar.month()));
    }

    private List<Promise.Row> rows(DossierDetail dossier, DossierDetail.Dates dates, boolean hourly) {
        List<Promise.Row> rows = new ArrayList<>();
        boolean moved = !dates.original().equals(dates.current());
        DueTag against = dossier.paused()
                ? tags.paused()
                : tags.promise(dossier.state(), dates.original(), dossier.endedAt(), hourly, !unpaid(dossier));
        DueTag shown =
                moved && (against.tone() == DueTag.Tone.LATE || against.tone() == DueTag.Tone.OPEN) ? against : null;
        boolean same = dates.first().equals(dates.original());
        rows.add(new Promise.Row(
                words.say("dossier.promise.first"), date(dates.first(), hourly), "", same ? shown : null));
        if (!same) {
            rows.add(new Promise.Row(words.say("dossier.promise.original"), date(dates.original(), hourly), "", shown));
        }
        if (dates.statutory() != null) {
            rows.add(new Promise.Row(words.say("dossier.promise.law"), date(dates.statutory(), hourly), "", null));
        }
        return rows;
    }

    private static boolean unpaid(DossierDetail dossier) {
        return !dossier.debts().isEmpty();
    }

    private String date(Instant due, boolean hourly) {
        return hourly ? words.time(due) + " " + words.date(due) : words.date(due);
    }

    private String sentence(DossierDetail dossier) {
        List<String> parts = new ArrayList<>();
        String waiting = waiting(dossier);
        if (!waiting.isEmpty()) {
            parts.add(waiting);
        }
        if (dossier.resolvedAt() != null && dossier.state().withoutResult()) {
            parts.add(words.say("dossier.promise.ended." + dossier.state().code(), words.moment(dossier.resolvedAt())));
        } else if (dossier.finishedAt() == null) {
            usually(dossier).ifPresent(parts::add);
            risk(dossier).ifPresent(parts::add);
            boolean extended = dossier.clock().stream().anyMatch(row -> row.kind() == LedgerKind.EXTENSION);
            if (extended) {
                parts.add(
                        words.say(dossier.mayExtend() ? "dossier.promise.extendedAgain" : "dossier.promise.extended"));
            }
        } else {
            parts.add(words.say("dossier.promise.finished", words.moment(dossier.finishedAt())));
        }
        return String.join(" ", parts);
    }

    /** How long the steps that are left usually take, beside the time that is left. */
    private Optional<String> usually(DossierDetail dossier) {
        var dates = dossier.appointment();
        return dates == null
                ? Optional.empty()
                : usual.remaining(dossier.step(), dossier.procedure().code())
                        .map(time -> words.say(
                                dates.current().isAfter(dossier.readAt()) ? "dossier.usual" : "dossier.usual.late",
                                riskWords.length(time.medianMinutes(), dossier.readAt()),
                                riskWords.length(time.p90Minutes(), dossier.readAt()),
                                riskWords.length(
                                        calendar.workingMinutesBetween(dossier.readAt(), dates.current()),
                                        dossier.readAt())));
    }

    /** How many similar dossiers needed longer than what is left; said only while the date can still be kept. */
    private Optional<String> risk(DossierDetail dossier) {
        var dates = dossier.appointment();
        return dates == null || !dates.current().isAfter(dossier.readAt())
                ? Optional.empty()
                : risks.of(dossier.id()).map(risk -> riskWords.share(risk, risks.rule()));
    }

    /** Who holds it now and until when; empty when nothing is open. */
    private String waiting(DossierDetail dossier) {
        String open = inbox.openOf(new Subject("dossier", dossier.id())).stream()
                .map(task -> words.say(
                        "dossier.waits.one",
                        holder(task),
                        decapitalised(task.name()),
                        words.due(task.dueAt(), task.hourly())))
                .collect(Collectors.joining("; "));
        return open.isEmpty() ? "" : words.say("dossier.waits", open);
    }

    String holder(TaskItem task) {
        String person =
                task.assignee() != null ? task.assignee() : task.audience().person();
        if (person != null) {
            return words.person(person);
        }
        return task.audience().unit() == null
                ? words.say("dossier.leader")
                : words.unit(task.audience().unit());
    }

    static String decapitalised(String text) {
        return text.isEmpty()
                ? text
                : text.substring(0, 1).toLowerCase(Locale.forLanguageTag("vi")) + text.substring(1);
    }
}
