package vn.dunghen.worklist.web;

import java.time.LocalDate;

/** Says the lunar date of a day; optional, the shell leaves it out when nobody provides it. */
public interface LunarWords {

    /** Day and month, e.g. "12/10 âm lịch". */
    String brief(LocalDate date);

    /** In full, e.g. "12 tháng 10, năm Bính Ngọ". */
    String full(LocalDate date);
}
