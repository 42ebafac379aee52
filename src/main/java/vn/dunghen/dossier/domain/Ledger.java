package vn.dunghen.dossier.domain;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.dunghen.calendar.Deadline;
import vn.dunghen.calendar.Moments;
import vn.dunghen.dossier.LedgerKind;
import vn.dunghen.kernel.Actor;

/** Writes the rows of the clock ledger: each kind of row with its cause and its sentence. */
final class Ledger {

    private Ledger() {}

    static ClockRow.Entry start(Acceptance acceptance, Actor by, Instant at) {
        return start(acceptance, "ACCEPTED", "Tiếp nhận hồ sơ đủ thành phần lúc " + Moments.say(at), by, at);
    }

    /** @param asked when the dossier was found complete and its payment asked for */
    static ClockRow.Entry startPaid(Acceptance acceptance, Instant asked, Actor by, Instant at) {
        return start(
                acceptance,
                "PAID",
                "Hồ sơ đủ thành phần lúc " + Moments.say(asked) + "; phí, lệ phí được xác nhận đã nộp đủ lúc "
                        + Moments.say(at) + ", thời hạn tính từ lúc đó",
                by,
                at);
    }

    private static ClockRow.Entry start(Acceptance acceptance, String cause, String what, Actor by, Instant at) {
        Deadline committed = acceptance.appointment().committed();
        var sentence = what + ", hẹn trả kết quả trước " + Moments.say(committed.due()) + ".";
        return new ClockRow.Entry(
                at,
                LedgerKind.START,
                cause,
                acceptance.procedure().verifiedBasis().orElse(null),
                by.login(),
                by.name(),
                acceptance.slip(),
                null,
                committed.due(),
                true,
                sentence,
                committed.explanation(),
                committed.days());
    }

    static ClockRow.Entry extension(
            Apology apology, LegalRegime regime, Instant before, Instant after, Actor by, Instant at) {
        var sentence = "Đã xin lỗi về lần hẹn " + Moments.say(before) + " và hẹn lại đến " + Moments.say(after)
                + "; hạn gốc giữ nguyên.";
        return apologyRow(LedgerKind.EXTENSION, apology, regime, before, after, sentence, by, at);
    }

    static ClockRow.Entry notMoved(
            Apology apology, LegalRegime regime, Instant due, Refusal why, Actor by, Instant at) {
        var sentence = "Đã xin lỗi về lần hẹn " + Moments.say(apology.promise().due()) + "; ngày hẹn giữ nguyên "
                + Moments.say(due) + " vì " + why.words + ".";
        return apologyRow(LedgerKind.NOT_MOVED, apology, regime, due, due, sentence, by, at);
    }

    private static ClockRow.Entry apologyRow(
            LedgerKind kind,
            Apology apology,
            LegalRegime regime,
            Instant before,
            Instant after,
            String sentence,
            Actor by,
            Instant at) {
        return new ClockRow.Entry(
                at,
                kind,
                "APOLOGY",
                regime.verifiedBasis().orElse(null),
                by.login(),
                by.name(),
                Objects.requireNonNull(apology.number()),
                before,
                after,
                false,
                sentence,
                List.of(),
                List.of());
    }

    /** Why an apology does not move the date. */
    enum Refusal {
        FINISHED("kết quả đã có"),
        NONE_LEFT("hồ sơ đã hết số lần được hẹn lại"),
        NOT_ASKED("thư xin lỗi không đề nghị ngày trả mới"),
        NOT_LATER("ngày trả đề nghị không sau ngày hẹn đang có hiệu lực"),
        PASSED("ngày trả đề nghị đã qua khi thư đến tay người nộp");

        private final String words;

        Refusal(String words) {
            this.words = words;
        }

        static @Nullable Refusal of(
                boolean finished, boolean left, @Nullable Instant proposed, Instant current, Instant at) {
            if (finished) {
                return FINISHED;
            }
            if (!left) {
                return NONE_LEFT;
            }
            if (proposed == null) {
                return NOT_ASKED;
            }
            if (!proposed.isAfter(current)) {
                return NOT_LATER;
            }
            return proposed.isAfter(at) ? null : PASSED;
        }
    }
}
