package vn.dunghen.document;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/** Dates and figures as Decree 30/2020/NĐ-CP has them written on paper. */
public final class PaperText {

    private static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");
    private static final String[] WEEKDAYS = {"thứ Hai", "thứ Ba", "thứ Tư", "thứ Năm", "thứ Sáu", "thứ Bảy", "Chủ nhật"
    };

    private PaperText() {}

    /** E.g. "ngày 02 tháng 11 năm 2026": days below 10 and months 1 and 2 get a leading zero. */
    public static String date(LocalDate date) {
        var month = date.getMonthValue();
        return "ngày %02d tháng %s năm %d"
                .formatted(date.getDayOfMonth(), month < 3 ? "0" + month : String.valueOf(month), date.getYear());
    }

    /** E.g. "15/10/2026". */
    public static String shortDate(LocalDate date) {
        return "%02d/%02d/%d".formatted(date.getDayOfMonth(), date.getMonthValue(), date.getYear());
    }

    /** E.g. "09 giờ 12 phút, ngày 15 tháng 10 năm 2026", in Vietnamese time. */
    public static String moment(Instant moment) {
        var at = moment.atZone(ZONE);
        return "%02d giờ %02d phút, %s".formatted(at.getHour(), at.getMinute(), date(at.toLocalDate()));
    }

    /** E.g. "15/10/2026", in Vietnamese time; empty for none. */
    public static String shortDate(@Nullable Instant moment) {
        return moment == null ? "" : shortDate(LocalDate.ofInstant(moment, ZONE));
    }

    /** E.g. "09:12 15/10/2026", in Vietnamese time. */
    public static String shortMoment(Instant moment) {
        var at = moment.atZone(ZONE);
        return "%02d:%02d %s".formatted(at.getHour(), at.getMinute(), shortDate(at.toLocalDate()));
    }

    /** E.g. "17 giờ 00 phút, thứ Hai, ngày 02 tháng 11 năm 2026", in Vietnamese time. */
    public static String promise(Instant moment) {
        var at = moment.atZone(ZONE);
        var weekday = WEEKDAYS[at.getDayOfWeek().getValue() - 1];
        return "%02d giờ %02d phút, %s, %s".formatted(at.getHour(), at.getMinute(), weekday, date(at.toLocalDate()));
    }

    /** At least two digits, e.g. "02". */
    public static String count(int count) {
        return "%02d".formatted(count);
    }
}
