package vn.dunghen.deep;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.springframework.jdbc.core.JdbcTemplate;

/** What must be true of an installation whatever was done to it while people worked. */
final class Aftermath {

    /** What the log itself says when something is to be written after it has been closed. */
    private static final Pattern AFTER_THE_END =
            Pattern.compile("[0-9:,]+ \\|-WARN in Logger\\[[\\w.]+] - No appenders present in context.*");

    private static final Pattern PERSONAL = Pattern.compile("(?iu)kanari|xuyến chi|0900000000");
    /**
     * How long no letter may leave while some wait: one that could not be composed while the database was away is tried again
     * after one minute, then after five. All together may take long: to one domain they leave one after the other.
     */
    private static final Duration LETTERS = Duration.ofMinutes(8);

    private final Installation installation;
    private final Load load;
    private final String seed;

    Aftermath(Installation installation, Load load, long seed) {
        this.installation = installation;
        this.load = load;
        this.seed = ", seed " + seed;
    }

    /** Everything there is to check. @return what became of the letters, by state */
    Map<String, Long> check() throws IOException, InterruptedException, jakarta.mail.MessagingException {
        everythingAnsweredIsThere();
        nothingIsHalfDone();
        Map<String, Long> letters = eachLetterLeftOnceOrIsMarked();
        theLogsNameNobody();
        return letters;
    }

    private void everythingAnsweredIsThere() {
        JdbcTemplate rows = installation.rows();
        assertThat(load.refusals).as("refusals" + seed).isEmpty();
        assertThat(rows.queryForList("select code from dossier", String.class))
                .as("registrations answered" + seed)
                .containsAll(load.codes)
                .doesNotHaveDuplicates();
        assertThat(rows.queryForList("select applicant_name from dossier", String.class))
                .as("nobody was registered twice" + seed)
                .doesNotHaveDuplicates();
        assertThat(rows.queryForList("select code from dossier where accepted_at is not null", String.class))
                .as("acceptances answered" + seed)
                .containsAll(load.accepted);
        assertThat(rows.queryForList("select id from task_item where done_at is not null", String.class))
                .as("completions answered" + seed)
                .containsAll(load.tasks);
    }

    private void nothingIsHalfDone() throws IOException, InterruptedException {
        JdbcTemplate rows = installation.rows();
        assertThat(rows.queryForList(
                        "select d.code from dossier d where d.closed_at is null and 1 <> (select count(*)"
                                + " from act_ru_execution e where e.business_key_ = d.id and e.parent_id_ is null"
                                + " and e.super_exec_ is null)",
                        String.class))
                .as("each open dossier has one live process" + seed)
                .isEmpty();
        assertThat(rows.queryForList(
                        "select t.id from task_item t where t.done_at is null and not exists"
                                + " (select 1 from act_ru_task r where r.id_ = t.id)"
                                + " union all select r.id_ from act_ru_task r where not exists"
                                + " (select 1 from task_item t where t.id = r.id_ and t.done_at is null)",
                        String.class))
                .as("the lists say what the engine knows" + seed)
                .isEmpty();
        assertThat(rows.queryForObject("select count(*) from act_ru_job where retries_ = 0", Long.class))
                .as("incidents" + seed)
                .isZero();
        JsonNode trail = installation.clerk().get("kiemtoan", "/audit/verification");
        assertThat(trail.path("intact").asBoolean()).as("trail " + trail).isTrue();
    }

    private Map<String, Long> eachLetterLeftOnceOrIsMarked() throws jakarta.mail.MessagingException {
        JdbcTemplate rows = installation.rows();
        assertThat(rows.queryForList(
                        "select d.code from dossier d where d.accepted_at is not null and 1 <> (select count(*)"
                                + " from outbox o where o.subject_id = d.id and o.template = 'dossier.receipt')",
                        String.class))
                .as("each acceptance has its letter" + seed)
                .isEmpty();
        for (long left = onTheirWay(rows); left > 0; left = onTheirWay(rows)) {
            long before = left;
            await("the next of " + before + " letters" + seed)
                    .atMost(LETTERS)
                    .pollInterval(Duration.ofMillis(200))
                    .until(() -> onTheirWay(rows) < before);
        }
        Map<String, Long> states = states(rows);
        assertThat(states).as("letters" + seed).isNotEmpty();
        List<String> received = new ArrayList<>();
        for (var letter : installation.mail.getReceivedMessages()) {
            received.add(letter.getHeader("Message-ID")[0]);
        }
        assertThat(received).as("letters" + seed).isNotEmpty().doesNotHaveDuplicates();
        long sent = states.getOrDefault("SENT", 0L);
        assertThat((long) received.size())
                .as("what is said to have left has arrived, and what arrived is said to have left or to be in doubt: "
                        + states + seed)
                .isBetween(sent, sent + states.getOrDefault("UNCONFIRMED", 0L));
        return states;
    }

    private static long onTheirWay(JdbcTemplate rows) {
        Map<String, Long> states = states(rows);
        return states.getOrDefault("WAITING", 0L) + states.getOrDefault("SENDING", 0L);
    }

    private static Map<String, Long> states(JdbcTemplate rows) {
        Map<String, Long> states = new TreeMap<>();
        rows.query("select state, count(*) from outbox where channel = 'MAIL' group by state", row -> {
            states.put(row.getString(1), row.getLong(2));
        });
        return states;
    }

    private void theLogsNameNobody() throws IOException {
        for (Path log : installation.logs()) {
            List<String> lines = Files.readAllLines(log);
            assertThat(lines)
                    .as(log.toString())
                    .allMatch(line ->
                            line.startsWith("{") || AFTER_THE_END.matcher(line).matches());
            assertThat(lines.stream().filter(line -> PERSONAL.matcher(line).find()))
                    .as(log.toString())
                    .isEmpty();
        }
    }
}
