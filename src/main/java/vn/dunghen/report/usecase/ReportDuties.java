package vn.dunghen.report.usecase;

import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.dunghen.directory.DutyRows;
import vn.dunghen.directory.UnitDuties;

/** Reports a unit still owes, and regimes that name it. */
@Component
@Transactional(readOnly = true)
class ReportDuties implements UnitDuties {

    private static final DutyRows.Kind REPORTS = new DutyRows.Kind(
            "units.duty.report",
            "select r.code, c.name from unit_report r join report_campaign c on c.id = r.campaign_id where r.agency = :agency"
                    + " and r.unit = :unit and r.state in ('FILLING', 'SUBMITTING', 'SUBMITTED') order by r.code");
    private static final DutyRows.Kind REGIMES = new DutyRows.Kind(
            "units.duty.regime",
            "select r.code, r.name from report_regime r join report_regime_unit u on u.regime_id = r.id"
                    + " where r.agency in (:agency, '*') and u.unit = :unit and not exists (select 1 from report_regime x"
                    + " where x.code = r.code and x.agency = r.agency and x.effective_from > r.effective_from) order by r.code");

    private final DutyRows rows;

    ReportDuties(DutyRows rows) {
        this.rows = rows;
    }

    @Override
    public List<Duty> of(String unit, int most) {
        return rows.read(unit, most, REPORTS, REGIMES);
    }
}
