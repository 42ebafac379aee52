package vn.dunghen.dossier.domain;

import java.time.Instant;
import vn.dunghen.calendar.Deadline;
import vn.dunghen.calendar.Moments;
import vn.dunghen.dossier.LedgerKind;
import vn.dunghen.kernel.Actor;

/** Writes the rows a request for papers leaves in the clock ledger. */
final class SupplementRows {

    private SupplementRows() {}

    static ClockRow.Entry row(
            LedgerKind kind,
            Supplement request,
            Instant before,
            Deadline after,
            boolean movesOriginal,
            String sentence,
            Actor by,
            Instant at) {
        return new ClockRow.Entry(
                at,
                kind,
                "SUPPLEMENT",
                request.basis(),
                by.login(),
                by.name(),
                request.slip(),
                before,
                after.due(),
                movesOriginal,
                sentence,
                after.explanation(),
                after.days());
    }

    static String moved(LedgerKind kind, Instant from, Instant after, boolean lawful) {
        var how = kind == LedgerKind.RESTART ? "tính lại thời hạn từ đầu" : "tính tiếp thời hạn còn lại";
        return "Từ " + Moments.say(from) + " " + how + ", hẹn trả kết quả trước " + Moments.say(after)
                + (lawful ? "; hạn gốc dời theo." : "; hạn gốc giữ nguyên.");
    }
}
