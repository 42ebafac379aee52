package vn.dunghen.plan.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.dunghen.kernel.Subject;
import vn.dunghen.plan.PlanId;
import vn.dunghen.plan.domain.Plan;
import vn.dunghen.plan.domain.PlanContent;
import vn.dunghen.plan.domain.PlanDifference;
import vn.dunghen.plan.domain.PlanOpinion;
import vn.dunghen.plan.domain.PlanRow;
import vn.dunghen.plan.domain.PlanSection;
import vn.dunghen.plan.domain.PlanVersion;
import vn.dunghen.plan.domain.WordDifference;
import vn.dunghen.plan.usecase.ReadPlanPapers;
import vn.dunghen.plan.usecase.ReadPlans;
import vn.dunghen.workflow.SubjectReading;

/** The plan itself, and what changed since it was handed in last, for those who decide about it. */
@Component
class PlanReading implements SubjectReading {

    private static final Set<String> KINDS = Set.of(
            "plan-lifecycle/give-opinion",
            "plan-lifecycle/check-form",
            "plan-lifecycle/approve",
            "plan-lifecycle/sign",
            "plan-lifecycle/acknowledge");

    private static final Set<String> CORRECTIONS =
            Set.of("plan-lifecycle/sign-correction", "plan-lifecycle/issue-correction");

    /** Tasks after the units have been heard. */
    private static final Set<String> TOLD_OF_OPINIONS = Set.of("check-form", "approve", "sign");

    private final ReadPlans plans;
    private final ReadPlanPapers papers;
    private final PlanWords words;

    PlanReading(ReadPlans plans, ReadPlanPapers papers, PlanWords words) {
        this.plans = plans;
        this.papers = papers;
        this.words = words;
    }

    @Override
    public String subjectType() {
        return PlanId.TYPE;
    }

    @Override
    public Optional<Reading> of(String kind, Subject subject) {
        if (CORRECTIONS.contains(kind)) {
            return plans.byId(PlanId.of(subject), this::correction);
        }
        return KINDS.contains(kind)
                ? Optional.of(
                        plans.byId(PlanId.of(subject), plan -> reading(plan, kind.substring(kind.indexOf('/') + 1))))
                : Optional.empty();
    }

    /** The letter as it will go out, and what it changes. */
    private Optional<Reading> correction(Plan plan) {
        List<ReadPlanPapers.Line> letters = papers.of(plan).stream()
                .filter(one -> one.kind() == ReadPlanPapers.Kind.CORRECTION)
                .toList();
        return letters.isEmpty()
                ? Optional.empty()
                : Optional.of(new Reading(
                        words.say("plan.paper.CORRECTION"),
                        PlanViews.paper(plan, letters.get(letters.size() - 1)) + ".pdf",
                        List.of(),
                        List.of()));
    }

    private List<Paper> around(Plan plan) {
        return papers.of(plan).stream()
                .map(one -> new Paper(words.paper(one), PlanViews.paper(plan, one) + ".pdf"))
                .toList();
    }

    /** @param task which of them reads it */
    private Reading reading(Plan plan, String task) {
        List<Part> parts = new ArrayList<>();
        if (TOLD_OF_OPINIONS.contains(task) && !plan.opinions().isEmpty()) {
            parts.add(new Part(
                    words.say("plan.reading.opinions"),
                    false,
                    plan.opinions().stream().map(this::opinion).toList()));
        }
        int about = parts.size();
        changes(plan).ifPresent(parts::add);
        PlanContent said = plan.current().content().numbered();
        boolean fold = parts.size() > about;
        parts.add(new Part(words.say("plan.reading.text"), fold, text(said)));
        parts.add(new Part(
                words.say("plan.reading.rows", said.rows().size()),
                fold,
                said.rows().stream().map(this::row).toList()));
        return new Reading(
                words.say("plan.reading." + task), "/ke-hoach/" + plan.id() + "/van-ban.pdf", around(plan), parts);
    }

    /** Since the version the approver saw last, or the one handed in before. */
    private Optional<Part> changes(Plan plan) {
        List<PlanVersion> versions = plan.versions();
        int now = versions.size();
        if (now < 2) {
            return Optional.empty();
        }
        int seen = plan.approvedVersion() != null && plan.approvedVersion() < now ? plan.approvedVersion() : now - 1;
        List<Line> lines =
                PlanDifference.of(
                                versions.get(seen - 1).content(),
                                versions.get(now - 1).content(),
                                words::unit)
                        .stream()
                        .map(change -> new Line(
                                change.where(),
                                change.words().stream().map(PlanReading::piece).toList()))
                        .toList();
        return lines.isEmpty()
                ? Optional.empty()
                : Optional.of(new Part(words.say("plan.reading.changes", seen), false, lines));
    }

    static Piece piece(WordDifference.Part part) {
        return new Piece(
                switch (part.kind()) {
                    case SAME -> Mark.PLAIN;
                    case REMOVED -> Mark.GONE;
                    case ADDED -> Mark.COME;
                },
                part.text());
    }

    private static List<Line> text(PlanContent said) {
        List<Line> lines = new ArrayList<>();
        said.bases().forEach(base -> lines.add(Line.plain(base)));
        for (PlanSection section : said.sections()) {
            String heading = (section.number() + " " + section.title()).strip();
            if (!heading.isEmpty()) {
                lines.add(new Line(heading, List.of()));
            }
            section.paragraphs().forEach(text -> lines.add(Line.plain(text)));
        }
        return lines;
    }

    private Line opinion(PlanOpinion one) {
        List<String> said = new ArrayList<>();
        said.add(words.verdict(one));
        add(said, one.opinion());
        if (one.answer() != null) {
            said.add(words.say("plan.opinion.answer") + ": " + sentence(one.answer()));
        }
        return new Line(words.unit(one.unit()) + ":", List.of(new Piece(Mark.PLAIN, String.join(". ", said) + ".")));
    }

    private Line row(PlanRow row) {
        List<String> said = new ArrayList<>();
        add(said, row.content());
        add(said, "plan.reading.row.product", row.product());
        add(said, "plan.reading.row.leads", words.units(row.leads()));
        add(said, "plan.reading.row.coordinating", words.units(row.coordinating()));
        add(
                said,
                "plan.reading.row.target",
                row.target() == null ? null : row.target().text());
        String due = row.deadline().text();
        add(
                said,
                "plan.reading.row.due",
                due.isBlank() ? words.date(row.deadline().to()) : due);
        return new Line(row.ordinal(), List.of(new Piece(Mark.PLAIN, String.join(". ", said) + ".")));
    }

    private void add(List<String> said, String key, @Nullable String text) {
        if (text != null && !text.isBlank()) {
            said.add(words.say(key, sentence(text)));
        }
    }

    private static void add(List<String> said, @Nullable String text) {
        if (text != null && !text.isBlank()) {
            said.add(sentence(text));
        }
    }

    /** To be followed by a full stop. */
    private static String sentence(String text) {
        return text.strip().replaceFirst("\\.$", "");
    }
}
