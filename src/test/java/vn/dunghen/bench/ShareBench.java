package vn.dunghen.bench;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.http.HttpClient;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.slf4j.LoggerFactory;
import vn.dunghen.deep.ApplicationProcess;

/**
 * Dossiers a second through HTTP, with everything the product does, against the engine alone on the same diagrams with as many
 * at once; and what each part of the product costs, by leaving it out. All run in turns on one PostgreSQL;
 * {@code -Ddunghen.bench.pairs=1 -Ddunghen.bench.seconds=5 -Ddunghen.bench.part=audit} tries it out.
 */
@Tag("bench")
class ShareBench {

    private static final int PAIRS = Integer.getInteger("dunghen.bench.pairs", 5);
    private static final int SECONDS = Integer.getInteger("dunghen.bench.seconds", 10);
    private static final int WARM_UP = Integer.getInteger("dunghen.bench.warmup", 120);
    private static final int CLERKS = 16;
    private static final boolean FULL =
            PAIRS == 5 && SECONDS == 10 && WARM_UP == 120 && System.getProperty("dunghen.bench.part") == null;
    private static final double GOAL = 0.6;
    private static final String RAW = "engine alone";
    private static final String WHOLE = "product";
    private static final Map<String, String> LEFT_OUT = new LinkedHashMap<>();

    static {
        LEFT_OUT.put("audit", "the audit trail");
        LEFT_OUT.put("list", "the table of the task list");
        LEFT_OUT.put("policy", "the policy");
        LEFT_OUT.put("forms", "the check of answers");
        LEFT_OUT.put("audit,list,policy,forms", "all four");
    }

    private final HttpClient client = Visitor.client();
    private final Map<String, LoopServer.Loop> loops = new LinkedHashMap<>();
    private final Map<String, Samples> rates = new LinkedHashMap<>();
    private final Map<String, Integer> tasks = new LinkedHashMap<>();
    private final List<Double> shares = new ArrayList<>();
    private final WarmUp warmUp = new WarmUp(WARM_UP);
    private final Map<String, ProcessHandle> machines = new LinkedHashMap<>();
    private final Map<String, Integer> warm = new LinkedHashMap<>();

    @Test
    @Timeout(2 * 60 * 60)
    void theWholeProductKeepsItsShareOfTheEnginesRate() throws Exception {
        List<AutoCloseable> running = new ArrayList<>();
        try (Cluster cluster = new Cluster()) {
            Office.prepare(cluster);
            try {
                int port = raw(cluster, running);
                product(cluster, running, WHOLE, "");
                String only = System.getProperty("dunghen.bench.part", "");
                for (String part : only.isEmpty() ? LEFT_OUT.keySet() : List.of(only)) {
                    product(cluster, running, part, part);
                }
                rates.put(RAW, new Samples());
                warm.put(RAW, warmUp.until(RAW, machines.get(RAW), seconds -> rate(RAW, asked(port, seconds), false)));
                for (Map.Entry<String, LoopServer.Loop> loop : loops.entrySet()) {
                    warm(loop.getKey(), loop.getValue());
                }
                for (int pair = 0; pair < PAIRS; pair++) {
                    round(port);
                }
                papers(cluster, running);
                write();
            } finally {
                for (AutoCloseable one : running) {
                    one.close();
                }
            }
        }
    }

    /** After all others: the papers it has not drawn yet would be drawn during their turns. */
    private void papers(Cluster cluster, List<AutoCloseable> running) throws Exception {
        String name = "product with papers drawn beside";
        product(cluster, running, name, "papers");
        LoopServer.Loop loop = Objects.requireNonNull(loops.remove(name));
        warm(name, loop);
        for (int turn = 0; turn < PAIRS; turn++) {
            rate(name, LoopServer.run(loop, CLERKS, SECONDS * 1000L), true);
        }
    }

    private void warm(String name, LoopServer.Loop loop) throws Exception {
        warm.put(
                name,
                warmUp.until(
                        name,
                        machines.get(name),
                        seconds -> rate(name, LoopServer.run(loop, CLERKS, seconds * 1000L), false)));
    }

    private int raw(Cluster cluster, List<AutoCloseable> running) throws IOException {
        cluster.create("raw", "template1");
        int port = freePort();
        Running engine = machine(RawEngine.class, "raw-engine.log", Integer.toString(port), cluster.url("raw"));
        running.add(engine);
        machines.put(RAW, engine.process().toHandle());
        return port;
    }

    /** A Java machine that ends with its measurement. */
    record Running(Process process) implements AutoCloseable {

        @Override
        public void close() throws InterruptedException {
            process.destroy();
            process.waitFor(20, TimeUnit.SECONDS);
        }
    }

    /** Another Java machine with everything on its class path. */
    static Running machine(Class<?> main, String log, String... arguments) throws IOException {
        return machine(ApplicationProcess.entries().toList(), main.getName(), log, arguments);
    }

    static Running machine(List<String> classPath, String main, String log, String... arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                ApplicationProcess.java(),
                "-Xmx1g",
                "-Duser.timezone=Asia/Ho_Chi_Minh",
                "-cp",
                String.join(File.pathSeparator, classPath),
                main));
        command.addAll(List.of(arguments));
        Path file = Path.of("target", "bench", log);
        Files.createDirectories(file.getParent());
        return new Running(new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(file.toFile())
                .start());
    }

    private void product(Cluster cluster, List<AutoCloseable> running, String name, String part)
            throws IOException, InterruptedException {
        String database = "product_" + running.size();
        cluster.create(database, Office.DATABASE);
        boolean papers = part.equals("papers");
        Server server = Server.start(
                LeanApplication.class.getName(),
                ApplicationProcess.entries().collect(Collectors.joining(File.pathSeparator)),
                cluster,
                database,
                "--bench.without=" + (papers ? "" : part),
                "--dunghen.backlog.enabled=" + papers,
                "--camunda.bpm.job-execution.enabled=false");
        running.add(server);
        machines.put(name, server.handle());
        StaffWork work = new StaffWork(client, server, cluster.jdbc(database));
        loops.put(name, clerk -> work.through());
        rates.put(name, new Samples());
    }

    private void round(int port) throws Exception {
        double raw = rate(RAW, asked(port, SECONDS), true);
        for (Map.Entry<String, LoopServer.Loop> loop : loops.entrySet()) {
            double rate = rate(loop.getKey(), LoopServer.run(loop.getValue(), CLERKS, SECONDS * 1000L), true);
            if (loop.getKey().equals(WHOLE)) {
                shares.add(rate / raw);
            }
        }
    }

    private double rate(String name, String answer, boolean counts) {
        String[] found = answer.split(" ");
        if (found.length != 3) {
            throw new IllegalStateException(name + ": " + answer);
        }
        double rate = Integer.parseInt(found[0]) * 1000.0 / Long.parseLong(found[2]);
        LoggerFactory.getLogger(ShareBench.class).info("{}: {} dossiers a second, {}", name, rate, answer);
        if (counts) {
            rates.get(name).add(rate);
            tasks.put(name, Integer.parseInt(found[1]) / Integer.parseInt(found[0]));
        }
        return rate;
    }

    static String asked(int port, int seconds) throws IOException, InterruptedException {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(90);
        while (true) {
            try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
                new PrintWriter(socket.getOutputStream(), true, StandardCharsets.UTF_8)
                        .println(CLERKS + " " + seconds * 1000L);
                return new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8))
                        .readLine();
            } catch (ConnectException notYet) {
                if (System.nanoTime() > end) {
                    throw notYet;
                }
                Thread.sleep(200);
            }
        }
    }

    static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    private void write() throws IOException {
        double whole = rates.get(WHOLE).median();
        StringBuilder table = new StringBuilder(
                "| | dossiers a second: median (least–most) | of the engine alone | of the product |\n"
                        + "| --- | --- | --- | --- |\n");
        Result result = new Result(
                "share-of-the-engine",
                "dossiers a second through HTTP with policy, validation, list and audit",
                "the engine alone on the same diagrams, 16 at once, in the same run",
                "at least 0.6 of its rate",
                "./mvnw -Pbench test -Dtest=ShareBench");
        rates.forEach((name, samples) -> {
            String left = LEFT_OUT.get(name);
            String called = left == null ? name : "product without " + left;
            result.value(called, samples.figures("dossiers/s"));
            table.append("| %s | %.1f (%.1f–%.1f) | %.2f | %.2f |\n"
                    .formatted(
                            called,
                            samples.median(),
                            samples.least(),
                            samples.most(),
                            samples.median() / rates.get(RAW).median(),
                            samples.median() / whole));
        });
        Samples share = Samples.of(shares);
        result.value("share", share.figures("of the engine's rate"))
                .value("tasks a dossier", tasks)
                .value("seconds of warm-up", warm);
        result.write(
                FULL,
                "%.2f of the engine's rate (%.2f–%.2f)".formatted(share.median(), share.least(), share.most()),
                share.median() >= GOAL,
                PAGE.formatted(
                        CLERKS,
                        tasks.get(WHOLE),
                        tasks.get(RAW),
                        PAIRS,
                        SECONDS,
                        warm.get(RAW),
                        warm.get(WHOLE),
                        WarmUp.QUIET,
                        table));
    }

    private static final String PAGE =
            """
            # The product's share of the engine's rate

            %d clerks at once lead dossiers from the counter to the applicant. Through HTTP, each task by a request that looks for it, one
            that opens its form and one that completes it (%d tasks a dossier); in the engine alone by a query, a claim and a completion
            (%d tasks). The engine alone runs the product's own diagrams and routing table with full history, without its listeners;
            what the diagrams call is answered by stubs that set the variables the next gateway asks for. Each in a Java machine of its own
            on one PostgreSQL, %d rounds of %d s each in turns. Before them each was warmed up by the same work until its compilers were quiet (the engine
            %d s, the product %d s; less than %.1f of a core during half a minute): a Java machine compiles what it does often during its first minutes of full load,
            and an hour of a running office is what is to be known. Clerks, application and database share two cores. What
            is left out is answered by whoever does nothing: no rows of the trail, rows of the list in memory, everybody may, answers
            taken as they come. Papers are left to another node except where it says so, which was measured after all others; timers to nobody, as none falls due.

            %s
            """;
}
