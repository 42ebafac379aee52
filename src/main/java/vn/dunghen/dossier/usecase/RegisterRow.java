package vn.dunghen.dossier.usecase;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;
import vn.dunghen.document.PaperText;
import vn.dunghen.document.RegisterContent;
import vn.dunghen.dossier.Ending;
import vn.dunghen.dossier.ReturnMethod;

/**
 * A dossier in the register.
 *
 * @param promisedAt the first promise
 * @param currentDue what is promised now
 * @param finishedAt when the result came to the desk
 */
public record RegisterRow(
        String code,
        String procedure,
        String applicant,
        @Nullable String address,
        @Nullable String phone,
        @Nullable String unit,
        Instant acceptedAt,
        Instant promisedAt,
        Instant currentDue,
        @Nullable Instant handedOverAt,
        @Nullable Instant finishedAt,
        @Nullable Instant returnedAt,
        @Nullable ReturnMethod method,
        @Nullable String receivedBy,
        @Nullable Ending ending) {

    private static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");
    private static final int SHOWN_DIGITS = 3;

    /** Address and telephone; of the telephone only the last digits. */
    public String contact() {
        String where = address == null ? "" : address;
        if (phone == null || phone.length() <= SHOWN_DIGITS) {
            return where;
        }
        String covered = "•••• ••• " + phone.substring(phone.length() - SHOWN_DIGITS);
        return where.isEmpty() ? covered : where + "; " + covered;
    }

    /** What has to be known besides the columns; empty for nothing. */
    public String note() {
        String moved = day(currentDue).equals(day(promisedAt)) ? "" : "Hẹn lại " + PaperText.shortDate(currentDue);
        String end = ended();
        return moved.isEmpty() || end.isEmpty() ? moved + end : moved + "; " + end;
    }

    private String ended() {
        if (ending == null) {
            return "";
        }
        return switch (ending) {
            case REFUSAL -> "Từ chối giải quyết";
            case STOPPED -> "Dừng giải quyết";
            case WITHDRAWN -> "Người nộp rút hồ sơ";
            case RESULT, NOT_ACCEPTED -> "";
        };
    }

    /** How the result was handed over; empty while it was not. */
    public String methodWord() {
        if (method == null || returnedAt == null) {
            return "";
        }
        return switch (method) {
            case DESK -> "tại Một cửa";
            case POST -> "qua bưu chính";
            case ELECTRONIC -> "bản điện tử";
        };
    }

    /** @param handler full name of the unit */
    RegisterContent.Line line(@Nullable String handler) {
        return new RegisterContent.Line(
                code,
                procedure,
                1,
                applicant,
                contact(),
                handler,
                acceptedAt,
                promisedAt,
                handedOverAt,
                finishedAt,
                returnedAt,
                methodWord(),
                receivedBy,
                note());
    }

    private static LocalDate day(Instant moment) {
        return LocalDate.ofInstant(moment, ZONE);
    }
}
