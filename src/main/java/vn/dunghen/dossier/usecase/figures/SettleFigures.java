package vn.dunghen.dossier.usecase.figures;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Chốt số liệu của hồ sơ đã xong: keeps what the dossiers count in that came to their end and owe nothing any more. What it keeps is
 * what the view of all figures says; a dossier it has not come to, or that has changed since, is judged at each question.
 */
@Component
public class SettleFigures {

    private static final int A_ROUND = 20_000;

    private static final String WAITING =
            """
            select d.id from dossier d where d.accepted_at is not null and d.closed_at <= :now
              and (d.settled_at is null or d.settled_rule < :rule or d.settled_rule > :rule) and d.id > :after
            order by d.id fetch first :round rows only""";

    private static final String KEEP =
            "update dossier set settled_at = ?, settled_rule = ?, settled_figures = ? where id = ? and version = ?";

    private final JdbcTemplate jdbc;
    private final NamedParameterJdbcTemplate named;
    private final TransactionTemplate transaction;
    private final Clock clock;
    private final int round;

    @Autowired
    SettleFigures(JdbcTemplate jdbc, TransactionTemplate transaction, Clock clock) {
        this(jdbc, transaction, clock, A_ROUND);
    }

    /** @param round how many are looked for at once */
    SettleFigures(JdbcTemplate jdbc, TransactionTemplate transaction, Clock clock, int round) {
        this.jdbc = jdbc;
        this.named = new NamedParameterJdbcTemplate(jdbc);
        this.transaction = transaction;
        this.clock = clock;
        this.round = round;
    }

    /** Settles all that wait, some hundred a transaction. Whoever does the same beside it writes the same. */
    @Scheduled(cron = "${dunghen.figures.settle-cron:0 */10 * * * *}", zone = "Asia/Ho_Chi_Minh")
    public void handle() {
        Instant now = clock.instant();
        String after = "";
        List<String> waiting;
        do {
            waiting = named.queryForList(
                    WAITING,
                    Map.of("now", FigureSql.time(now), "rule", FigureSql.RULE, "after", after, "round", round),
                    String.class);
            for (int first = 0; first < waiting.size(); first += Settling.AT_ONCE) {
                settle(waiting.subList(first, Math.min(waiting.size(), first + Settling.AT_ONCE)), now);
            }
            // those that are not at their end yet wait on and must not be met again
            after = waiting.isEmpty() ? "" : waiting.get(waiting.size() - 1);
        } while (waiting.size() == round);
    }

    private void settle(List<String> dossiers, Instant now) {
        List<Object[]> kept = Settling.judge(jdbc, dossiers, now).stream()
                .map(one -> new Object[] {one.since(), FigureSql.RULE, one.bits(), one.id(), one.version()})
                .toList();
        // whoever changes one of them meanwhile raises its version, and nothing is kept of it
        transaction.executeWithoutResult(status -> jdbc.batchUpdate(KEEP, kept));
    }
}
