package vn.dunghen.feedback.web;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.dunghen.calendar.Moments;
import vn.dunghen.feedback.FeedbackKind;
import vn.dunghen.feedback.FeedbackState;
import vn.dunghen.feedback.usecase.FeedbackFilter;

/** What a list was asked for, as it was sent. @param words personal data: never in an address */
record FeedbackQuery(
        @Nullable String state,
        @Nullable String kind,
        @Nullable String unit,
        @Nullable String from,
        @Nullable String to,
        boolean overdue,
        @Nullable String words) {

    FeedbackFilter filter(FeedbackInput read, String fromField, String toField) {
        LocalDate first = read.date(fromField, from);
        LocalDate last = read.date(toField, to);
        if (first != null && last != null && last.isBefore(first)) {
            read.wrong(toField, "Ngày cuối phải từ ngày đầu trở đi.");
        }
        return new FeedbackFilter(
                read.wordOrNone("state", state, FeedbackState.class, "Chọn một trạng thái có trong danh sách"),
                read.wordOrNone("kind", kind, FeedbackKind.class, "Chọn một loại có trong danh sách"),
                read.optional("unit", unit, 16),
                first == null ? null : start(first),
                last == null ? null : start(last.plusDays(1)),
                overdue,
                read.optional("words", words, 200));
    }

    private static Instant start(LocalDate day) {
        return day.atStartOfDay(Moments.ZONE).toInstant();
    }
}
