package vn.dunghen.worklist.web;

import java.time.LocalDate;
import org.springframework.stereotype.Component;
import vn.dunghen.calendar.LunarCalendar;
import vn.dunghen.calendar.LunarDate;

/** The lunar date beside today's leaf of the calendar. */
@Component
class CalendarLunarWords implements LunarWords {

    private static final String[] STEMS = {"Canh", "Tân", "Nhâm", "Quý", "Giáp", "Ất", "Bính", "Đinh", "Mậu", "Kỷ"};
    private static final String[] BRANCHES = {
        "Thân", "Dậu", "Tuất", "Hợi", "Tý", "Sửu", "Dần", "Mão", "Thìn", "Tỵ", "Ngọ", "Mùi"
    };

    @Override
    public String brief(LocalDate date) {
        LunarDate lunar = LunarCalendar.of(date);
        return lunar.day() + "/" + lunar.month() + (lunar.leap() ? " nhuận" : "") + " âm lịch";
    }

    @Override
    public String full(LocalDate date) {
        LunarDate lunar = LunarCalendar.of(date);
        return lunar.day() + " tháng " + lunar.month() + (lunar.leap() ? " nhuận" : "") + ", năm "
                + STEMS[lunar.year() % 10] + " " + BRANCHES[lunar.year() % 12];
    }
}
