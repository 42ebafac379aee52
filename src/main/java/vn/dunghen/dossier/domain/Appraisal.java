package vn.dunghen.dossier.domain;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.dunghen.dossier.AppraisalOutcome;
import vn.dunghen.kernel.InvalidInput;
import vn.dunghen.kernel.InvalidInput.FieldError;
import vn.dunghen.kernel.Reasons;

/**
 * What the officer found and proposes.
 *
 * @param resultSummary the result; needed with {@code ELIGIBLE}
 * @param asked what is missing; needed with {@code SUPPLEMENT}
 * @param reason why; needed with {@code REFUSE} and {@code STOP}
 */
public record Appraisal(
        AppraisalOutcome outcome,
        @Nullable String findings,
        @Nullable String resultSummary,
        @Nullable PapersAsked asked,
        @Nullable String reason) {

    public static Appraisal eligible(String findings, String resultSummary) {
        return new Appraisal(AppraisalOutcome.ELIGIBLE, findings, resultSummary, null, null);
    }

    void check(List<String> known) {
        var errors = new ArrayList<FieldError>();
        if (Reasons.empty(findings)) {
            errors.add(new FieldError("findings", "Ghi ý kiến thẩm định."));
        }
        if (outcome == AppraisalOutcome.ELIGIBLE && Reasons.empty(resultSummary)) {
            errors.add(new FieldError("resultSummary", "Ghi kết quả đề nghị."));
        }
        if ((outcome == AppraisalOutcome.REFUSE || outcome == AppraisalOutcome.STOP) && Reasons.empty(reason)) {
            errors.add(new FieldError(
                    "reason",
                    outcome == AppraisalOutcome.REFUSE
                            ? "Ghi lý do từ chối giải quyết."
                            : "Ghi lý do dừng giải quyết."));
        }
        if (!errors.isEmpty()) {
            throw new InvalidInput(errors);
        }
        if (outcome == AppraisalOutcome.SUPPLEMENT) {
            (asked == null ? new PapersAsked(List.of(), null, reason, null) : asked).check(known);
        }
    }

    /** What the proposal says in one line. */
    @Nullable String line() {
        return switch (outcome) {
            case ELIGIBLE -> resultSummary;
            case REFUSE -> "Từ chối giải quyết hồ sơ";
            case STOP -> "Dừng giải quyết hồ sơ";
            case SUPPLEMENT -> null;
        };
    }
}
