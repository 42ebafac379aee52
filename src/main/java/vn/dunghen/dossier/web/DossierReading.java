package vn.dunghen.dossier.web;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.dunghen.calendar.Moments;
import vn.dunghen.calendar.WorkingCalendar;
import vn.dunghen.document.Papers;
import vn.dunghen.document.ResultPapers;
import vn.dunghen.dossier.ApologyStage;
import vn.dunghen.dossier.DossierId;
import vn.dunghen.dossier.usecase.DossierDetail;
import vn.dunghen.dossier.usecase.DossierDetail.ApologyLine;
import vn.dunghen.dossier.usecase.DossierDetail.MishapLine;
import vn.dunghen.dossier.usecase.DossierDetail.OpinionLine;
import vn.dunghen.dossier.usecase.DossierDetail.SupplementLine;
import vn.dunghen.dossier.usecase.ReadDossiers;
import vn.dunghen.dossier.usecase.papers.PaperShelf;
import vn.dunghen.kernel.Subject;
import vn.dunghen.workflow.SubjectReading;

/** What is put before whoever agrees, signs, numbers or sends: the proposal, the request for papers or the apology itself. */
@Component
class DossierReading implements SubjectReading {

    private static final String PROCESS = "dossier-handling/";
    private static final Set<ApologyStage> OVER = EnumSet.of(ApologyStage.SENT, ApologyStage.DROPPED);

    private final ReadDossiers dossiers;
    private final PageWords words;
    private final PaperShelf shelves;
    private final Papers papers;
    private final WorkingCalendar calendar;

    DossierReading(
            ReadDossiers dossiers, PageWords words, PaperShelf shelves, Papers papers, WorkingCalendar calendar) {
        this.calendar = calendar;
        this.dossiers = dossiers;
        this.words = words;
        this.shelves = shelves;
        this.papers = papers;
    }

    @Override
    public String subjectType() {
        return DossierId.TYPE;
    }

    @Override
    public Optional<Reading> of(String kind, Subject subject) {
        if (!kind.startsWith(PROCESS)) {
            return Optional.empty();
        }
        return switch (kind.substring(PROCESS.length())) {
            case "review", "sign", "issue-result" -> Optional.of(result(dossiers.byId(subject.id())));
            case "approve-supplement", "send-supplement", "receive-supplement" ->
                supplement(dossiers.byId(subject.id()));
            case "draft-apology" -> owed(dossiers.byId(subject.id()));
            case "agree-apology", "sign-apology", "issue-apology", "inform-applicant" ->
                apology(dossiers.byId(subject.id()));
            default -> Optional.empty();
        };
    }

    private Reading result(DossierDetail dossier) {
        List<Part> parts = new ArrayList<>();
        part(parts, "proposed", dossier.resultSummary());
        part(parts, "reason", dossier.decisionReason());
        part(parts, "findings", dossier.findings());
        part(parts, "officer", words.person(dossier.officer()));
        dossier.opinions().forEach(asked -> opinion(parts, asked));
        if (dossier.signature() != null) {
            part(parts, "signed", dossier.signature().name());
        }
        return reading("result", draft(dossier), parts);
    }

    private void opinion(List<Part> parts, OpinionLine asked) {
        String answer = asked.answer() == null
                ? words.say("dossier.happened.unanswered", words.moment(asked.due()))
                : asked.answer();
        parts.add(new Part(
                words.say("dossier.reading.opinion", words.unit(asked.unit())), false, List.of(Line.plain(answer))));
    }

    /** The paper that the officer has made of the result, if there is one. */
    private List<Paper> draft(DossierDetail dossier) {
        return shelves.of(dossier.code()).others().stream()
                .filter(file -> file.slot().equals(ResultPapers.SLOT))
                .map(file -> new Paper(
                        words.say("dossier.reading.draft", file.name()),
                        "/ho-so/" + dossier.code() + "/tep/" + file.id()))
                .toList();
    }

    private Optional<Reading> supplement(DossierDetail dossier) {
        return last(dossier.supplements().stream()).map(request -> {
            List<Part> parts = new ArrayList<>();
            List<Line> asked = new ArrayList<>(dossier.components().stream()
                    .filter(paper -> request.components().contains(paper.code()))
                    .map(paper -> Line.plain("– " + paper.name()))
                    .toList());
            lines(request.missing()).forEach(asked::add);
            parts.add(new Part(words.say("dossier.reading.asked"), false, asked));
            part(parts, "basis", request.reason());
            arrived(parts, request);
            return reading("supplement", List.of(), parts);
        });
    }

    private void arrived(List<Part> parts, SupplementLine request) {
        if (request.until() != null) {
            part(parts, "until", words.moment(request.until()));
        }
        if (request.arrivedAt() != null) {
            String when = words.moment(request.arrivedAt());
            part(
                    parts,
                    "arrived",
                    request.arrivedWords() == null
                            ? words.say("dossier.happened.arrived", when)
                            : words.say("dossier.happened.arrivedWords", when, request.arrivedWords()));
        }
    }

    /** What the letter that is to be written must answer for. */
    private Optional<Reading> owed(DossierDetail dossier) {
        return open(dossier).map(letter -> reading("owed", List.of(), about(dossier, letter)));
    }

    private Optional<Reading> apology(DossierDetail dossier) {
        return open(dossier).map(letter -> {
            List<Part> parts = about(dossier, letter);
            if (letter.cause() != null && mishap(dossier, letter).isEmpty()) {
                part(parts, "cause", words.say("dossier.cause." + letter.cause()));
            }
            part(parts, "why", letter.reason());
            part(parts, "newDue", newDate(dossier, letter));
            return reading("apology", slips(dossier, letter), parts);
        });
    }

    private static Optional<ApologyLine> open(DossierDetail dossier) {
        return last(dossier.apologies().stream().filter(one -> !OVER.contains(one.stage())));
    }

    private List<Part> about(DossierDetail dossier, ApologyLine letter) {
        List<Part> parts = new ArrayList<>();
        part(parts, "kind", words.say("dossier.apology." + letter.kind()));
        part(parts, "mishap", mishap(dossier, letter).map(MishapLine::reason).orElse(null));
        if (dossier.appointment() != null) {
            part(parts, "due", words.moment(dossier.appointment().current()));
        }
        return parts;
    }

    /** What the letter answers for, if that is no promise. */
    private static Optional<MishapLine> mishap(DossierDetail dossier, ApologyLine letter) {
        return last(dossier.mishaps().stream()
                .filter(one -> one.kind().name().equals(letter.kind().name()) && one.owed()));
    }

    /** What the letter may still change is said as it will be, not as it was asked for. */
    private String newDate(DossierDetail dossier, ApologyLine letter) {
        if (letter.proposedDate() == null) {
            return words.say("dossier.reading.noNewDue");
        }
        String asked = Moments.say(letter.proposedDate());
        if (!dossier.mayExtend() || dossier.resolvedAt() != null || dossier.appointment() == null) {
            return words.say("dossier.reading.notMoved", asked);
        }
        int later = calendar.workingDaysBetween(
                dossier.appointment().current(), calendar.endOfDay(Moments.noon(letter.proposedDate()), 0));
        return words.say("dossier.reading.later", asked, later);
    }

    /** The letter as it was numbered. */
    private List<Paper> slips(DossierDetail dossier, ApologyLine letter) {
        return papers.about(DossierParts.subject(dossier)).stream()
                .filter(paper -> (paper.number().text() + "/" + paper.number().year()).equals(letter.number()))
                .map(paper -> new Paper(paper.title() + " (.pdf)", "/ho-so/" + dossier.code() + "/phieu/" + paper.id()))
                .reduce((earlier, later) -> later)
                .stream()
                .toList();
    }

    private Reading reading(String what, List<Paper> beside, List<Part> parts) {
        return new Reading(words.say("dossier.reading." + what), null, beside, parts);
    }

    private void part(List<Part> parts, String what, @Nullable String text) {
        List<Line> lines = lines(text).toList();
        if (!lines.isEmpty()) {
            parts.add(new Part(words.say("dossier.reading." + what), false, lines));
        }
    }

    private static Stream<Line> lines(@Nullable String text) {
        return text == null
                ? Stream.empty()
                : text.lines().filter(line -> !line.isBlank()).map(Line::plain);
    }

    private static <T> Optional<T> last(Stream<T> all) {
        return all.reduce((earlier, later) -> later);
    }
}
