package vn.dunghen.calendar;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The decisions on days, to read. */
@Service
public class CalendarRegister {

    private final CalendarDecisions decisions;
    private final CalendarReader reader;

    CalendarRegister(CalendarDecisions decisions, CalendarReader reader) {
        this.decisions = decisions;
        this.reader = reader;
    }

    /** The document that decided on a day; empty when none did. */
    @Transactional(readOnly = true)
    public String basisOf(LocalDate day) {
        return of(day.getYear()).stream()
                .filter(decided -> decided.date().equals(day))
                .map(DecidedDay::basis)
                .findFirst()
                .orElse("");
    }

    /** Decisions in force for the days of a year, by day; one of the agency stands before one of the country. */
    @Transactional(readOnly = true)
    public Collection<DecidedDay> of(int year) {
        Map<LocalDate, DecidedDay> byDay = new TreeMap<>();
        decisions
                .between(List.of("*", reader.agency()), LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31))
                .forEach(decision -> {
                    DecidedDay day = decision.view();
                    if (decision.isOf(reader.agency())) {
                        byDay.put(day.date(), day);
                    } else {
                        byDay.putIfAbsent(day.date(), day);
                    }
                });
        return byDay.values();
    }
}
