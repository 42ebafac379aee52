package vn.dunghen.feedback.usecase;

import java.time.Instant;
import org.springframework.stereotype.Component;
import vn.dunghen.calendar.WorkingCalendar;
import vn.dunghen.feedback.domain.Feedback;
import vn.dunghen.feedback.domain.FeedbackSupplement;
import vn.dunghen.kernel.RuleViolation;

/** Moves a date by the working days for which the clock stood. */
@Component
class FeedbackClock {

    private final WorkingCalendar calendar;

    FeedbackClock(WorkingCalendar calendar) {
        this.calendar = calendar;
    }

    /** A date that had passed when the question was asked stays where it was: late is late. */
    Instant afterWaiting(Feedback feedback, Instant now) {
        FeedbackSupplement waiting =
                feedback.waiting().orElseThrow(() -> RuleViolation.conflict("feedback.notWaiting", feedback.code()));
        Instant due = feedback.currentDue();
        if (due.isBefore(waiting.askedAt())) {
            return due;
        }
        int stood = calendar.workingDaysBetween(waiting.askedAt(), now);
        return stood <= 0 ? due : calendar.endOfDay(due, stood);
    }
}
