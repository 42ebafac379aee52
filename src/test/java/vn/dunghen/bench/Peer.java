package vn.dunghen.bench;

import com.zaxxer.hikari.HikariDataSource;
import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;
import org.camunda.bpm.engine.ProcessEngine;
import org.springframework.util.FileSystemUtils;
import org.springframework.util.StringUtils;
import vn.dunghen.deep.ApplicationProcess;

/**
 * An engine alone that leads the dossiers of {@link RawDossier}. Those that are no part of the product are described under
 * {@code src/test/peers}; their libraries are asked for and their loop is compiled when they are measured.
 *
 * @param name with its version
 * @param main what its Java machine starts with: {@code port url}
 */
record Peer(String name, String main, List<String> classPath) {

    private static final Path PEERS = Path.of("src", "test", "peers");
    private static final Path SOURCES = Path.of("src", "test", "java", "vn", "dunghen", "bench");
    private static final Path SWITCH = Path.of("src", "test", "java", "vn", "dunghen", "exit", "ToOperaton.java");
    private static final Path DIAGRAMS = Path.of("processes");
    private static final Pattern JAR = Pattern.compile("([a-z]+)-engine-([0-9][0-9.]*)[.]jar");

    /** The product's own engine on the product's own diagrams. */
    static Peer own() {
        return new Peer(
                named(jar(ProcessEngine.class)),
                RawEngine.class.getName(),
                ApplicationProcess.entries().toList());
    }

    /** The same with a stub in place of the routing table, as Flowable has to be given it. */
    static Peer ownRouted() throws Exception {
        Path home = home("routed");
        for (String diagram : List.of("dossier-handling.bpmn", "deadline-watch.bpmn")) {
            write(home, diagram, ToFlowable.routed(Files.readString(DIAGRAMS.resolve(diagram))));
        }
        List<String> classPath = new ArrayList<>(List.of(home.toString()));
        classPath.addAll(ApplicationProcess.entries().toList());
        return new Peer(own().name() + ", a stub in place of the routing table", RawEngine.class.getName(), classPath);
    }

    /** The product's loop and diagrams, as the way out of the engine line rewrites them. */
    static Peer operaton() throws Exception {
        Path home = home("operaton");
        Path copy = Files.createTempDirectory("peers").resolve("copy");
        try {
            // a program of its own, as it is used: in the copy it writes there is none of it
            said(List.of(ApplicationProcess.java(), SWITCH.toString(), copy.toString()), "the switch to Operaton");
            FileSystemUtils.copyRecursively(copy.resolve(DIAGRAMS), home.resolve(DIAGRAMS));
            List<String> libraries = libraries("operaton");
            Path sources = copy.resolve(SOURCES);
            compile(home, libraries, sources, sources.resolve("RawEngine.java"));
            return peer("operaton", "RawEngine", home, libraries);
        } finally {
            FileSystemUtils.deleteRecursively(copy.getParent());
        }
    }

    /** @param change writes the diagrams and knows afterwards what it changed */
    static Peer flowable(ToFlowable change) throws Exception {
        Path home = home("flowable");
        for (String diagram : List.of("dossier-handling.bpmn", "deadline-watch.bpmn")) {
            write(home, diagram, change.written(Files.readString(DIAGRAMS.resolve(diagram))));
        }
        List<String> libraries = libraries("flowable");
        compile(home, libraries, SOURCES, PEERS.resolve("flowable").resolve("FlowableEngine.java"));
        return peer("flowable", "FlowableEngine", home, libraries);
    }

    AutoCloseable start(int port, String url) throws IOException {
        return ShareBench.machine(classPath, main, log(), Integer.toString(port), url);
    }

    /** Below {@code target/bench}. */
    String log() {
        return "peer-" + name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9.]+", "-") + ".log";
    }

    private static Peer peer(String name, String main, Path home, List<String> libraries) {
        List<String> classPath = new ArrayList<>(List.of(home.toString()));
        classPath.addAll(libraries);
        String engine = libraries.stream()
                .map(entry -> Path.of(entry).getFileName().toString())
                .filter(jar -> jar.startsWith(name + "-engine-"))
                .filter(jar -> JAR.matcher(jar).matches())
                .findFirst()
                .orElseThrow();
        return new Peer(named(engine), Peer.class.getPackageName() + "." + main, classPath);
    }

    private static String named(String jar) {
        Matcher parts = JAR.matcher(jar);
        if (!parts.matches()) {
            throw new IllegalStateException("no engine: " + jar);
        }
        return StringUtils.capitalize(parts.group(1)) + " " + parts.group(2);
    }

    /** What the peer's POM asks for, with the product's own pool and driver. */
    private static List<String> libraries(String peer) throws Exception {
        Path pom = PEERS.resolve(peer).resolve("pom.xml");
        Path found = Path.of("target", "bench", peer + ".classpath").toAbsolutePath();
        Files.createDirectories(found.getParent());
        said(
                List.of(
                        "./mvnw",
                        "-B",
                        "-ntp",
                        "-q",
                        "-f",
                        pom.toString(),
                        "dependency:build-classpath",
                        "-Dmdep.outputFile=" + found),
                "the libraries of " + pom + ", which come from Maven Central when they are first asked for");
        List<String> libraries =
                new ArrayList<>(List.of(Files.readString(found).strip().split(Pattern.quote(File.pathSeparator))));
        libraries.add(location(HikariDataSource.class).toString());
        libraries.add(location(Class.forName("org.postgresql.Driver")).toString());
        return libraries;
    }

    private static void compile(Path home, List<String> libraries, Path shared, Path main) {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        if (compiler == null) {
            throw new IllegalStateException("a JDK is needed to compile " + main);
        }
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        int code = compiler.run(
                null,
                said,
                said,
                Stream.concat(
                                Stream.of(
                                        "-proc:none",
                                        "-parameters",
                                        "-encoding",
                                        "UTF-8",
                                        "-d",
                                        home.toString(),
                                        "-cp"),
                                Stream.of(
                                        String.join(File.pathSeparator, libraries),
                                        shared.resolve("LoopServer.java").toString(),
                                        shared.resolve("RawDossier.java").toString(),
                                        main.toString()))
                        .toArray(String[]::new));
        if (code != 0) {
            throw new IllegalStateException(main + ": " + said.toString(StandardCharsets.UTF_8));
        }
    }

    /** Runs a program to its end. */
    private static void said(List<String> command, String what) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        int code = process.waitFor();
        if (code != 0) {
            throw new IllegalStateException("could not get %s (exit code %d):%n%s".formatted(what, code, said));
        }
    }

    private static Path home(String name) throws IOException {
        Path home = Path.of("target", "bench", "peers", name);
        FileSystemUtils.deleteRecursively(home);
        return Files.createDirectories(home);
    }

    private static void write(Path home, String diagram, String text) throws IOException {
        Path folder = Files.createDirectories(home.resolve(DIAGRAMS));
        Files.writeString(folder.resolve(diagram), text);
    }

    private static String jar(Class<?> type) {
        return location(type).getFileName().toString();
    }

    private static Path location(Class<?> type) {
        return Path.of(URI.create(
                type.getProtectionDomain().getCodeSource().getLocation().toString()));
    }
}
