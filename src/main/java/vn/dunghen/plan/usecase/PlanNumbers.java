package vn.dunghen.plan.usecase;

import java.util.Objects;
import vn.dunghen.document.Books;
import vn.dunghen.document.NumberBooks;
import vn.dunghen.kernel.RuleViolation;
import vn.dunghen.plan.domain.Plan;
import vn.dunghen.plan.domain.PlanCorrection;
import vn.dunghen.plan.domain.VoidNumber;

/** What a plan holds of the book of outgoing documents. */
final class PlanNumbers {

    private static final int LONGEST_REASON = 500;

    private PlanNumbers() {}

    static NumberBooks.Number of(Plan plan) {
        return new NumberBooks.Number(
                Books.OUTGOING, Objects.requireNonNull(plan.numberYear()), Objects.requireNonNull(plan.numberValue()));
    }

    /** Why the last number became void, as the book writes it. */
    static String voidReason(Plan plan) {
        VoidNumber last = plan.voidNumbers().get(plan.voidNumbers().size() - 1);
        String reason = last.reason();
        return reason.length() <= LONGEST_REASON ? reason : reason.substring(0, LONGEST_REASON - 1) + "…";
    }

    /** The correction whose letter is ready to go out. */
    static PlanCorrection signedCorrection(Plan plan) {
        return plan.corrections().stream()
                .filter(one -> one.state() == PlanCorrection.State.SIGNED)
                .findFirst()
                .orElseThrow(() -> RuleViolation.conflict("plan.noCorrection", plan.name()));
    }
}
