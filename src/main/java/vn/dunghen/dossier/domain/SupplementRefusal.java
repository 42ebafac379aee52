package vn.dunghen.dossier.domain;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.dunghen.calendar.WorkingCalendar;

/** Why a request for papers does not touch the original due date. */
enum SupplementRefusal {
    TOO_LATE("phiếu được gửi sau thời hạn thông báo kể từ khi bàn giao hồ sơ"),
    EXPIRED("phiếu được gửi khi hạn gốc đã qua"),
    NONE_LEFT("hồ sơ đã hết số lần được yêu cầu bổ sung");

    final String words;

    SupplementRefusal(String words) {
        this.words = words;
    }

    /** @return {@code null} when the request is within every limit of the regime */
    static @Nullable SupplementRefusal of(Dossier dossier, WorkingCalendar calendar, Instant at) {
        if (at.isAfter(dossier.original())) {
            return EXPIRED;
        }
        if (dossier.supplementsLeft() < 1) {
            return NONE_LEFT;
        }
        var handedOver = dossier.handedOverAt();
        int days = dossier.regime().orElseThrow().rules().supplementNoticeDays();
        return handedOver != null && !at.isAfter(calendar.endOfDay(handedOver, days)) ? null : TOO_LATE;
    }
}
