package vn.dunghen.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.dunghen.calendar.ShippedCalendar.CALENDAR;
import static vn.dunghen.calendar.ShippedCalendar.WORDS;
import static vn.dunghen.calendar.ShippedCalendar.at;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DueWordsTest {

    private final DueWords dueWords = new SpokenDueDates(CALENDAR, WORDS);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2026-11-20T09:40 | 2026-11-25T17:00 | còn 2 ngày làm việc | SOON",
                "2026-11-20T09:40 | 2026-11-26T17:00 | còn 3 ngày làm việc | FAR",
                "2026-11-20T09:40 | 2026-11-23T17:00 | còn 1 ngày làm việc | SOON",
                "2026-11-20T00:00 | 2026-11-20T17:00 | hôm nay, trước 17:00 | TODAY",
                "2026-11-20T17:00 | 2026-11-20T17:00 | hôm nay, trước 17:00 | TODAY",
                "2026-11-20T17:01 | 2026-11-20T17:00 | trễ dưới 1 ngày làm việc | LATE",
                "2026-11-21T09:00 | 2026-11-20T17:00 | trễ dưới 1 ngày làm việc | LATE",
                "2026-11-20T09:40 | 2026-11-19T17:00 | trễ 1 ngày làm việc | LATE",
                "2026-11-25T09:40 | 2026-11-20T17:00 | trễ 2 ngày làm việc | LATE",
                "2026-08-21T09:40 | 2026-08-24T17:00 | còn 2 ngày làm việc | SOON",
                "2026-08-21T09:40 | 2026-08-22T17:00 | còn 1 ngày làm việc | SOON"
            })
    void speaksOfDays(String now, String due, String text, DueWords.Tone tone) {
        DueWords.Words words = dueWords.of(at(now), at(due), false);
        assertThat(words.text()).isEqualTo(text);
        assertThat(words.tone()).isEqualTo(tone);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2026-11-20T09:40 | 2026-11-20T15:40 | còn 4 giờ làm việc | TODAY",
                "2026-11-20T09:40 | 2026-11-20T10:15 | còn 35 phút làm việc | TODAY",
                "2026-11-20T09:40 | 2026-11-20T10:40 | còn 1 giờ làm việc | TODAY",
                "2026-11-20T09:41 | 2026-11-20T10:40 | còn 59 phút làm việc | TODAY",
                "2026-11-20T16:00 | 2026-11-23T08:30 | còn 2 giờ 30 phút làm việc | SOON",
                "2026-11-20T10:15 | 2026-11-20T10:15 | còn dưới 1 phút làm việc | TODAY",
                "2026-11-20T09:40 | 2026-11-19T16:50 | trễ 2 giờ 50 phút làm việc | LATE",
                "2026-11-20T10:16 | 2026-11-20T10:15 | trễ 1 phút làm việc | LATE",
                "2026-11-20T12:00 | 2026-11-20T11:30 | trễ dưới 1 phút làm việc | LATE",
                "2026-11-20T16:15 | 2026-11-20T10:15 | trễ 4 giờ làm việc | LATE"
            })
    void speaksOfHours(String now, String due, String text, DueWords.Tone tone) {
        DueWords.Words words = dueWords.of(at(now), at(due), true);
        assertThat(words.text()).isEqualTo(text);
        assertThat(words.tone()).isEqualTo(tone);
    }

    @Test
    void putsTheMomentAndTheHolidaysBeside() {
        DueWords.Words words = dueWords.of(at("2026-11-20T09:40"), at("2026-11-25T17:00"), false);
        assertThat(words.moment()).isEqualTo("17:00 thứ Tư 25/11/2026");
        assertThat(words.between()).isEqualTo("nghỉ Ngày Văn hóa Việt Nam 24/11");
        assertThat(dueWords.of(at("2026-11-19T09:40"), at("2026-11-20T17:00"), false)
                        .between())
                .isEmpty();
    }
}
