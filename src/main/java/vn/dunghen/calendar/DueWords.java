package vn.dunghen.calendar;

import java.time.Instant;

/** Says a date as people say it: "còn 2 ngày làm việc", "hôm nay, trước 17:00", "trễ 1 ngày làm việc". */
public interface DueWords {

    /** Shape and colour of a due tag; see the due tag component of the interface design. */
    enum Tone {
        FAR,
        SOON,
        TODAY,
        LATE
    }

    /**
     * A due date in words.
     *
     * @param text the sentence, e.g. "còn 2 ngày làm việc"
     * @param tone how urgent it is
     * @param moment the calendar date and time that stands beside it, e.g. "17:00 thứ Tư 25/11/2026"
     * @param between names the days off that lie in between, or empty
     */
    record Words(String text, Tone tone, String moment, String between) {}

    /** @param hourly whether the limit is in hours and so spoken of in hours and minutes */
    Words of(Instant now, Instant due, boolean hourly);
}
