package vn.dunghen.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.LoggerFactory;
import vn.dunghen.deep.ApplicationProcess;

/**
 * How long people wait for the application to start, against the engine alone on the same database settings. The pairs are
 * interleaved so that both suffer alike from whatever else the machine does.
 */
@Tag("bench")
class StartTimeBench {

    private static final int PAIRS = Integer.getInteger("dunghen.bench.pairs", 5);
    private static final double GOAL = 2.0;
    private static final String URL =
            "jdbc:h2:file:./data/dunghen;MODE=PostgreSQL;DEFAULT_NULL_ORDERING=HIGH;WRITE_DELAY=0";
    /** Said about the machine while the measurement ran, e.g. that other work ran beside it. */
    private static final String REMARK = System.getProperty("dunghen.bench.remark", "");

    private final List<Long> coldApplication = new ArrayList<>();
    private final List<Long> warmApplication = new ArrayList<>();
    private final List<Long> coldEngine = new ArrayList<>();
    private final List<Long> warmEngine = new ArrayList<>();

    @Test
    @Timeout(value = 60, unit = TimeUnit.MINUTES)
    void theApplicationStartsInAtMostTwiceTheTimeOfTheBareEngine(@TempDir Path folder)
            throws IOException, InterruptedException {
        for (int pair = 1; pair <= PAIRS; pair++) {
            Path engine = Files.createDirectory(folder.resolve("engine-" + pair));
            Path application = Files.createDirectory(folder.resolve("application-" + pair));
            coldEngine.add(startEngine(engine));
            coldApplication.add(startApplication(application));
            warmEngine.add(startEngine(engine));
            warmApplication.add(startApplication(application));
        }
        String page = page();
        LoggerFactory.getLogger(StartTimeBench.class).info(page);
        Path file = Path.of("docs", "measured", "start.md");
        Files.createDirectories(file.getParent());
        Files.writeString(file, page);
        assertThat(ratio(warmApplication, warmEngine))
                .describedAs("warm start, ratio")
                .isLessThanOrEqualTo(GOAL);
    }

    private static long startApplication(Path folder) throws IOException, InterruptedException {
        Path log = Path.of("target", "bench", folder.getFileName() + ".log").toAbsolutePath();
        try (ApplicationProcess application = ApplicationProcess.start(folder, log, List.of())) {
            application.awaitRest(folder);
            return application.startTime().toMillis();
        }
    }

    private static long startEngine(Path folder) throws IOException, InterruptedException {
        String classPath = ApplicationProcess.entries()
                .filter(entry -> !entry.endsWith(File.separator + "classes"))
                .collect(Collectors.joining(File.pathSeparator));
        long begun = System.nanoTime();
        List<String> command = new ArrayList<>();
        command.add(ApplicationProcess.java());
        command.addAll(ApplicationProcess.MACHINE);
        command.addAll(List.of(
                "-cp",
                classPath,
                BareEngineApplication.class.getName(),
                "--spring.main.web-application-type=none",
                "--camunda.bpm.database.schema-update=true",
                "--spring.datasource.url=" + URL.replace(";MODE=PostgreSQL", ""),
                "--spring.datasource.username=sa",
                "--spring.datasource.password="));
        Process process = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .start();
        try (var output = process.inputReader()) {
            String line = output.readLine();
            while (line != null && !line.contains(BareEngineApplication.READY)) {
                line = output.readLine();
            }
            assertThat(line).describedAs("the bare engine started").isNotNull();
            return Duration.ofNanos(System.nanoTime() - begun).toMillis();
        } finally {
            process.destroy();
            if (!process.waitFor(30, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        }
    }

    private String page() {
        Runtime machine = Runtime.getRuntime();
        return """
                # Start time

                From the start of the Java machine until the application answers that it is healthy, against the engine alone
                (its Spring Boot starter and a datasource: no web server, no pages, no diagrams) until it says it is ready.
                Both on an H2 file, in Java machines of their own with the flags of `spring-boot:run`, %d interleaved pairs; the median counts. Cold: an empty
                folder, so the schema, the catalogue and the sample department are written. Warm: the second start, after a first one that was
                left to run some seconds, so that it could write down which classes it used.

                | start | application | engine alone | ratio |
                | --- | --- | --- | --- |
                | cold | %s | %s | %s |
                | warm | %s | %s | %s |

                Goal: warm ratio at most 2. Each run in milliseconds, in the order measured: application cold %s, warm %s;
                engine cold %s, warm %s.

                Measured %s on %d cores, %d GB, Java %s.%s Run it with `./mvnw -Pbench test`.
                """
                .formatted(
                        PAIRS,
                        seconds(coldApplication),
                        seconds(coldEngine),
                        times(ratio(coldApplication, coldEngine)),
                        seconds(warmApplication),
                        seconds(warmEngine),
                        times(ratio(warmApplication, warmEngine)),
                        coldApplication,
                        warmApplication,
                        coldEngine,
                        warmEngine,
                        LocalDate.now(ZoneId.of("Asia/Ho_Chi_Minh")),
                        machine.availableProcessors(),
                        memory(),
                        Runtime.version().feature(),
                        REMARK.isBlank() ? "" : " " + REMARK);
    }

    /** Of the machine, in GB. */
    private static long memory() {
        var system = (com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
        return Math.round(system.getTotalMemorySize() / 1e9);
    }

    private static String seconds(List<Long> runs) {
        return String.format(Locale.ROOT, "%.1f s", median(runs) / 1000);
    }

    private static String times(double ratio) {
        return String.format(Locale.ROOT, "%.1f", ratio);
    }

    private static double ratio(List<Long> application, List<Long> engine) {
        return median(application) / median(engine);
    }

    private static double median(List<Long> runs) {
        List<Long> sorted = runs.stream().sorted().toList();
        int middle = sorted.size() / 2;
        return sorted.size() % 2 == 1 ? sorted.get(middle) : (sorted.get(middle - 1) + sorted.get(middle)) / 2.0;
    }
}
