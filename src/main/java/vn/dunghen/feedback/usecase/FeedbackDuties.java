package vn.dunghen.feedback.usecase;

import org.springframework.stereotype.Component;
import vn.dunghen.directory.DutyRows;
import vn.dunghen.directory.RowDuties;

/** Feedback a unit has to answer. */
@Component
class FeedbackDuties extends RowDuties {

    private static final DutyRows.Kind OPEN = new DutyRows.Kind(
            "units.duty.feedback",
            "select f.code, '' from feedback_case f where f.agency = :agency and f.unit = :unit"
                    + " and f.state not in ('ANSWERED', 'FORWARDED', 'NOT_HANDLED') order by f.received_at, f.id");

    FeedbackDuties(DutyRows rows) {
        super(rows, OPEN);
    }
}
