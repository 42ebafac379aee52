package vn.dunghen.notice.mail;

import jakarta.mail.MessagingException;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.jspecify.annotations.Nullable;
import vn.dunghen.notice.OutboxChannel.Outcome;

/**
 * What a failure of the mail server means for the letter.
 *
 * @param code the server's answer, 0 or less when there was none
 * @param address whether it spoke of the receiver's address
 * @param ended whether the end of the letter may have left
 */
record SmtpAnswer(int code, boolean address, boolean ended) {

    static SmtpAnswer of(MessagingException failed, boolean ended) {
        for (Exception cause = failed; cause != null; cause = next(cause)) {
            if (cause instanceof SMTPAddressFailedException refused) {
                return new SmtpAnswer(refused.getReturnCode(), true, ended);
            }
        }
        return failed instanceof SMTPSendFailedException refused
                ? new SmtpAnswer(refused.getReturnCode(), false, ended)
                : new SmtpAnswer(0, false, ended);
    }

    private static @Nullable Exception next(Exception failure) {
        return failure instanceof MessagingException chained ? chained.getNextException() : null;
    }

    Outcome outcome() {
        if (code >= 500 && code < 600) {
            return Outcome.refused(
                    address
                            ? "Máy chủ thư không nhận địa chỉ của người nhận (mã " + code + ")."
                            : "Máy chủ thư từ chối thư này (mã " + code + ").");
        }
        if (code >= 400 && code < 500) {
            return Outcome.later("Máy chủ thư tạm thời chưa nhận thư (mã " + code + ").");
        }
        return ended
                ? Outcome.unconfirmed(
                        "Máy chủ thư đã nhận đủ nội dung nhưng không trả lời; không rõ thư đã đi hay chưa.")
                : Outcome.later("Mất kết nối với máy chủ thư trước khi gửi xong.");
    }
}
