package vn.dunghen.plan.web;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.dunghen.directory.Signature;
import vn.dunghen.kernel.Actors;
import vn.dunghen.kernel.InvalidInput.FieldError;
import vn.dunghen.plan.PlanOutcome;
import vn.dunghen.plan.PlanState;
import vn.dunghen.plan.domain.ImportedPlan;
import vn.dunghen.plan.domain.Plan;
import vn.dunghen.plan.domain.PlanOpinion;
import vn.dunghen.plan.domain.PlanReadiness;
import vn.dunghen.plan.domain.PlanRecipient;
import vn.dunghen.plan.domain.PlanRow;
import vn.dunghen.plan.usecase.AssignmentFilter;
import vn.dunghen.plan.usecase.AssignmentRow;
import vn.dunghen.plan.usecase.AssignmentsOfPlan;
import vn.dunghen.plan.usecase.ReadAssignments;
import vn.dunghen.plan.usecase.ReadPlanPapers;
import vn.dunghen.plan.usecase.ReadPlans;
import vn.dunghen.workflow.TaskInbox;
import vn.dunghen.workflow.TaskItem;

/** The page of one plan. */
@Component
class PlanViews {

    /** More than the rows a plan may have give to all units. */
    private static final int MOST_WORK = 5_000;

    private static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");

    private final PlanPanel panel;
    private final ReadPlans plans;
    private final PlanProgress work;
    private final ReadAssignments assignments;
    private final ReadPlanPapers papers;
    private final TaskInbox inbox;
    private final PlanWords words;
    private final Actors actors;
    private final Clock clock;

    PlanViews(
            PlanPanel panel,
            ReadPlans plans,
            PlanProgress work,
            ReadAssignments assignments,
            ReadPlanPapers papers,
            TaskInbox inbox,
            PlanWords words,
            Actors actors,
            Clock clock) {
        this.panel = panel;
        this.plans = plans;
        this.papers = papers;
        this.work = work;
        this.assignments = assignments;
        this.inbox = inbox;
        this.words = words;
        this.actors = actors;
        this.clock = clock;
    }

    /** @param progress in words, empty while nothing is counted; @param href where the row is settled, empty when it cannot be @param work what became of it */
    public record RowLine(
            String group,
            String ordinal,
            String content,
            String leads,
            String coordinating,
            String target,
            String due,
            String said,
            String progress,
            String href,
            List<WorkLink> work) {}

    /** Work a row has given. @param label its code, with the unit where several have it */
    public record WorkLink(String href, String label) {}

    public record Question(String text, String href) {}

    public record OpinionLine(String unit, String verdict, String opinion, String answer) {}

    public record ReaderLine(String line, String state) {}

    public record PaperLine(String label, String href) {}

    public record VersionLine(int number, String written, String compare) {}

    public record Turn(String label, String href) {}

    Map<String, Object> model(Plan plan) {
        boolean mine = plan.drafter().equals(actors.current().login());
        boolean writing = mine && (plan.state() == PlanState.DRAFTING || plan.state() == PlanState.CONSOLIDATING);
        AssignmentsOfPlan.Progress progress = plans.progress(plan.id());
        Map<String, Object> model = new LinkedHashMap<>();
        model.put("id", plan.id().value());
        model.put("name", plan.name());
        model.put("heading", plan.title());
        model.put("state", words.state(plan.state()));
        model.put("tone", PlanWords.tone(plan.state()));
        model.put("sub", sub(plan));
        Optional<TaskItem> task = task(plan);
        model.put("task", task.map(one -> "/viec-cua-toi/" + one.id()).orElse(""));
        model.put("taskName", task.map(TaskItem::name).orElse(""));
        model.put("writing", writing);
        model.put("adding", writing ? edit(plan, PlanRowPages.FRESH) : "");
        model.put(
                "questionsSub",
                words.say(plan.current().warnings().isEmpty() ? "plan.questions.open.sub" : "plan.questions.sub"));
        model.put("questions", writing ? questions(plan) : List.of());
        model.put("progress", progress);
        model.put("work", work.of(plan.id()).orElse(null));
        model.put("rows", rows(plan, writing));
        model.put(
                "facts",
                panel.facts(plan).stream()
                        .filter(fact -> !fact.value().isEmpty())
                        .toList());
        model.put("subject", plan.subject());
        model.put("timeline", panel.timeline(plan.subject()));
        model.put("opinions", plan.opinions().stream().map(this::opinion).toList());
        model.put("readers", plan.recipients().stream().map(this::reader).toList());
        model.put(
                "papers",
                papers.of(plan).stream()
                        .map(one -> new PaperLine(words.paper(one), paper(plan, one)))
                        .toList());
        model.put("mayRequest", papers.mayRequest(plan));
        model.put("voids", plan.voidNumbers());
        model.put("corrections", plan.corrections());
        model.put("versions", versions(plan));
        model.put("evaluation", Objects.requireNonNullElse(plan.evaluation(), ""));
        model.put("published", Objects.requireNonNullElse(plan.publishedUrl(), ""));
        model.put("turns", turns(plan, mine));
        return model;
    }

    /** Address of a paper, without its ending. */
    static String paper(Plan plan, ReadPlanPapers.Line one) {
        return "/ke-hoach/" + plan.id() + "/giay-to/" + one.key();
    }

    private String sub(Plan plan) {
        Signature signed = plan.signature();
        if (signed == null || plan.issuedAt() == null) {
            return words.say("plan.sub.draft", words.person(plan.drafter()), words.unit(plan.unit()));
        }
        long readers =
                plan.recipients().stream().filter(one -> one.unit() != null).count();
        long read = plan.recipients().stream()
                .filter(one -> one.acknowledgedAt() != null)
                .count();
        return words.say(
                "plan.sub.issued",
                words.date(plan.datedOn()),
                signed.capacity(),
                signed.name(),
                read,
                readers,
                words.date(plan.endsOn()));
    }

    /** The task that waits for this person, if one does. */
    private Optional<TaskItem> task(Plan plan) {
        TaskInbox.Filter mine =
                new TaskInbox.Filter(TaskInbox.Scope.MINE, plan.subject(), null, TaskInbox.Due.ANY, null);
        return inbox.list(mine, null, 1).items().stream().findFirst();
    }

    /** What must be settled before the draft can be handed in, then what should be looked at. */
    private List<Question> questions(Plan plan) {
        List<Question> questions = new ArrayList<>();
        List<FieldError> ours =
                new ArrayList<>(PlanReadiness.open(plan.current().content()));
        PlanReadiness.past(plan.current().content(), LocalDate.now(clock.withZone(ZONE)))
                .ifPresent(ours::add);
        for (FieldError error : ours) {
            String row = error.field().replaceAll("^assignments\\[(.*)]$", "$1");
            questions.add(new Question(error.message(), edit(plan, row)));
        }
        for (ImportedPlan.Warning warning : plan.current().warnings()) {
            questions.add(new Question(warning.message(), warning.row().isEmpty() ? "" : edit(plan, warning.row())));
        }
        return questions;
    }

    private static String edit(Plan plan, String row) {
        return "/ke-hoach/" + plan.id() + "/sua/" + row;
    }

    private List<RowLine> rows(Plan plan, boolean writing) {
        Map<String, String> counted = plans.counted(plan.id());
        Map<String, PlanOutcome.Result> judged = new HashMap<>();
        plan.results()
                .forEach(
                        one -> judged.put(one.judgement().row(), one.judgement().verdict()));
        Map<String, List<WorkLink>> given = plan.issuedAt() == null ? Map.of() : given(plan);
        List<RowLine> lines = new ArrayList<>();
        String group = "";
        for (PlanRow row : plan.current().content().numbered().rows()) {
            String own = Objects.requireNonNullElse(row.group(), "");
            lines.add(new RowLine(
                    own.equals(group) ? "" : own,
                    row.ordinal(),
                    row.content(),
                    words.units(row.leads()),
                    words.units(row.coordinating()),
                    row.target() == null ? "" : row.target().text(),
                    words.date(row.deadline().to()),
                    row.deadline().text().equals(words.date(row.deadline().to()))
                            ? ""
                            : row.deadline().text(),
                    progress(counted.get(row.row()), judged.get(row.row())),
                    writing ? edit(plan, row.row()) : "",
                    given.getOrDefault(row.row(), List.of())));
            group = own;
        }
        return lines;
    }

    /** The work each row has given, by row. */
    private Map<String, List<WorkLink>> given(Plan plan) {
        Map<String, List<AssignmentRow>> byRow = new HashMap<>();
        assignments.all(AssignmentFilter.of(plan.id()), MOST_WORK).forEach(one -> byRow.computeIfAbsent(
                        one.row(), row -> new ArrayList<>())
                .add(one));
        Map<String, List<WorkLink>> links = new HashMap<>();
        byRow.forEach((row, work) -> links.put(
                row,
                work.stream()
                        .map(one -> new WorkLink(
                                "/ke-hoach/nhiem-vu/" + one.code(),
                                work.size() == 1 ? one.code() : one.code() + " " + words.shortUnit(one.leadUnit())))
                        .toList()));
        return links;
    }

    private String progress(@Nullable String counted, PlanOutcome.@Nullable Result judged) {
        String said = counted == null ? "" : counted;
        return judged == null ? said : (said + " · " + words.say("plan.result." + judged)).replaceAll("^ · ", "");
    }

    private OpinionLine opinion(PlanOpinion one) {
        return new OpinionLine(
                words.unit(one.unit()),
                words.verdict(one),
                Objects.requireNonNullElse(one.opinion(), ""),
                Objects.requireNonNullElse(one.answer(), ""));
    }

    private ReaderLine reader(PlanRecipient one) {
        String state = one.unit() == null
                ? one.address() == null
                        ? words.say("plan.reader.outside")
                        : words.say("plan.reader.sent", one.address())
                : one.acknowledgedAt() == null
                        ? words.say("plan.reader.open")
                        : words.say(
                                "plan.reader.read",
                                words.person(one.acknowledgedBy()),
                                words.moment(one.acknowledgedAt()));
        return new ReaderLine(one.line(), state);
    }

    private List<VersionLine> versions(Plan plan) {
        return plan.versions().stream()
                .map(one -> new VersionLine(
                        one.number(),
                        words.say(
                                "plan.version.line",
                                one.number(),
                                words.moment(one.writtenAt()),
                                words.person(one.writtenBy())),
                        one.number() == 1
                                ? ""
                                : "/ke-hoach/" + plan.id() + "/so-sanh?a=" + (one.number() - 1) + "&b=" + one.number()))
                .toList();
    }

    /** What may be begun with a plan in force, by who looks at it. */
    private List<Turn> turns(Plan plan, boolean mine) {
        List<Turn> turns = new ArrayList<>();
        String base = "/ke-hoach/" + plan.id();
        if (plan.state() == PlanState.IN_FORCE || plan.state() == PlanState.EVALUATING) {
            if (mine || plans.may("correct")) {
                turns.add(new Turn(words.say("plan.turn.dinh-chinh"), base + "/dinh-chinh"));
            }
            if (plans.may("draft")) {
                turns.add(new Turn(words.say("plan.turn.thay-the"), base + "/thay-the"));
            }
            if (plans.may("recall")) {
                turns.add(new Turn(words.say("plan.turn.thu-hoi"), base + "/thu-hoi"));
            }
        }
        Signature signed = plan.signature();
        if (plan.state() == PlanState.DISSEMINATING
                && signed != null
                && signed.login().equals(actors.current().login())) {
            turns.add(new Turn(words.say("plan.turn.rut-chu-ky"), base + "/rut-chu-ky"));
        }
        return turns;
    }
}
