package vn.dunghen.plan.usecase;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.dunghen.calendar.Moments;
import vn.dunghen.directory.Signature;
import vn.dunghen.document.NumberBooks;
import vn.dunghen.document.decree30.Letterhead;
import vn.dunghen.document.decree30.OfficialPaper;
import vn.dunghen.document.decree30.PaperKind;
import vn.dunghen.document.decree30.PaperPress;
import vn.dunghen.document.decree30.PaperSignature;
import vn.dunghen.plan.domain.Plan;
import vn.dunghen.plan.domain.PlanCorrection;

/** A plan, and what is written about it, as the papers of Decree 30. */
@Component
class PlanPapers {

    private final PaperPress press;

    PlanPapers(PaperPress press) {
        this.press = press;
    }

    /** The plan as it stands; without number, day or signature while it has none. */
    OfficialPaper of(Plan plan) {
        Letterhead open = press.letterhead(PaperKind.PLAN, plan.unit(), plan.year());
        Letterhead head = plan.numberValue() == null || plan.datedOn() == null
                ? open
                : open.numbered(PlanNumbers.of(plan).text(), plan.datedOn());
        return PlanPaper.of(plan.current().content(), head, signature(plan.signature()));
    }

    /** The official letter that puts an error of form right. */
    OfficialPaper correction(Plan plan, PlanCorrection correction, NumberBooks.Number number, Instant now) {
        Letterhead head = press.letterhead(PaperKind.LETTER, plan.unit(), number.year())
                .numbered(number.text(), Moments.day(now));
        String named = "Kế hoạch số " + plan.name() + " ngày " + Moments.say(Objects.requireNonNull(plan.datedOn()));
        return PlanLetters.correction(
                head,
                named,
                correction.wrongText(),
                correction.rightText(),
                List.of("Các cơ quan, đơn vị nhận " + named),
                signature(correction.signature()),
                "Lưu: VT, " + plan.unit());
    }

    private static @Nullable PaperSignature signature(@Nullable Signature signed) {
        return signed == null
                ? null
                : new PaperSignature(signed.capacity(), signed.title(), signed.name(), signed.at());
    }
}
