package vn.dunghen.dossier.usecase;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import vn.dunghen.calendar.CalendarInput;
import vn.dunghen.kernel.InvalidInput;

/** The days whose receptions a register lists, both included. */
public record RegisterPeriod(LocalDate from, LocalDate to) {

    private static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");
    public static final int FIRST_YEAR = 2000;
    public static final int LAST_YEAR = 2199;

    public RegisterPeriod {
        if (to.isBefore(from)) {
            throw new InvalidInput("to", "Ngày cuối phải từ ngày đầu trở đi");
        }
    }

    /** Both days as written, e.g. "2026-01-31". */
    public static RegisterPeriod read(String from, String to) {
        return new RegisterPeriod(day("from", from), day("to", to));
    }

    private static LocalDate day(String field, String text) {
        LocalDate day = CalendarInput.date(text)
                .orElseThrow(() -> new InvalidInput(field, "Ghi ngày theo dạng năm-tháng-ngày, ví dụ 2026-01-31"));
        if (day.getYear() < FIRST_YEAR || day.getYear() > LAST_YEAR) {
            throw new InvalidInput(field, "Ghi năm từ " + FIRST_YEAR + " đến " + LAST_YEAR);
        }
        return day;
    }

    Instant begins() {
        return from.atStartOfDay(ZONE).toInstant();
    }

    /** The first moment after the period. */
    Instant ends() {
        return to.plusDays(1).atStartOfDay(ZONE).toInstant();
    }
}
