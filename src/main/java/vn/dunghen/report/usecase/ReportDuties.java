package vn.dunghen.report.usecase;

import org.springframework.stereotype.Component;
import vn.dunghen.directory.DutyRows;
import vn.dunghen.directory.RowDuties;

/** Reports a unit still owes, and regimes that name it. */
@Component
class ReportDuties extends RowDuties {

    private static final DutyRows.Kind REPORTS = new DutyRows.Kind(
            "units.duty.report",
            "select r.code, c.name from unit_report r join report_campaign c on c.id = r.campaign_id where r.agency = :agency"
                    + " and r.unit = :unit and r.state in ('FILLING', 'SUBMITTING', 'SUBMITTED') order by r.code");
    private static final DutyRows.Kind REGIMES = new DutyRows.Kind(
            "units.duty.regime",
            "select r.code, r.name from report_regime r join report_regime_unit u on u.regime_id = r.id"
                    + " where r.agency in (:agency, '*') and u.unit = :unit and not exists (select 1 from report_regime x"
                    + " where x.code = r.code and x.agency = r.agency and x.effective_from > r.effective_from) order by r.code");

    ReportDuties(DutyRows rows) {
        super(rows, REPORTS, REGIMES);
    }
}
