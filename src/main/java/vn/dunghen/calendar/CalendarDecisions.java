package vn.dunghen.calendar;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Decisions on days, by agency and day. */
interface CalendarDecisions extends Repository<CalendarDecision, String> {

    CalendarDecision save(CalendarDecision decision);

    Optional<CalendarDecision> findById(String id);

    @Query("from CalendarDecision d where d.agency in :agencies and d.day between :from and :to order by d.day")
    List<CalendarDecision> between(Collection<String> agencies, LocalDate from, LocalDate to);
}
