package vn.dunghen.dossier.web;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import vn.dunghen.audit.AuditTrail;
import vn.dunghen.calendar.Moments;
import vn.dunghen.directory.Directory;
import vn.dunghen.directory.Role;
import vn.dunghen.directory.StaffMember;
import vn.dunghen.dossier.DossierState;
import vn.dunghen.dossier.Ending;
import vn.dunghen.dossier.WorkStep;
import vn.dunghen.dossier.usecase.DossierDetail;
import vn.dunghen.dossier.usecase.archive.ArchiveRows;
import vn.dunghen.dossier.web.views.DossierPage;
import vn.dunghen.indicator.SatisfactionLinks;
import vn.dunghen.kernel.Subject;
import vn.dunghen.workflow.SubjectPanel.Event;
import vn.dunghen.workflow.SubjectPanel.Fact;
import vn.dunghen.workflow.SubjectPanel.Mark;
import vn.dunghen.workflow.SubjectPanel.State;
import vn.dunghen.workflow.SubjectPanel.Step;
import vn.dunghen.workflow.SubjectRemarks;
import vn.dunghen.workflow.TaskInbox;

/** The parts that the dossier's own page and the page of a task share: facts, people, way and history. */
@Component
class DossierParts {

    private static final List<List<WorkStep>> WAY = List.of(
            List.of(WorkStep.CHECK),
            List.of(WorkStep.HAND_OVER, WorkStep.ASSIGN),
            List.of(WorkStep.APPRAISE),
            List.of(WorkStep.REVIEW),
            List.of(WorkStep.SIGN),
            List.of(WorkStep.ISSUE, WorkStep.FINISH),
            List.of(WorkStep.RETURN, WorkStep.CLOSE));

    private static final Set<String> WRITES_LEDGER = Set.of(
            "dossier.accepted",
            "dossier.apologySent",
            "dossier.supplementSent",
            "dossier.supplemented",
            "dossier.supplementedNoted",
            "dossier.signReturned",
            "dossier.resultTakenBack",
            "dossier.keptDespiteCalendar");
    private static final Set<Ending> NO_WAY = Set.of(Ending.NOT_ACCEPTED, Ending.WITHDRAWN);

    /** Most entries the trail gives at once. */
    private static final int PAGE = 200;

    /** Tasks that stand beside the way. */
    private static final String ASIDE = ".*(pology|declare-progress|inform-applicant|-opinion|-lateness|-explanation)$";

    private final PageWords words;
    private final AuditTrail trail;
    private final Directory directory;
    private final TaskInbox inbox;
    private final ArchiveRows archive;
    private final ObjectProvider<SatisfactionLinks> satisfaction;
    private final ObjectProvider<SubjectRemarks> remarks;

    DossierParts(
            PageWords words,
            AuditTrail trail,
            Directory directory,
            TaskInbox inbox,
            ArchiveRows archive,
            ObjectProvider<SatisfactionLinks> satisfaction,
            ObjectProvider<SubjectRemarks> remarks) {
        this.remarks = remarks;
        this.words = words;
        this.trail = trail;
        this.directory = directory;
        this.inbox = inbox;
        this.archive = archive;
        this.satisfaction = satisfaction;
    }

    static Subject subject(DossierDetail dossier) {
        return new Subject("dossier", dossier.id());
    }

    List<Fact> facts(DossierDetail dossier) {
        List<Fact> facts = new ArrayList<>();
        facts.add(fact(
                "registered",
                words.moment(dossier.registeredAt()) + ", "
                        + PromisePanel.decapitalised(words.say("dossier.channel." + dossier.channel()))));
        if (dossier.acceptedAt() != null) {
            facts.add(fact("accepted", words.moment(dossier.acceptedAt())));
        }
        facts.add(fact("field", dossier.procedure().fieldName()));
        facts.add(fact("result", dossier.procedure().result()));
        facts.add(fact("fee", fee(dossier)));
        add(facts, "summary", dossier.summary());
        add(facts, "findings", dossier.findings());
        add(facts, "decisionReason", dossier.decisionReason());
        add(facts, "resultNumber", dossier.resultNumber());
        add(facts, "receivedBy", dossier.receivedBy());
        archive.of(dossier.id())
                .ifPresent(there -> facts.add(
                        fact("archived", words.say("dossier.archived", there.record(), Moments.say(there.on())))));
        // whoever has not been served yet has nothing to judge
        satisfaction.ifAvailable(links -> Optional.of(dossier)
                .filter(one -> one.state() == DossierState.RETURNED)
                .flatMap(one -> links.addressOf(subject(one)))
                .ifPresent(address -> facts.add(
                        new Fact(words.say("dossier.fact.survey"), words.say("dossier.survey.open"), null, address))));
        return facts;
    }

    private String fee(DossierDetail dossier) {
        String money = words.money(dossier.feeDue());
        if (dossier.feeDue() == 0) {
            return money;
        }
        if (dossier.feeCollected()) {
            return words.say("dossier.fee.paid", money);
        }
        boolean owed = dossier.acceptedAt() != null || dossier.step() == WorkStep.AWAIT_PAYMENT;
        return owed ? words.say("dossier.fee.owed", money) : money;
    }

    List<Fact> people(DossierDetail dossier) {
        List<Fact> people = new ArrayList<>();
        add(people, "unit", words.unit(dossier.unit()));
        add(people, "officer", words.person(dossier.officer()));
        if (dossier.unit() != null) {
            add(
                    people,
                    "head",
                    directory.staffOf(Role.UNIT_HEAD, dossier.unit()).stream()
                            .findFirst()
                            .map(StaffMember::name)
                            .orElse(""));
        }
        if (dossier.signature() != null) {
            add(people, "signer", dossier.signature().name());
        }
        return people;
    }

    /** @param open the field shown in full, {@code null} for none */
    List<Fact> applicant(DossierDetail dossier, @Nullable PersonalField open) {
        List<Fact> facts = new ArrayList<>();
        add(facts, "applicant", dossier.applicant().name());
        facts.add(fact(
                "applicantKind",
                words.say("dossier.applicant." + dossier.applicant().kind())));
        for (PersonalField field : PersonalField.values()) {
            String value = field.of(dossier.applicant());
            if (value != null) {
                facts.add(fact(field.key(), field == open ? value : PageWords.masked(value)));
            }
        }
        add(facts, "address", dossier.applicant().address());
        return facts;
    }

    List<DossierPage.Component> papers(DossierDetail dossier) {
        return dossier.components().stream()
                .map(paper -> new DossierPage.Component(
                        paper.name(),
                        paper.present()
                                ? words.say(
                                        "dossier.paper.note",
                                        paper.copies(),
                                        PromisePanel.decapitalised(words.say("dossier.paper."
                                                + Optional.ofNullable(paper.kind())
                                                        .orElse(paper.kindAsked()))))
                                : words.say(paper.required() ? "dossier.paper.missing" : "dossier.paper.absent"),
                        paper.present()))
                .toList();
    }

    /** Newest first. @param most how many rows at most */
    List<Event> timeline(DossierDetail dossier, int most) {
        Subject about = subject(dossier);
        List<AuditTrail.Entry> entries = latest(about, most);
        Map<String, String> said = entries.stream().anyMatch(DossierParts::isRemark) ? said(about) : Map.of();
        return entries.stream()
                .map(entry -> event(entry, movesClock(entry, dossier), said))
                .toList();
    }

    private List<AuditTrail.Entry> latest(Subject about, int most) {
        if (most <= PAGE) {
            return trail.search(new AuditTrail.Filter(about.type(), about.id(), null, null, null, null), null, most)
                    .items();
        }
        List<AuditTrail.Entry> entries = new ArrayList<>(trail.about(about));
        Collections.reverse(entries);
        return entries.subList(0, Math.min(most, entries.size()));
    }

    private static boolean isRemark(AuditTrail.Entry entry) {
        return entry.action().equals("remark.written");
    }

    private Map<String, String> said(Subject about) {
        return remarks.stream()
                .findFirst()
                .map(colleagues -> colleagues.byId(about))
                .orElse(Map.of());
    }

    /** The trail knows of a remark by its hash; whoever may read the remark reads its words here. */
    private Event event(AuditTrail.Entry entry, boolean clock, Map<String, String> said) {
        String text = isRemark(entry) ? said.get(entry.facts().get("remark")) : null;
        return new Event(
                words.moment(entry.at()) + " · " + entry.actor().name(),
                "",
                text == null ? entry.sentence() : words.say("dossier.said", text),
                clock ? Mark.CLOCK : Mark.PLAIN);
    }

    /** Whether a row of the ledger was written with the entry. */
    private static boolean movesClock(AuditTrail.Entry entry, DossierDetail dossier) {
        return entry.facts().containsKey("clock")
                || (WRITES_LEDGER.contains(entry.action())
                        && dossier.clock().stream()
                                .anyMatch(row -> Duration.between(row.at(), entry.at())
                                                .abs()
                                                .toSeconds()
                                        < 1));
    }

    /** The way to a result; none for a dossier that ends without. Side ways are told by the timeline. */
    List<Step> steps(DossierDetail dossier) {
        List<Step> steps = new ArrayList<>();
        if (dossier.ending() != null && NO_WAY.contains(dossier.ending())) {
            return steps;
        }
        for (List<WorkStep> part : WAY) {
            State state = state(part, onTheWay(dossier));
            steps.add(new Step(words.say("dossier.way." + part.get(0)), when(dossier, part, state), state));
        }
        return steps;
    }

    /** Papers are asked for and awaited where they were found missing. */
    private static WorkStep onTheWay(DossierDetail dossier) {
        return switch (dossier.step()) {
            case AGREE_REQUEST, SEND_REQUEST, AWAIT_PAPERS, CHECK_PAPERS ->
                dossier.acceptedAt() == null ? WorkStep.CHECK : WorkStep.APPRAISE;
            case AWAIT_PAYMENT -> WorkStep.CHECK;
            case RETURN_PAPERS -> WorkStep.RETURN;
            default -> dossier.step();
        };
    }

    private static State state(List<WorkStep> part, WorkStep now) {
        if (part.contains(now)) {
            return State.NOW;
        }
        return part.get(part.size() - 1).compareTo(now) < 0 ? State.DONE : State.TO_COME;
    }

    private String when(DossierDetail dossier, List<WorkStep> part, State state) {
        boolean hourly = dossier.procedure().hourly();
        if (part.contains(WorkStep.CHECK) && dossier.acceptedAt() != null) {
            return words.brief(dossier.acceptedAt());
        }
        if (state == State.NOW) {
            return inbox.openOf(subject(dossier)).stream()
                    .filter(task -> !task.kind().matches(ASIDE))
                    .findFirst()
                    .map(task -> words.say("dossier.way.due", words.due(task.dueAt(), task.hourly())))
                    .orElseGet(() -> dossier.step() == WorkStep.AWAIT_PAPERS ? words.say("dossier.way.waiting") : "");
        }
        Instant end = dossier.returnedAt();
        if (part.contains(WorkStep.RETURN) && end != null) {
            return words.brief(end);
        }
        if (part.contains(WorkStep.RETURN) && dossier.appointment() != null) {
            return words.say(
                    "dossier.way.promised", words.due(dossier.appointment().current(), hourly));
        }
        return "";
    }

    /** Names of what is being done now, or for whom the dossier waits. */
    List<String> standing(DossierDetail dossier) {
        List<String> names = new ArrayList<>(inbox.openOf(subject(dossier)).stream()
                .map(task -> task.name())
                .distinct()
                .toList());
        if (dossier.step() == WorkStep.AWAIT_PAPERS) {
            names.add(words.say("dossier.way.awaited"));
        }
        return names;
    }

    /** What stands beside a task. */
    List<Fact> brief(DossierDetail dossier) {
        List<Fact> facts = new ArrayList<>();
        add(facts, "applicant", dossier.applicant().name());
        String phone = dossier.applicant().phone();
        add(facts, "phone", phone == null ? null : PageWords.masked(phone));
        facts.add(fact("state", words.say("dossier.state." + dossier.state().code())));
        if (dossier.appointment() != null) {
            facts.add(fact(
                    "due",
                    words.due(
                            dossier.appointment().current(), dossier.procedure().hourly())));
        }
        long present = dossier.components().stream()
                .filter(DossierDetail.ComponentLine::present)
                .count();
        facts.add(fact(
                "papers",
                words.say("dossier.papers.of", present, dossier.components().size())));
        facts.add(fact("fee", fee(dossier)));
        add(facts, "summary", dossier.summary());
        return facts;
    }

    private void add(List<Fact> facts, String key, @Nullable String value) {
        if (value != null && !value.isBlank()) {
            facts.add(fact(key, value));
        }
    }

    private Fact fact(String key, String value) {
        return new Fact(words.say("dossier.fact." + key), Objects.requireNonNull(value));
    }

    /** Fields that can be opened for this dossier and person, those already open left out. */
    List<Reveal> reveals(DossierDetail dossier, @Nullable PersonalField open) {
        return Stream.of(PersonalField.values())
                .filter(field -> field != open && field.of(dossier.applicant()) != null)
                .map(field -> new Reveal(field.key(), words.say("dossier.reveal." + field.key())))
                .toList();
    }

    /** A button that opens one masked value. @param field what is sent; @param label verb and object */
    record Reveal(String field, String label) {}
}
