package vn.dunghen.deep;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.LoggerFactory;

/**
 * Kills the application while four clerks work, and starts it again on the same database file: whatever was answered is
 * there, nothing is half done.
 */
@Tag("deep")
class KilledJvmTest {

    private static final int CLERKS = 4;
    private static final int KILLS = Integer.getInteger("dunghen.deep.kills", 5);
    private static final long SEED = Long.getLong("dunghen.deep.seed", System.nanoTime());
    /** Breaks the promise of the settings to see the test fail: {@code -Ddunghen.deep.settings=--spring...}. */
    private static final String SETTINGS = System.getProperty("dunghen.deep.settings", "");
    /** A fixed Monday morning, so that no run crosses midnight and every code is of one day. */
    private static final String START = "--dunghen.clock.start=2026-06-01T08:00:00+07:00";

    private static final Map<String, Object> ANSWER = Map.of("feeCollected", true);

    /** What the machine has answered, written down before the next word is said to it. */
    private final Queue<String> codes = new ConcurrentLinkedQueue<>();

    private final Queue<String> tasks = new ConcurrentLinkedQueue<>();
    private final Queue<String> accepted = new ConcurrentLinkedQueue<>();
    private final Queue<String> refusals = new ConcurrentLinkedQueue<>();

    @Test
    @Timeout(value = 60, unit = TimeUnit.MINUTES)
    void whateverWasAnsweredOutlivesTheKill(@TempDir Path folder) throws IOException, InterruptedException {
        Random random = new Random(SEED);
        List<String> report = new ArrayList<>(List.of("seed " + SEED));
        for (int kill = 1; kill <= KILLS; kill++) {
            ApplicationProcess application = start(folder, "kill-" + kill);
            try {
                everythingAnsweredIsThere(application);
                workUntilKilled(application, 1_000 + random.nextInt(6_000));
            } finally {
                application.kill();
            }
            report.add("kill " + kill + ": " + codes.size() + " registrations and " + tasks.size()
                    + " completions answered so far");
        }
        try (ApplicationProcess application = start(folder, "last")) {
            everythingAnsweredIsThere(application);
        }
        assertThat(codes).describedAs("a run without work proves nothing").hasSizeGreaterThan(KILLS);
        assertThat(tasks).hasSizeGreaterThan(KILLS);
        LoggerFactory.getLogger(KilledJvmTest.class).info(String.join("; ", report));
    }

    private static ApplicationProcess start(Path folder, String name) throws IOException, InterruptedException {
        List<String> settings = new ArrayList<>(List.of(START));
        if (!SETTINGS.isBlank()) {
            settings.addAll(List.of(SETTINGS.split(" ")));
        }
        return ApplicationProcess.start(
                folder, Path.of("target", "deep", name + ".log").toAbsolutePath(), settings);
    }

    private void workUntilKilled(ApplicationProcess application, long milliseconds) throws InterruptedException {
        ExecutorService clerks = Executors.newFixedThreadPool(CLERKS);
        CountDownLatch gone = new CountDownLatch(CLERKS);
        CountDownLatch warm = new CountDownLatch(CLERKS);
        IntStream.range(0, CLERKS)
                .forEach(number -> clerks.submit(() -> {
                    try {
                        work(new Clerk(application), number, warm);
                    } finally {
                        gone.countDown();
                    }
                }));
        // A slow machine may answer its first request only after many seconds; the moment counts from the first answers
        // on.
        assertThat(warm.await(90, TimeUnit.SECONDS))
                .describedAs("somebody was answered")
                .isTrue();
        // The clerks stop by themselves only if something is refused; else this is the random moment.
        boolean stopped = gone.await(milliseconds, TimeUnit.MILLISECONDS);
        application.kill();
        clerks.shutdown();
        assertThat(clerks.awaitTermination(60, TimeUnit.SECONDS)).isTrue();
        assertThat(refusals).describedAs("seed " + SEED).isEmpty();
        assertThat(stopped).describedAs("the clerks stopped before the kill").isFalse();
    }

    private void work(Clerk clerk, int number, CountDownLatch warm) {
        try {
            for (int round = 0; ; round++) {
                String code = clerk.register("Cơ sở số " + number + "." + round);
                codes.add(code);
                warm.countDown();
                tasks.add(clerk.complete("motcua", code, "check-components", ANSWER));
                accepted.add(code);
                tasks.add(clerk.complete("motcua", code, "hand-over", Map.of()));
                tasks.add(clerk.complete("truongphong.cn", code, "assign-officer", Map.of()));
            }
        } catch (IOException killed) {
            // That was the kill; what was answered before is written down.
            return;
        } catch (Clerk.Refused refused) {
            refusals.add(String.valueOf(refused.getMessage()));
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private void everythingAnsweredIsThere(ApplicationProcess application) throws IOException, InterruptedException {
        Clerk clerk = new Clerk(application);
        Map<String, JsonNode> found = new TreeMap<>();
        pages(clerk, "/dossiers?size=200")
                .forEach(row -> assertThat(found.put(row.path("code").asText(), row))
                        .describedAs("a doubled code")
                        .isNull());

        assertThat(codes).describedAs("seed " + SEED).doesNotHaveDuplicates();
        assertThat(codes)
                .describedAs("registrations answered are there, seed " + SEED)
                .allMatch(found::containsKey);
        assertThat(found.keySet().stream().map(KilledJvmTest::number))
                .describedAs("codes without a gap, seed " + SEED)
                .containsExactlyElementsOf(
                        IntStream.rangeClosed(1, found.size()).boxed().toList());
        for (String code : accepted) {
            assertThat(found.get(code).path("acceptedAt").isTextual())
                    .describedAs("acceptance answered: " + code + ", seed " + SEED)
                    .isTrue();
        }

        List<JsonNode> open = pages(clerk, "/tasks?scope=ALL&size=200");
        Set<String> openIds =
                open.stream().map(task -> task.path("id").asText()).collect(Collectors.toSet());
        assertThat(tasks)
                .describedAs("completions answered are not open again, seed " + SEED)
                .noneMatch(openIds::contains);
        assertThat(open.stream()
                        .filter(task ->
                                task.path("subject").path("type").asText().equals("dossier"))
                        .map(task -> task.path("subject").path("code").asText()))
                .describedAs("every dossier waits at exactly one desk, seed " + SEED)
                .containsExactlyInAnyOrderElementsOf(found.keySet());

        JsonNode trail = clerk.get("kiemtoan", "/audit/verification");
        assertThat(trail.path("intact").asBoolean())
                .describedAs("audit trail " + trail + ", seed " + SEED)
                .isTrue();
        assertThat(trail.path("entries").asLong()).isGreaterThanOrEqualTo(codes.size() + tasks.size());
    }

    /** Every row of a list, page by page, as the auditor sees it. */
    private static List<JsonNode> pages(Clerk clerk, String path) throws IOException, InterruptedException {
        List<JsonNode> rows = new ArrayList<>();
        String cursor = "";
        do {
            JsonNode page = clerk.get("kiemtoan", path + cursor);
            page.path("items").forEach(rows::add);
            cursor = page.path("next").isTextual()
                    ? "&cursor=" + URLEncoder.encode(page.path("next").asText(), StandardCharsets.UTF_8)
                    : "";
        } while (!cursor.isEmpty());
        return rows;
    }

    private static int number(String code) {
        return Integer.parseInt(code.substring(code.lastIndexOf('-') + 1));
    }
}
