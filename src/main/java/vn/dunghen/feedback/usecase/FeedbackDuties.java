package vn.dunghen.feedback.usecase;

import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.dunghen.directory.DutyRows;
import vn.dunghen.directory.UnitDuties;

/** Feedback a unit has to answer. */
@Component
@Transactional(readOnly = true)
class FeedbackDuties implements UnitDuties {

    private static final DutyRows.Kind OPEN = new DutyRows.Kind(
            "units.duty.feedback",
            "select f.code, '' from feedback_case f where f.agency = :agency and f.unit = :unit"
                    + " and f.state not in ('ANSWERED', 'FORWARDED', 'NOT_HANDLED') order by f.received_at, f.id");

    private final DutyRows rows;

    FeedbackDuties(DutyRows rows) {
        this.rows = rows;
    }

    @Override
    public List<Duty> of(String unit, int most) {
        return rows.read(unit, most, OPEN);
    }
}
