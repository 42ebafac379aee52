package vn.dunghen.feedback.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.dunghen.calendar.Moments;

/** The days results are asked for: this year up to today unless somebody says otherwise. */
@Component
class SurveyPeriod {

    private final Clock clock;

    SurveyPeriod(Clock clock) {
        this.clock = clock;
    }

    /** @param to inclusive */
    record Days(LocalDate from, LocalDate to) {}

    Days read(FeedbackInput read, String fromField, @Nullable String from, String toField, @Nullable String to) {
        LocalDate today = Moments.day(clock.instant());
        LocalDate last = Optional.ofNullable(read.date(toField, to)).orElse(today);
        LocalDate first = Optional.ofNullable(read.date(fromField, from)).orElse(last.withDayOfYear(1));
        if (last.isBefore(first)) {
            read.wrong(toField, "Ngày cuối phải từ ngày đầu trở đi.");
            return new Days(last, first);
        }
        return new Days(first, last);
    }
}
