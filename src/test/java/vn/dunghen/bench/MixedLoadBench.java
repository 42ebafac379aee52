package vn.dunghen.bench;

import java.io.IOException;
import java.net.http.HttpClient;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Three hundred requests a second of an office at work, one in five of them a change, against the application as production
 * runs it; {@code -Ddunghen.bench.rate=50 -Ddunghen.bench.seconds=20 -Ddunghen.bench.dossiers=1000} tries it out.
 */
@Tag("bench")
class MixedLoadBench {

    private static final int DOSSIERS = Integer.getInteger("dunghen.bench.dossiers", 100_000);
    private static final int RATE = Integer.getInteger("dunghen.bench.rate", 300);
    private static final int SECONDS = Integer.getInteger("dunghen.bench.seconds", 180);
    private static final int WARM_UP = Integer.getInteger("dunghen.bench.warmup", 300);
    private static final boolean FULL = DOSSIERS == 100_000 && RATE == 300 && SECONDS == 180;
    private static final double GOAL_MILLIS = 500;
    private static final int SESSIONS = 10;
    private static final List<String> STAFF = List.of(
            "motcua",
            "truongmotcua",
            "truongphong.cn",
            "chuyenvien.cn",
            "truongphong.tdc",
            "chuyenvien.tdc",
            "truongphong.khtc",
            "chuyenvien.khtc",
            "vanthu",
            "giamdoc",
            "phogiamdoc",
            "chanhvanphong",
            "kiemtoan");
    private static final OpenLoad.Done NOTHING = text -> {};

    private final HttpClient client = Visitor.client();
    private final Random random = new Random(300);
    private final List<Visitor> sessions = new ArrayList<>();
    private final Map<String, Double> cpu = new LinkedHashMap<>();

    @Test
    @Timeout(60 * 60)
    void anOfficeAtWorkIsAnsweredWithinHalfASecond() throws Exception {
        try (Cluster cluster = new Cluster()) {
            Office.prepare(cluster);
            ManyDossiers.prepare(cluster, DOSSIERS, 1);
            cluster.create("load", ManyDossiers.name(DOSSIERS));
            try (Server server = Server.start(
                    cluster,
                    "load",
                    System.getProperty("dunghen.bench.settings", "--x=y").split(" "))) {
                JdbcTemplate rows = cluster.jdbc("load");
                StaffWork work = new StaffWork(client, server, cluster.jdbc("load"));
                for (int i = 0; i < SESSIONS * STAFF.size(); i++) {
                    sessions.add(Visitor.signedIn(client, server, STAFF.get(i % STAFF.size())));
                }
                OpenLoad load = load(work, rows);
                ScheduledExecutorService eyes = Executors.newSingleThreadScheduledExecutor();
                eyes.scheduleWithFixedDelay(work::look, 50, 50, TimeUnit.MILLISECONDS);
                try {
                    // a machine that has compiled nothing yet would only gather a queue
                    load.run(RATE / 4.0, WARM_UP / 3, false);
                    load.run(RATE / 2.0, WARM_UP / 3, false);
                    int warm = WARM_UP / 3 * 2
                            + new WarmUp(WARM_UP / 3)
                                    .until("application", server.handle(), seconds -> load.run(RATE, seconds, false));
                    int closedBefore = work.closed.get();
                    int replacedBefore = load.replaced.get();
                    Map<String, Double> before = used(server, cluster);
                    load.refusals.clear();
                    long begun = System.nanoTime();
                    double rate = load.run(RATE, SECONDS, true);
                    double took = (System.nanoTime() - begun) / 1e9;
                    used(server, cluster).forEach((who, seconds) -> cpu.put(who, (seconds - before.get(who)) / took));
                    int closed = work.closed.get() - closedBefore;
                    int replaced = load.replaced.get() - replacedBefore;
                    write(load, rate, warm, took, closed, replaced, slower(work, rows));
                } finally {
                    eyes.shutdownNow();
                }
            } finally {
                cluster.drop("load");
            }
        }
    }

    /** The same office at a half and a third of the rate: what this machine carries when it does not carry the whole. */
    private Map<Double, Samples> slower(StaffWork work, JdbcTemplate rows) throws Exception {
        Map<Double, Samples> slower = new LinkedHashMap<>();
        for (double rate : new double[] {RATE / 2.0, RATE / 3.0}) {
            OpenLoad load = load(work, rows);
            load.run(rate, SECONDS / 3, true);
            slower.put(rate, load.all);
        }
        return slower;
    }

    private static Map<String, Double> used(Server server, Cluster cluster) throws IOException {
        Map<String, Double> used = new LinkedHashMap<>();
        used.put("application", Machine.cpuSeconds(server.handle()));
        used.put("PostgreSQL", Machine.cpuSeconds(cluster.process()));
        used.put(
                "generator",
                ProcessHandle.current().info().totalCpuDuration().orElseThrow().toMillis() / 1000.0);
        return used;
    }

    /**
     * Of a thousand requests. Each dossier is registered once and has nine tasks, each opened, kept as a draft about once and then
     * completed; to every fifth somebody writes a remark.
     */
    private OpenLoad load(StaffWork work, JdbcTemplate rows) {
        List<String> codes = StaffWork.codes(rows, 20_000);
        List<String> names = StaffWork.names(rows, 20_000);
        Visitor auditor = work.as("kiemtoan");
        OpenLoad load = new OpenLoad(client, 1, "has my list changed");
        load.kind("register a dossier", 10, () -> new OpenLoad.Request(work.register(), work::registered));
        load.kind("complete a task", 90, () -> {
            StaffWork.Filled form = work.nextFilled();
            return form == null ? null : new OpenLoad.Request(work.complete(form), text -> work.completed(form));
        });
        load.kind("keep a draft", 80, () -> {
            StaffWork.Filled form = work.nextFilled();
            return form == null ? null : new OpenLoad.Request(work.draft(form), text -> work.back(form));
        });
        load.kind("write a remark", 20, () -> {
            StaffWork.Filled form = work.nextFilled();
            return form == null ? null : new OpenLoad.Request(work.remark(form), text -> work.back(form));
        });
        load.kind("open a task", 90, () -> {
            StaffWork.Step step = work.nextStep();
            return step == null ? null : new OpenLoad.Request(work.open(step), text -> work.opened(step, text));
        });
        load.kind("has my list changed", 300, () -> page("/viec-cua-toi/phien-ban"));
        load.kind("my tasks, page", 200, () -> page("/viec-cua-toi"));
        load.kind("a dossier, page", 100, () -> auditorsPage("/ho-so/" + any(codes)));
        load.kind("dossiers, page", 40, () -> page("/ho-so"));
        load.kind(
                "search by name or code",
                40,
                () -> new OpenLoad.Request(
                        auditor.api(
                                "POST",
                                "/dossiers/search",
                                Map.of("text", random.nextBoolean() ? any(codes) : any(names))),
                        NOTHING));
        load.kind(
                "timeline of a dossier",
                20,
                () -> new OpenLoad.Request(auditor.api("GET", "/dossiers/" + any(codes) + "/timeline", null), NOTHING));
        load.kind("overview, page", 7, () -> auditorsPage("/tong-quan"));
        load.kind(
                "report of a month",
                3,
                () -> new OpenLoad.Request(
                        auditor.api("GET", "/statistics/dossiers?from=2026-10-01&to=2026-10-31&by=field", null),
                        NOTHING));
        if (load.shares() != 1000) {
            throw new IllegalStateException("shares make " + load.shares());
        }
        return load;
    }

    private OpenLoad.Request page(String path) {
        return new OpenLoad.Request(
                sessions.get(random.nextInt(sessions.size())).page(path), NOTHING);
    }

    /** Of somebody who may see every dossier. */
    private OpenLoad.Request auditorsPage(String path) {
        int auditor = STAFF.indexOf("kiemtoan") + STAFF.size() * random.nextInt(SESSIONS);
        return new OpenLoad.Request(sessions.get(auditor).page(path), NOTHING);
    }

    private String any(List<String> some) {
        return some.get(random.nextInt(some.size()));
    }

    private void write(
            OpenLoad load, double rate, int warm, double took, int closed, int replaced, Map<Double, Samples> slower)
            throws IOException {
        load.refusals.stream().limit(5).forEach(refusal -> LoggerFactory.getLogger(MixedLoadBench.class)
                .warn("{}", refusal));
        StringBuilder table = new StringBuilder(
                "| request | of all | p50 | p95 | p99 | most |\n| --- | --- | --- | --- | --- | --- |\n");
        Result result = new Result(
                "mixed-load",
                "answers to 300 requests a second of an office at work",
                "nothing; the goal is absolute",
                "p99 at most 500 ms, no refusal",
                "./mvnw -Pbench test -Dtest=MixedLoadBench");
        load.byKind.forEach((kind, samples) -> {
            result.value(kind, samples.figures("ms"));
            table.append("| %s | %.1f %% | %.0f | %s | %s | %.0f ms |\n"
                    .formatted(
                            kind,
                            100.0 * samples.size() / load.all.size(),
                            samples.median(),
                            samples.size() < 20 ? "–" : "%.0f".formatted(samples.percentile(95)),
                            samples.size() < 100 ? "–" : "%.0f".formatted(samples.percentile(99)),
                            samples.most()));
        });
        StringBuilder less = new StringBuilder();
        slower.forEach((at, samples) -> {
            result.value("at %.0f a second".formatted(at), samples.figures("ms"));
            less.append("| %.0f | %d | %.0f | %.0f | %.0f | %.0f ms |\n"
                    .formatted(
                            at,
                            samples.size(),
                            samples.median(),
                            samples.percentile(95),
                            samples.percentile(99),
                            samples.most()));
        });
        Samples windows = new Samples();
        load.windows.values().stream()
                .filter(window -> window.size() >= 100)
                .forEach(window -> windows.add(window.percentile(99)));
        double p99 = load.all.percentile(99);
        table.append("| **all** | %d | **%.0f** | **%.0f** | **%.0f** | %.0f ms |\n"
                .formatted(load.all.size(), load.all.median(), load.all.percentile(95), p99, load.all.most()));
        result.value("all", load.all.figures("ms"))
                .value("p99 of each 15 s", windows.figures("ms"))
                .value("requests a second", Samples.round(rate))
                .value("refusals", load.refusals.size())
                .value("dossiers closed", closed)
                .value("seconds to the last answer", Samples.round(took))
                .value("seconds of warm-up", warm)
                .value("replaced", replaced)
                .value("left late", load.late())
                .value("cores used", cpu)
                .value("within 500 ms, percent", load.all.percentUpTo(GOAL_MILLIS));
        result.write(
                FULL,
                "p99 %.0f ms at %.0f requests a second, %d refused".formatted(p99, rate, load.refusals.size()),
                p99 <= GOAL_MILLIS && load.refusals.isEmpty() && rate > 0.97 * RATE,
                PAGE.formatted(
                        RATE,
                        SECONDS,
                        warm,
                        DOSSIERS,
                        SESSIONS * STAFF.size(),
                        table,
                        windows.size(),
                        windows.median(),
                        windows.least(),
                        windows.most(),
                        closed,
                        took,
                        cpu.get("application"),
                        cpu.get("PostgreSQL"),
                        cpu.get("generator"),
                        replaced,
                        SECONDS / 3,
                        less));
    }

    private static final String PAGE =
            """
            # An office at work

            %d requests a second for %d s, after a warm-up of %d s by the same work, until the compilers of the Java machine were quiet, against the
            application in the profile of production on PostgreSQL with %,d dossiers, everything on: sessions in the database, timers, papers drawn and signed beside. %d sessions of 13 people. The
            generator is open: the moments of requests are drawn beforehand with exponential gaps, and each answer is timed from
            the moment its request should have left. One request in five changes something: of a hundred one registers a dossier, nine complete a task,
            eight keep a draft and two write a remark. Application, database and generator share the two cores.

            %s
            p99 of each of the %d stretches of 15 s: median %.0f, %.0f–%.0f ms. %d dossiers went from the counter to the applicant
            in the %.0f s from the first request to the last answer. Cores used: application %.2f, PostgreSQL %.2f, generator %.2f. %d requests found nothing of their
            kind to do and asked whether the list had changed instead.

            After it, the same office for %d s at lower rates:

            | requests a second | answered | p50 | p95 | p99 | most |
            | --- | --- | --- | --- | --- | --- |
            %s
            """;
}
