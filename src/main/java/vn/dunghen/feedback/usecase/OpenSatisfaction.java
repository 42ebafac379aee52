package vn.dunghen.feedback.usecase;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.dunghen.directory.Directory;
import vn.dunghen.feedback.PublicSatisfaction;

/** Counts answers for everybody; few are not told apart. */
@Service
@Transactional(readOnly = true)
class OpenSatisfaction implements PublicSatisfaction {

    private final JdbcClient jdbc;
    private final Directory directory;

    OpenSatisfaction(JdbcClient jdbc, Directory directory) {
        this.jdbc = jdbc;
        this.directory = directory;
    }

    private record Counted(int sheets, long levels, long satisfied, long sum) {}

    @Override
    public Said within(LocalDate from, LocalDate to) {
        Counted counted = jdbc.sql("select count(distinct l.id), count(a.level), coalesce(sum(case when a.level >= "
                        + ReadSurveys.SATISFIED + " then 1 else 0 end), 0), coalesce(sum(a.level), 0)"
                        + " from survey_answer a join survey_link l on l.id = a.link_id"
                        + " where l.agency = ? and l.answered_at >= ? and l.answered_at < ?")
                .params(directory.agency().code(), ReadSurveys.start(from), ReadSurveys.start(to.plusDays(1)))
                .query((row, n) -> new Counted(row.getInt(1), row.getLong(2), row.getLong(3), row.getLong(4)))
                .single();
        return counted.sheets() < FEWEST
                ? new Said(counted.sheets(), null, null)
                : new Said(
                        counted.sheets(),
                        ReadSurveys.share(counted.satisfied(), counted.levels()),
                        BigDecimal.valueOf(counted.sum())
                                .divide(BigDecimal.valueOf(counted.levels()), 2, RoundingMode.HALF_UP));
    }
}
