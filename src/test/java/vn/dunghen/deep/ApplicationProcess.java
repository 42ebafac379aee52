package vn.dunghen.deep;

import java.io.Closeable;
import java.io.File;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The application in a Java machine of its own, so that it can be killed; its data lie under the working folder. */
public final class ApplicationProcess implements Closeable {

    public static final String MAIN = "vn.dunghen.DungHenApplication";
    /** How {@code ./mvnw spring-boot:run} starts a Java machine, within the memory of a small server. */
    public static final List<String> MACHINE =
            List.of("-Xmx768m", "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Duser.timezone=Asia/Ho_Chi_Minh");

    /** A machine that does much else takes its time; {@code -Ddunghen.start.seconds} gives it more. */
    private static final Duration LONGEST_START = Duration.ofSeconds(Long.getLong("dunghen.start.seconds", 240));

    private final Process process;
    private final int port;
    private final Path log;
    private final Duration startTime;

    private ApplicationProcess(Process process, int port, Path log, long begun, URI health)
            throws IOException, InterruptedException {
        this.process = process;
        this.port = port;
        this.log = log;
        awaitHealth(health);
        this.startTime = Duration.ofNanos(System.nanoTime() - begun);
    }

    /**
     * Starts it and waits until it says it is up.
     *
     * @param folder working folder; the database file of the demo profile comes to lie under it
     * @param log where its output goes
     * @param settings further Spring settings, each {@code --name=value}
     */
    public static ApplicationProcess start(Path folder, Path log, List<String> settings)
            throws IOException, InterruptedException {
        int port = freePort();
        return start(folder, log, settings, port, port, "/actuator/health");
    }

    /** Starts it as production is started, with a door of its own for probes, and waits until it is ready for requests. */
    static ApplicationProcess startNode(Path folder, Path log, List<String> settings)
            throws IOException, InterruptedException {
        int management = freePort();
        List<String> all = new ArrayList<>(settings);
        all.addAll(List.of("--spring.profiles.active=production", "--DUNGHEN_MANAGEMENT_PORT=" + management));
        return start(folder, log, all, freePort(), management, "/actuator/health/readiness");
    }

    /**
     * Starts it as production is started and waits until it is ready for requests.
     *
     * @param machine what the Java machine is told
     * @param main the class it starts with
     * @param classPath where that and the application are found
     */
    public static ApplicationProcess startServer(
            Path folder, Path log, List<String> machine, String classPath, String main, List<String> settings)
            throws IOException, InterruptedException {
        int management = freePort();
        List<String> all = new ArrayList<>(settings);
        all.addAll(List.of("--spring.profiles.active=production", "--DUNGHEN_MANAGEMENT_PORT=" + management));
        List<String> told = new ArrayList<>(machine);
        told.addAll(List.of("-cp", classPath, main));
        return start(folder, log, told, all, freePort(), management, "/actuator/health/readiness");
    }

    private static ApplicationProcess start(
            Path folder, Path log, List<String> settings, int port, int healthPort, String healthPath)
            throws IOException, InterruptedException {
        List<String> told = new ArrayList<>(MACHINE);
        if (healthPort != port) {
            // a node works on under load: the compiler of a short start has 48 MB only, full within minutes
            told.add("-XX:ReservedCodeCacheSize=160m");
        }
        told.addAll(List.of("-cp", classPath(), MAIN));
        return start(folder, log, told, settings, port, healthPort, healthPath);
    }

    private static ApplicationProcess start(
            Path folder,
            Path log,
            List<String> told,
            List<String> settings,
            int port,
            int healthPort,
            String healthPath)
            throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        command.add(java());
        command.addAll(told);
        command.add("--server.port=" + port);
        command.addAll(settings);
        Files.createDirectories(log.getParent());
        long begun = System.nanoTime();
        Process process = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        try {
            return new ApplicationProcess(
                    process, port, log, begun, URI.create("http://127.0.0.1:" + healthPort + healthPath));
        } catch (IOException | InterruptedException | IllegalStateException failed) {
            process.destroyForcibly();
            throw failed;
        }
    }

    /** From the start of the Java machine to the first healthy answer. */
    public Duration startTime() {
        return startTime;
    }

    public ProcessHandle handle() {
        return process.toHandle();
    }

    Path log() {
        return log;
    }

    public URI address(String path) {
        return URI.create("http://127.0.0.1:" + port + path);
    }

    /** Ends it without any farewell: no shutdown hook runs, no file is closed. */
    public void kill() throws InterruptedException {
        process.destroyForcibly();
        if (!process.waitFor(30, TimeUnit.SECONDS)) {
            throw new IllegalStateException("the application did not die");
        }
    }

    /** Ends it in good order. */
    @Override
    public void close() {
        process.destroy();
        process.onExit().orTimeout(60, TimeUnit.SECONDS).join();
    }

    /** Ends it in good order if it can, else without. */
    void closeOrKill() {
        process.destroy();
        process.onExit().completeOnTimeout(process, 60, TimeUnit.SECONDS).join();
        process.destroyForcibly();
    }

    /** The Java executable of this test run. */
    public static String java() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }

    /** The class path of this test run without the tests: what a delivered application would see. */
    public static String classPath() {
        return entries()
                .filter(entry -> !entry.endsWith("test-classes"))
                .collect(Collectors.joining(File.pathSeparator));
    }

    /** Every entry of the class path of this test run. */
    public static Stream<String> entries() {
        String path = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        return Stream.of(path.split(Pattern.quote(File.pathSeparator)))
                .map(entry -> Path.of(entry).toAbsolutePath().toString());
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    /** Waits until it has set up what no start waits for, as it does some seconds after its first answer. */
    public void awaitRest(Path folder) throws InterruptedException {
        long end = System.nanoTime() + LONGEST_START.toNanos();
        while (Files.notExists(folder.resolve("data").resolve("classes.txt"))) {
            if (process.waitFor(50, TimeUnit.MILLISECONDS) || System.nanoTime() > end) {
                throw new IllegalStateException("the application did not set up the rest, see " + log);
            }
        }
    }

    private void awaitHealth(URI address) throws IOException, InterruptedException {
        HttpClient client = HttpClient.newHttpClient();
        HttpRequest health =
                HttpRequest.newBuilder(address).timeout(Duration.ofSeconds(5)).build();
        long end = System.nanoTime() + LONGEST_START.toNanos();
        while (!answers(client, health)) {
            if (process.waitFor(50, TimeUnit.MILLISECONDS)) {
                throw new IllegalStateException("the application ended while starting, see " + log);
            }
            if (System.nanoTime() > end) {
                throw new IllegalStateException("the application did not start in " + LONGEST_START + ", see " + log);
            }
        }
    }

    private static boolean answers(HttpClient client, HttpRequest health) throws InterruptedException {
        try {
            return client.send(health, HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException notYet) {
            return false;
        }
    }
}
