package vn.dunghen.dossier.usecase;

import vn.dunghen.calendar.Limit;

/** A limit in Vietnamese, e.g. "10 ngày làm việc". */
public final class LimitWords {

    private LimitWords() {}

    public static String of(Limit limit) {
        return limit.amount()
                + switch (limit.unit()) {
                    case WORKING_HOUR -> " giờ làm việc";
                    case WORKING_DAY -> " ngày làm việc";
                    case CALENDAR_DAY -> " ngày";
                    case MONTH -> " tháng";
                };
    }
}
