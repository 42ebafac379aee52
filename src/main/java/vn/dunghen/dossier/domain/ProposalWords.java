package vn.dunghen.dossier.domain;

import java.time.LocalDate;
import vn.dunghen.calendar.Moments;
import vn.dunghen.kernel.InvalidInput.FieldError;

/** Says at the field what a proposal got wrong. */
final class ProposalWords {

    private ProposalWords() {}

    /** @param at position of the change within its proposal */
    static FieldError error(CatalogueRule.Refusal refusal, int at, String code, LocalDate effectiveFrom) {
        var field = "changes[" + at + "].code";
        return switch (refusal) {
            case BACKWARDS ->
                new FieldError(
                        "effectiveFrom",
                        "Ngày hiệu lực " + Moments.say(effectiveFrom) + " đã qua. Chọn hôm nay hoặc một ngày sau.");
            case BEFORE_LATEST ->
                new FieldError(
                        "effectiveFrom",
                        "Thủ tục " + code + " đã có phiên bản bắt đầu sau ngày " + Moments.say(effectiveFrom)
                                + ". Chọn ngày hiệu lực không sớm hơn phiên bản đó.");
            case KNOWN ->
                new FieldError(field, "Thủ tục " + code + " đã có trong danh mục. Chọn sửa đổi thay cho ban hành mới.");
            case UNKNOWN -> new FieldError(field, "Danh mục không có thủ tục " + code + " để sửa đổi hoặc bãi bỏ.");
            case ENDED -> new FieldError(field, "Thủ tục " + code + " đã bãi bỏ. Chọn ban hành mới nếu áp dụng lại.");
        };
    }
}
