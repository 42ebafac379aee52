package vn.dunghen.plan.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.dunghen.directory.Directory;
import vn.dunghen.directory.Role;
import vn.dunghen.document.Attachments;
import vn.dunghen.document.web.files.FileAnswer;
import vn.dunghen.plan.AssignmentState;
import vn.dunghen.plan.domain.Assignment;
import vn.dunghen.plan.domain.AssignmentCheckIn;
import vn.dunghen.plan.domain.AssignmentExtension;
import vn.dunghen.plan.usecase.ReadAssignments;
import vn.dunghen.plan.web.views.AssignmentViews.Choice;
import vn.dunghen.plan.web.views.AssignmentViews.Entry;
import vn.dunghen.plan.web.views.AssignmentViews.Fact;
import vn.dunghen.plan.web.views.AssignmentViews.FileLine;
import vn.dunghen.plan.web.views.AssignmentViews.Tag;
import vn.dunghen.workflow.TaskInbox;

/** The page of one assignment as its template needs it. */
@Component
class AssignmentPage {

    private final ReadAssignments assignments;
    private final AssignmentFacts facts;
    private final AssignmentWords words;
    private final Attachments attachments;
    private final Directory directory;
    private final TaskInbox inbox;

    AssignmentPage(
            ReadAssignments assignments,
            AssignmentFacts facts,
            AssignmentWords words,
            Attachments attachments,
            Directory directory,
            TaskInbox inbox) {
        this.assignments = assignments;
        this.facts = facts;
        this.words = words;
        this.attachments = attachments;
        this.directory = directory;
        this.inbox = inbox;
    }

    Map<String, @Nullable Object> model(Assignment one) {
        boolean running = one.state() == AssignmentState.IN_PROGRESS;
        boolean works = running && assignments.may(one, "work");
        Map<String, @Nullable Object> model = new LinkedHashMap<>();
        model.put("code", one.code());
        model.put("address", "/ke-hoach/nhiem-vu/" + one.code());
        model.put("heading", one.work().shortly());
        model.put("state", words.state(one.state()));
        model.put("due", words.due(one.state(), one.currentDue()));
        model.put("percent", one.percent());
        model.put(
                "bar",
                one.state() == AssignmentState.DONE
                        ? "ok"
                        : Optional.ofNullable(words.due(one.state(), one.currentDue()))
                                .map(Tag::tone)
                                .filter("LATE"::equals)
                                .map(late -> "bad")
                                .orElse("run"));
        model.put(
                "facts",
                facts.facts(one).stream()
                        .map(fact -> new Fact(
                                fact.label(),
                                fact.value(),
                                Optional.ofNullable(fact.aside()).orElse(""),
                                Optional.ofNullable(fact.href()).orElse("")))
                        .toList());
        model.put("subject", one.subject());
        model.put("timeline", facts.timeline(one.subject()));
        model.put("coordinations", coordinations(one));
        model.put("checkIns", one.checkIns().stream().map(this::checkIn).toList());
        model.put("extensions", one.extensions().stream().map(this::extension).toList());
        model.put("notes", notes(one));
        model.put("files", files(one));
        model.put("mayWork", works);
        model.put(
                "mayExtend",
                works && one.checkIns().isEmpty() && one.openExtension().isEmpty());
        model.put("mayTransfer", running && assignments.may(one, "transfer"));
        model.put("mayRequest", one.state() == AssignmentState.WAITING && assignments.may(one, "request"));
        model.put("people", people(one));
        model.put("task", task(one));
        return model;
    }

    private List<Choice> people(Assignment one) {
        return directory.staffOf(one.leadUnit()).stream()
                .filter(person -> !person.has(Role.ADMINISTRATOR) && !person.has(Role.AUDITOR))
                .filter(person -> !person.login().equals(one.officer()))
                .map(person -> new Choice(person.login(), person.name() + ", " + person.title()))
                .toList();
    }

    private List<Entry> coordinations(Assignment one) {
        return one.coordinations().stream()
                .map(it -> new Entry(
                        words.day(it.confirmedAt()),
                        words.unit(it.unit()),
                        Optional.ofNullable(it.contribution()).orElse(""),
                        it.confirmedAt() == null
                                ? new Tag(words.say("assignment.coordination.open"), "wait", "pause")
                                : new Tag(words.say("assignment.coordination.done"), "ok", "check")))
                .toList();
    }

    private Entry checkIn(AssignmentCheckIn it) {
        boolean late = it.doneAt() != null && it.doneAt().isAfter(it.dueAt());
        Tag tag = it.doneAt() == null
                ? new Tag(words.say("assignment.checkIn.open"), "line", "open")
                : late
                        ? new Tag(words.say("assignment.timeliness.LATE"), "bad", "cross")
                        : new Tag(words.say("assignment.timeliness.ON_TIME"), "ok", "check");
        return new Entry(
                words.moment(it.dueAt()),
                period(it.period()),
                Optional.ofNullable(it.text()).orElse(""),
                tag);
    }

    private String period(String code) {
        if (code.contains("Q")) {
            return words.say("assignment.checkIn.quarter", code.substring(6), code.substring(0, 4));
        }
        String[] parts = code.split("-");
        String month = String.valueOf(Integer.parseInt(parts[1]));
        return parts.length == 2
                ? words.say("assignment.checkIn.month", month, parts[0])
                : words.say("assignment.checkIn.day", String.valueOf(Integer.parseInt(parts[2])), month, parts[0]);
    }

    private Entry extension(AssignmentExtension it) {
        String key = it.outcome() == null
                ? (it.open() ? "open" : "lapsed")
                : it.outcome().name();
        String tone = key.equals("GRANT") ? "ok" : key.equals("open") ? "wait" : "bad";
        String late = it.afterExpiry() ? " " + words.say("assignment.extension.late") : "";
        return new Entry(
                words.moment(it.askedAt()),
                words.say("assignment.extension.title", words.day(it.dueBefore()), words.day(it.wantedDue())) + late,
                words.person(it.askedBy()) + ": " + it.reason()
                        + (it.decidedBy() == null
                                ? ""
                                : " — " + words.person(it.decidedBy()) + ": " + it.decisionReason()),
                new Tag(words.say("assignment.extension." + key), tone, tone.equals("ok") ? "check" : "pause"));
    }

    private List<Entry> notes(Assignment one) {
        List<Entry> notes = new ArrayList<>();
        one.notes()
                .forEach(it -> notes.add(
                        0,
                        new Entry(
                                words.moment(it.writtenAt()) + " · " + words.person(it.writtenBy()),
                                it.percent() + "%",
                                it.text(),
                                null)));
        return notes;
    }

    private List<FileLine> files(Assignment one) {
        return attachments.about(one.subject()).stream()
                .map(it -> new FileLine(
                        "/ke-hoach/nhiem-vu/" + one.code() + "/tep/" + it.id(),
                        it.name(),
                        FileAnswer.size(it.size()) + " · " + words.person(it.addedBy())))
                .toList();
    }

    /** The address of the task that waits for this person, if one does. */
    private String task(Assignment one) {
        TaskInbox.Filter mine =
                new TaskInbox.Filter(TaskInbox.Scope.MINE, one.subject(), null, TaskInbox.Due.ANY, null);
        return inbox.list(mine, null, 1).items().stream()
                .findFirst()
                .map(task -> "/viec-cua-toi/" + task.id())
                .orElse("");
    }
}
