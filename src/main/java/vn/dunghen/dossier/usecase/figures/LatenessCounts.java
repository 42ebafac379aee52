package vn.dunghen.dossier.usecase.figures;

import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.dunghen.directory.Policy;
import vn.dunghen.kernel.InvalidInput;

/** Counts the late dossiers of a period and the apologies made for them, by cause, unit, procedure or officer. */
@Service
@Transactional(readOnly = true)
public class LatenessCounts {

    private final JdbcClient jdbc;
    private final Names names;
    private final Clock clock;

    LatenessCounts(JdbcClient jdbc, Names names, Clock clock) {
        this.jdbc = jdbc;
        this.names = names;
        this.clock = clock;
    }

    /** By what is counted. */
    public enum By {
        /** The cause named in the latest apology; empty where none was drafted. */
        CAUSE(FigureGroup.MONTH),
        UNIT(FigureGroup.UNIT),
        PROCEDURE(FigureGroup.PROCEDURE),
        OFFICER(FigureGroup.OFFICER);

        private final FigureGroup group;

        By(FigureGroup group) {
            this.group = group;
        }

        /** @throws InvalidInput when there is no such way */
        public static By of(String code) {
            return Arrays.stream(values())
                    .filter(by -> by.name().equalsIgnoreCase(code))
                    .findFirst()
                    .orElseThrow(() -> new InvalidInput("by", "Chọn một trong: cause, unit, procedure, officer."));
        }
    }

    /**
     * @param key code of the cause, unit or procedure, or a sign-in name
     * @param label its name; the key itself for a cause
     * @param late dossiers past their original due date when they ended, or at the end of the period
     * @param running those of them that had not ended
     * @param apologies sent within the period, for whichever dossier
     */
    public record Count(
            String key,
            String label,
            long late,
            long running,
            long apologisedInTime,
            long apologisedLate,
            long notApologised,
            long owed,
            long apologies) {}

    /** One count for each key that has any, the most late first. */
    public List<Count> of(Period period, By by, Policy.Scope scope) {
        if (scope.nothing()) {
            return List.of();
        }
        var sql = new FigureSql(period, clock.instant(), by.group, scope, "");
        String key = by == By.CAUSE
                ? "coalesce((select a.cause from dossier_apology a where a.dossier_id = v.id and a.cause is not null"
                        + " order by a.seq desc limit 1), '')"
                : "v.row_key";
        return jdbc.sql("select j.cause_key, " + (by == By.CAUSE ? "''" : by.group.label()) + " as label,"
                        + " count(*) filter (where j.alive and j.late) as late,"
                        + " count(*) filter (where j.alive and j.late and not j.done) as running,"
                        + " count(*) filter (where j.alive and j.late and j.said_in_time) as in_time,"
                        + " count(*) filter (where j.alive and j.late and j.said and not j.said_in_time) as said_late,"
                        + " count(*) filter (where j.alive and j.late and not j.said) as not_said,"
                        + " count(*) filter (where j.owes) as owed, sum(j.letters) as letters"
                        + " from (select v.*, " + key + " as cause_key, (select count(*) from dossier_apology a"
                        + " where a.dossier_id = v.id and a.stage = 'SENT' and a.sent_at >= :begin and a.sent_at < :end)"
                        + " as letters from " + sql.view("v") + ") j where j.late or j.owes or j.letters > 0"
                        + " group by j.cause_key order by late desc, j.cause_key")
                .params(sql.parameters())
                .query((row, index) -> new Count(
                        row.getString("cause_key"),
                        by == By.CAUSE
                                ? row.getString("cause_key")
                                : names.of(by.group, row.getString("cause_key"), row.getString("label")),
                        row.getLong("late"),
                        row.getLong("running"),
                        row.getLong("in_time"),
                        row.getLong("said_late"),
                        row.getLong("not_said"),
                        row.getLong("owed"),
                        row.getLong("letters")))
                .list();
    }
}
