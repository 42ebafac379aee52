package vn.dunghen.dossier.usecase;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.dunghen.directory.Directory;

/** When a quarter is reviewed and how long that may take: rows with effective dates. */
@Component
class LiabilityRules {

    private static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");

    private final JdbcClient jdbc;
    private final Directory directory;
    private final Clock clock;

    LiabilityRules(JdbcClient jdbc, Directory directory, Clock clock) {
        this.jdbc = jdbc;
        this.directory = directory;
        this.clock = clock;
    }

    /** Working days: after the quarter until the cut-off, for the findings, and for the decision. */
    record InForce(int opensAfter, int review, int decide) {}

    InForce now() {
        return on(clock.instant());
    }

    InForce on(Instant moment) {
        return jdbc.sql(
                        "select opens_after_working_days, review_working_days, decide_working_days from liability_rule"
                                + " where agency in (?, '*') and effective_from <= ? order by effective_from desc, agency desc limit 1")
                .params(directory.agency().code(), LocalDate.ofInstant(moment, ZONE))
                .query((row, index) -> new InForce(row.getInt(1), row.getInt(2), row.getInt(3)))
                .single();
    }
}
