package vn.dunghen.report.usecase;

import java.sql.ResultSet;
import java.sql.SQLException;

/**
 * How a campaign stands, counted from its units' reports.
 *
 * @param expected asked and not excused
 * @param received handed in at least once
 * @param onTime handed in first up to the due moment
 * @param returned given back by the office at least once
 * @param escalated told of to somebody above after the due moment
 * @param notReported closed without a report
 * @param closedEarly of these, those whose date was still ahead when the office ended the collection
 */
public record ReportTally(
        int expected,
        int received,
        int onTime,
        int accepted,
        int returned,
        int escalated,
        int notReported,
        int closedEarly,
        int excused) {

    public static final ReportTally NONE = new ReportTally(0, 0, 0, 0, 0, 0, 0, 0, 0);

    static final String COLUMNS =
            """
            sum(case when r.state <> 'EXCUSED' then 1 else 0 end) as expected,
            sum(case when r.first_submitted_at is not null then 1 else 0 end) as received,
            sum(case when r.first_submitted_at <= r.due_at then 1 else 0 end) as on_time,
            sum(case when r.accepted_number is not null then 1 else 0 end) as accepted,
            sum(case when r.returns > 0 then 1 else 0 end) as returned,
            sum(case when r.escalations > 0 then 1 else 0 end) as escalated,
            sum(case when r.state = 'NOT_REPORTED' then 1 else 0 end) as not_reported,
            sum(case when r.state = 'NOT_REPORTED' and r.ended_at <= r.due_at then 1 else 0 end) as closed_early,
            sum(case when r.state = 'EXCUSED' then 1 else 0 end) as excused""";

    static ReportTally of(ResultSet row) throws SQLException {
        return new ReportTally(
                row.getInt("expected"),
                row.getInt("received"),
                row.getInt("on_time"),
                row.getInt("accepted"),
                row.getInt("returned"),
                row.getInt("escalated"),
                row.getInt("not_reported"),
                row.getInt("closed_early"),
                row.getInt("excused"));
    }

    /** Handed in after the due moment. */
    public int late() {
        return received - onTime;
    }
}
