package vn.dunghen.plan.usecase;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.dunghen.calendar.Moments;
import vn.dunghen.directory.Directory;
import vn.dunghen.directory.Signature;
import vn.dunghen.directory.Unit;
import vn.dunghen.document.OutgoingDocuments;
import vn.dunghen.document.decree30.Letterhead;
import vn.dunghen.document.decree30.OfficialPaper;
import vn.dunghen.document.decree30.PaperKind;
import vn.dunghen.document.decree30.PaperPress;
import vn.dunghen.document.decree30.PaperSignature;
import vn.dunghen.plan.domain.Plan;
import vn.dunghen.plan.domain.PlanCorrection;
import vn.dunghen.plan.domain.PlanTitle;

/** A plan, and what is written about it, as the papers of Decree 30. */
@Component
class PlanPapers {

    private final PaperPress press;
    private final Directory directory;

    PlanPapers(PaperPress press, Directory directory) {
        this.press = press;
        this.directory = directory;
    }

    /** The plan as it stands; without number, day or signature while it has none. */
    OfficialPaper of(Plan plan) {
        Letterhead open = press.letterhead(PaperKind.PLAN, plan.unit(), plan.year());
        Letterhead head = plan.numberValue() == null || plan.datedOn() == null
                ? open
                : open.numbered(PlanNumbers.of(plan).text(), plan.datedOn());
        return PlanPaper.of(plan.current().content(), head, signature(plan.signature()));
    }

    /**
     * The official letter that asks units for their opinion.
     *
     * @param number null while it has not gone out
     */
    OfficialPaper request(Plan plan, OutgoingDocuments.@Nullable Reserved number, @Nullable PaperSignature signature) {
        return PlanLetters.opinionRequest(
                head(PaperKind.LETTER, plan, number),
                PlanTitle.bare(plan.title()),
                plan.opinions().stream().map(one -> name(one.unit())).toList(),
                Moments.day(Objects.requireNonNull(plan.opinionsDueAt())),
                signature,
                archive(plan));
    }

    /** The official letter that puts an error of form right; dated when it goes out. */
    OfficialPaper correction(Plan plan, PlanCorrection correction, OutgoingDocuments.@Nullable Reserved number) {
        String named = named(plan);
        return PlanLetters.correction(
                head(PaperKind.LETTER, plan, number),
                named,
                correction.wrongText(),
                correction.rightText(),
                List.of("Các cơ quan, đơn vị nhận " + named),
                signature(correction.signature()),
                archive(plan));
    }

    /** The decision that takes the plan back. */
    OfficialPaper recall(Plan plan, OutgoingDocuments.Reserved number, PaperSignature signature) {
        Letterhead head = head(PaperKind.DECISION, plan, number);
        return PlanLetters.recall(
                head,
                "Giám đốc " + head.agency(),
                named(plan),
                PlanTitle.bare(plan.title()),
                Objects.requireNonNull(plan.endReason()),
                signature,
                archive(plan));
    }

    private Letterhead head(PaperKind kind, Plan plan, OutgoingDocuments.@Nullable Reserved number) {
        Letterhead open = press.letterhead(kind, plan.unit(), plan.year());
        return number == null ? open : open.numbered(number.number().text(), number.day());
    }

    private static String named(Plan plan) {
        return "Kế hoạch số " + plan.name() + " ngày " + Moments.say(Objects.requireNonNull(plan.datedOn()));
    }

    private static String archive(Plan plan) {
        return "Lưu: VT, " + plan.unit();
    }

    private String name(String unit) {
        return directory.unit(unit).map(Unit::name).orElse(unit);
    }

    private static @Nullable PaperSignature signature(@Nullable Signature signed) {
        return signed == null
                ? null
                : new PaperSignature(signed.capacity(), signed.title(), signed.name(), signed.at(), signed.login());
    }
}
