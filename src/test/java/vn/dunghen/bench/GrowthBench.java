package vn.dunghen.bench;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * How much longer lists, search, timeline and report take when there are a thousand times as many dossiers. All through HTTP,
 * one request after the other, the sizes interleaved; {@code -Ddunghen.bench.dossiers=1000,10000} tries it out,
 * {@code -Ddunghen.bench.fill=only} makes the databases and measures nothing.
 */
@Tag("bench")
class GrowthBench {

    private static final String SIZES = System.getProperty("dunghen.bench.dossiers", "1000,100000,1000000");
    private static final int WARM_UP = Integer.getInteger("dunghen.bench.warmup", 150);
    private static final boolean FULL = SIZES.equals("1000,100000,1000000") && WARM_UP == 150;
    private static final int ROUNDS = Integer.getInteger("dunghen.bench.rounds", 5);
    private static final int RUNS = Integer.getInteger("dunghen.bench.runs", 40);
    private static final double GROWTH = 2;
    private static final double REPORT_MILLIS = 300;
    private static final String REPORT = "period report";

    private final HttpClient client = Visitor.client();
    private final Map<Integer, List<Map<String, Object>>> asked = new HashMap<>();
    private final Map<Integer, Map<String, Samples>> taken = new LinkedHashMap<>();
    private final Map<Integer, Map<String, Samples>> reports = new LinkedHashMap<>();

    @Test
    @Timeout(120 * 60)
    void aThousandTimesAsManyDossiersTakeAtMostTwiceAsLong() throws Exception {
        List<Integer> sizes =
                Arrays.stream(SIZES.split(",")).map(Integer::valueOf).toList();
        try (Cluster cluster = new Cluster()) {
            Office.prepare(cluster);
            for (int size : sizes) {
                ManyDossiers.prepare(cluster, size, size > 100_000 ? 10 : 1);
            }
            if ("only".equals(System.getProperty("dunghen.bench.fill"))) {
                return;
            }
            Map<Integer, Server> servers = new LinkedHashMap<>();
            try {
                for (int size : sizes) {
                    // nothing beside the requests: what is overdue in the copies belongs to no process
                    servers.put(
                            size,
                            Server.start(
                                    cluster,
                                    ManyDossiers.name(size),
                                    "--camunda.bpm.job-execution.enabled=false",
                                    "--dunghen.backlog.enabled=false",
                                    "--dunghen.schedules.enabled=false"));
                    taken.put(size, new LinkedHashMap<>());
                    reports.put(size, new LinkedHashMap<>());
                }
                Map<Integer, Integer> warm = new LinkedHashMap<>();
                for (int size : sizes) {
                    JdbcTemplate rows = cluster.jdbc(ManyDossiers.name(size));
                    warm.put(
                            size,
                            new WarmUp(WARM_UP)
                                    .until(
                                            "%,d".formatted(size),
                                            servers.get(size).handle(),
                                            seconds -> warmUp(servers.get(size), rows, size, seconds)));
                }
                for (int round = 1; round <= ROUNDS; round++) {
                    for (int size : sizes) {
                        cluster.readWhole(ManyDossiers.name(size));
                        ask(servers.get(size), cluster.jdbc(ManyDossiers.name(size)), size, round);
                    }
                }
                Map<Integer, String> recount = new LinkedHashMap<>();
                for (int size : sizes) {
                    recount.put(size, recount(servers.get(size), cluster.jdbc(ManyDossiers.name(size)), size));
                }
                write(
                        sizes,
                        warm,
                        recount,
                        ManyDossiers.sizes(cluster.jdbc(ManyDossiers.name(sizes.get(sizes.size() - 1)))));
            } finally {
                servers.values().forEach(Server::close);
            }
        }
    }

    private void warmUp(Server server, JdbcTemplate rows, int size, int seconds)
            throws IOException, InterruptedException {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(seconds);
        while (System.nanoTime() < end) {
            ask(server, rows, size, 0);
        }
    }

    /**
     * Dossiers from all over the table, the same number whatever its size, so many that each round has others: who opens one
     * for the first time leaves an entry, and who opens it again finds everything at hand.
     */
    private List<Map<String, Object>> spread(JdbcTemplate rows, int size) {
        return asked.computeIfAbsent(
                size,
                of -> rows.queryForList(
                        "select code, applicant_name, coalesce(applicant_phone, '') as phone from dossier where id in"
                                + " (select subject_id from audit_chain where subject_type = 'dossier')"
                                + " order by md5(id) limit ?",
                        (ROUNDS + 1) * RUNS));
    }

    /** A round of every question; round 0 counts for nothing. */
    private void ask(Server server, JdbcTemplate rows, int size, int round) throws IOException, InterruptedException {
        Visitor clerk = Visitor.signedIn(client, server, "motcua");
        Visitor head = Visitor.signedIn(client, server, "truongphong.cn");
        Visitor auditor = Visitor.script(client, server, "kiemtoan");
        List<Map<String, Object>> some = spread(rows, size).subList(round * RUNS, (round + 1) * RUNS);
        for (Map<String, Object> one : some) {
            String code = one.get("code").toString();
            String name = one.get("applicant_name").toString();
            List<Object[]> questions = new ArrayList<>();
            questions.add(new Object[] {"tasks of a clerk, page", clerk.page("/viec-cua-toi")});
            questions.add(new Object[] {"tasks of a unit, page", head.page("/viec-cua-toi?pham-vi=don-vi")});
            questions.add(new Object[] {"all tasks", auditor.api("GET", "/tasks?scope=ALL&size=50", null)});
            questions.add(
                    new Object[] {"overdue tasks", auditor.api("GET", "/tasks?scope=ALL&due=OVERDUE&size=50", null)});
            questions.add(new Object[] {"dossiers, page", clerk.page("/ho-so")});
            questions.add(new Object[] {"search: whole code", search(auditor, code)});
            questions.add(new Object[] {"search: part of a code", search(auditor, code.substring(code.length() - 7))});
            questions.add(new Object[] {"search: a name", search(auditor, name)});
            questions.add(new Object[] {"search: two words, no marks", search(auditor, plain(name))});
            questions.add(new Object[] {"search: nobody", search(auditor, "Zyxkhongco " + some.indexOf(one))});
            questions.add(
                    new Object[] {"timeline of a dossier", auditor.api("GET", "/dossiers/" + code + "/timeline", null)
                    });
            for (Object[] question : questions) {
                timed(taken, size, (String) question[0], (HttpRequest) question[1], round > 0);
            }
        }
        for (int run = 0; run < 3; run++) {
            timed(
                    reports,
                    size,
                    REPORT + ", a quarter by field",
                    report(auditor, "2026-07-01", "2026-09-30", "field"),
                    round > 0);
            timed(
                    reports,
                    size,
                    REPORT + ", a year by unit",
                    report(auditor, "2025-01-01", "2025-12-31", "unit"),
                    round > 0);
            timed(
                    reports,
                    size,
                    REPORT + ", a month by officer",
                    report(auditor, "2026-10-01", "2026-10-31", "officer"),
                    round > 0);
        }
    }

    private static HttpRequest search(Visitor who, String what) throws IOException {
        return who.api("POST", "/dossiers/search", Map.of("text", what));
    }

    private static HttpRequest report(Visitor who, String from, String to, String by) throws IOException {
        return who.api("GET", "/statistics/dossiers?from=" + from + "&to=" + to + "&by=" + by, null);
    }

    private static String plain(String name) {
        String[] words = java.text.Normalizer.normalize(name, java.text.Normalizer.Form.NFD)
                .replaceAll("\\p{M}+", "")
                .replace('đ', 'd')
                .replace('Đ', 'D')
                .split(" ");
        return words[0] + " " + words[words.length - 1];
    }

    private void timed(
            Map<Integer, Map<String, Samples>> into, int size, String what, HttpRequest request, boolean counts)
            throws IOException, InterruptedException {
        long begun = System.nanoTime();
        HttpResponse<String> answer = client.send(request, HttpResponse.BodyHandlers.ofString());
        double millis = (System.nanoTime() - begun) / 1e6;
        assertThat(answer.statusCode())
                .as(what + " " + request.uri() + " " + answer.body())
                .isEqualTo(200);
        if (counts) {
            into.get(size).computeIfAbsent(what, none -> new Samples()).add(millis);
        }
    }

    /** The report of a quarter against a plain recount of the rows: every received, resolved and pending one. */
    private String recount(Server server, JdbcTemplate rows, int size) throws IOException, InterruptedException {
        JsonNode total = Visitor.script(client, server, "kiemtoan")
                .ask("GET", "/statistics/dossiers?from=2026-07-01&to=2026-09-30&by=field", null)
                .path("total");
        Map<String, Object> again = rows.queryForMap(RECOUNT);
        again.forEach((column, count) -> assertThat(total.path(column).asLong())
                .as(column + " of " + size + " dossiers")
                .isEqualTo(((Number) count).longValue()));
        return again.toString();
    }

    /** Counted another way than the product does: one dossier after the other, with its own ledger. */
    private static final String RECOUNT =
            """
            with life as (
              select d.*, (select c.original_after from dossier_clock_row c where c.dossier_id = d.id
                  and c.written_at <= case when d.resolved_at < w.till then d.resolved_at else w.till - interval '1 microsecond' end
                  order by c.seq desc limit 1) as due,
                case when d.resolved_at < w.till then d.resolved_at else w.till end as moment,
                (select c.written_at from dossier_clock_row c where c.dossier_id = d.id and c.kind = 'PAUSE'
                  and c.written_at <= case when d.resolved_at < w.till then d.resolved_at else w.till end
                  and not exists (select 1 from dossier_clock_row n where n.dossier_id = d.id and n.seq > c.seq
                    and n.kind in ('RESTART', 'RESUME')
                    and n.written_at <= case when d.resolved_at < w.till then d.resolved_at else w.till end)
                  order by c.seq desc limit 1) as stopped,
                w.since, w.till
              from dossier d, (select timestamptz '2026-07-01 00:00+07' as since, timestamptz '2026-10-01 00:00+07' as till) w
              where d.accepted_at < w.till and (d.resolved_at is null or d.resolved_at >= w.since))
            select count(*) as "receivedTotal",
              count(*) filter (where accepted_at < since) as "carriedOver",
              count(*) filter (where accepted_at >= since and channel = 'ONLINE') as "receivedOnline",
              count(*) filter (where resolved_at < till) as "resolvedTotal",
              count(*) filter (where resolved_at < till and coalesce(stopped, moment) > due) as "resolvedLate",
              count(*) filter (where resolved_at is null or resolved_at >= till) as "pendingTotal",
              count(*) filter (where (resolved_at is null or resolved_at >= till) and coalesce(stopped, moment) > due) as "pendingLate"
            from life""";

    private void write(
            List<Integer> sizes, Map<Integer, Integer> warm, Map<Integer, String> recount, String rowsOfLargest)
            throws IOException {
        int few = sizes.get(0);
        int many = sizes.get(sizes.size() - 1);
        StringBuilder table = new StringBuilder("| question | "
                + String.join(
                        " | ",
                        sizes.stream()
                                .map(size -> "%,d: p50 / p99".formatted(size))
                                .toList()) + " | growth of p50 |\n|" + " --- |".repeat(sizes.size() + 2) + "\n");
        taken.get(few).keySet().forEach(question -> say(question, sizes, taken));
        reports.get(few).keySet().forEach(question -> say(question, sizes, reports));
        double worst = 0;
        double slowestReport = 0;
        Result result = new Result(
                "growth",
                "lists, search, timeline and report with a thousand times as many dossiers",
                "the same questions to 1,000 dossiers in the same run",
                "growth at most 2, report at most 300 ms at a million, equal to a recount",
                "./mvnw -Pbench test -Dtest=GrowthBench");
        for (String question : taken.get(few).keySet()) {
            table.append("| ").append(question);
            for (int size : sizes) {
                Samples samples = taken.get(size).get(question);
                table.append(" | %.1f / %.1f ms".formatted(samples.median(), samples.percentile(99)));
                result.value(question + ", " + size, samples.figures("ms"));
            }
            double growth = taken.get(many).get(question).median()
                    / taken.get(few).get(question).median();
            worst = Math.max(worst, growth);
            table.append(" | %.1f |\n".formatted(growth));
        }
        StringBuilder second = new StringBuilder("| report | "
                + String.join(
                        " | ",
                        sizes.stream()
                                .map(size -> "%,d: median (least–most)".formatted(size))
                                .toList()) + " |\n|" + " --- |".repeat(sizes.size() + 1) + "\n");
        for (String question : reports.get(few).keySet()) {
            second.append("| ").append(question);
            for (int size : sizes) {
                Samples samples = reports.get(size).get(question);
                second.append(" | %.0f (%.0f–%.0f) ms".formatted(samples.median(), samples.least(), samples.most()));
                result.value(question + ", " + size, samples.figures("ms"));
            }
            slowestReport =
                    Math.max(slowestReport, reports.get(many).get(question).median());
            second.append(" |\n");
        }
        recount.forEach((size, counts) -> result.value("recount, " + size, counts));
        warm.forEach((size, seconds) -> result.value("warm after, " + size, Map.of("s", seconds)));
        result.value("rows of the largest", rowsOfLargest);
        boolean met = worst <= GROWTH && slowestReport <= REPORT_MILLIS;
        LoggerFactory.getLogger(GrowthBench.class).info("worst growth {}, slowest report {} ms", worst, slowestReport);
        result.write(
                FULL,
                "growth at most %.1f, slowest report %.0f ms".formatted(worst, slowestReport),
                met,
                PAGE.formatted(
                        ROUNDS * RUNS,
                        ROUNDS * 3,
                        warm.values().stream().map(String::valueOf).collect(Collectors.joining(", ")),
                        WarmUp.QUIET,
                        rowsOfLargest,
                        table,
                        second));
    }

    private static void say(String question, List<Integer> sizes, Map<Integer, Map<String, Samples>> found) {
        LoggerFactory.getLogger(GrowthBench.class)
                .info(
                        "{}: {} ms",
                        question,
                        sizes.stream()
                                .map(size -> "%.1f"
                                        .formatted(found.get(size).get(question).median()))
                                .collect(Collectors.joining(" | ")));
    }

    private static final String PAGE =
            """
            # A thousand times as many dossiers

            Each question through HTTP, one after the other, %d times (the report %d times); the
            application once for each size, all on one PostgreSQL, the sizes interleaved. Before them each was warmed up by the same questions until its
            compilers were quiet (%s s from the smallest to the largest; less than %.1f of a core during half a minute). The dossiers are copies, made by one statement
            a table, of some hundred random lawful lives that the product itself had led to the day: of a hundred of five years
            five are open, several times as many as an office would have. Among a million only every tenth closed one has its trail, its finished tasks and its notices as well, and no
            copy has the engine's own rows, which none of these questions reads. A full name is borne by one of a thousand dossiers and by some two
            hundred of a million, so the answer is a line there and a whole page of fifty here. Rows lie in the order of their week, as they come in life. The dossiers asked for stand all over the
            table, and each is asked for in one round only: who opens one for the first time leaves an entry, and PostgreSQL has nothing of it
            at hand (1 GB of its own memory). The files of a database are read before each round as a backup of the night reads
            them, so that they lie in the memory of the machine. Rows of the largest: %s.

            %s
            %s
            The quarter was counted again from the rows of each dossier and its ledger by another statement; every figure was equal.
            """;
}
