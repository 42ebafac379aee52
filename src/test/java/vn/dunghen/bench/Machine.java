package vn.dunghen.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;

/** The machine a measurement runs on, and what its processes have used of it. */
final class Machine {

    /** Of processor time a second in /proc, on every Linux (proc(5), sysconf(3): _SC_CLK_TCK). */
    private static final double TICKS = 100;

    private Machine() {}

    static Map<String, Object> facts() {
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("cores", Runtime.getRuntime().availableProcessors());
        facts.put("processor", processor());
        facts.put("memoryGB", memory());
        facts.put("java", System.getProperty("java.runtime.version"));
        facts.put("system", System.getProperty("os.name") + " " + System.getProperty("os.version"));
        facts.put("postgresql", Cluster.version());
        return facts;
    }

    static String words() {
        return "%d cores (%s), %d GB, Java %d, PostgreSQL %s"
                .formatted(
                        Runtime.getRuntime().availableProcessors(),
                        processor(),
                        memory(),
                        Runtime.version().feature(),
                        Cluster.version());
    }

    /** The commit the classes were built from, with a plus when the tree had changes. */
    static String commit() throws IOException {
        String head = git("rev-parse", "--short", "HEAD");
        return head
                + (git("status", "--porcelain", "--", "src", "processes", "forms", "pom.xml")
                                .isEmpty()
                        ? ""
                        : "+");
    }

    /** Of a process and those it started, in seconds. */
    static double cpuSeconds(ProcessHandle process) {
        return Stream.concat(Stream.of(process), process.descendants())
                .mapToDouble(one ->
                        one.info().totalCpuDuration().orElse(Duration.ZERO).toMillis() / 1000.0)
                .sum();
    }

    /**
     * What the compilers of a Java machine have used, in seconds.
     *
     * @throws IOException where the system does not tell it of each thread, as only Linux does
     */
    static double compilerSeconds(ProcessHandle java) throws IOException {
        double ticks = 0;
        try (DirectoryStream<Path> threads = Files.newDirectoryStream(Path.of("/proc/" + java.pid() + "/task"))) {
            for (Path thread : threads) {
                ticks += compilerTicks(thread);
            }
        }
        return ticks / TICKS;
    }

    private static long compilerTicks(Path thread) {
        try {
            String line = Files.readString(thread.resolve("stat"));
            int name = line.lastIndexOf(')');
            String[] fields = line.substring(name + 2).split(" ");
            // proc(5): utime and stime are the 14th and 15th, the name in brackets the second
            return line.substring(0, name).matches(".*\\(C[12] .*")
                    ? Long.parseLong(fields[11]) + Long.parseLong(fields[12])
                    : 0;
        } catch (IOException ended) {
            return 0;
        }
    }

    private static String git(String... arguments) throws IOException {
        Process git = new ProcessBuilder(
                        Stream.concat(Stream.of("git"), Stream.of(arguments)).toList())
                .redirectErrorStream(true)
                .start();
        try (var output = git.getInputStream()) {
            return new String(output.readAllBytes(), StandardCharsets.UTF_8).strip();
        }
    }

    private static String processor() {
        try (Stream<String> lines = Files.lines(Path.of("/proc/cpuinfo"))) {
            return lines.filter(line -> line.startsWith("model name"))
                    .findFirst()
                    .map(line -> line.substring(line.indexOf(':') + 1).strip())
                    .orElse("unknown");
        } catch (IOException elsewhere) {
            return System.getProperty("os.arch");
        }
    }

    private static long memory() {
        var system = (com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
        return Math.round(system.getTotalMemorySize() / 1e9);
    }
}
