package vn.dunghen.bench;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import vn.dunghen.deep.ApplicationProcess;

/** The application as production runs it, in a Java machine of its own, on one of the databases. */
final class Server implements AutoCloseable {

    /** As the image of the product starts it; the memory of a small server. */
    private static final List<String> MACHINE = List.of(
            "-Xmx1536m", "-XX:+ExitOnOutOfMemoryError", "-Duser.timezone=Asia/Ho_Chi_Minh", "-Dfile.encoding=UTF-8");

    private final ApplicationProcess process;

    private Server(ApplicationProcess process) {
        this.process = process;
    }

    static Server start(Cluster cluster, String database, String... settings) throws IOException, InterruptedException {
        return start(ApplicationProcess.MAIN, ApplicationProcess.classPath(), cluster, database, settings);
    }

    /** @param main another class that starts the application */
    static Server start(String main, String classPath, Cluster cluster, String database, String... settings)
            throws IOException, InterruptedException {
        Path folder =
                Files.createDirectories(Path.of("target", "bench", "work")).toAbsolutePath();
        List<String> all = new ArrayList<>(cluster.settings(database));
        all.addAll(List.of(
                "--dunghen.agency.code=" + Office.AGENCY,
                "--dunghen.agency.name=Sở Khoa học và Công nghệ",
                "--dunghen.node=bench-" + database,
                "--dunghen.signing.test-keys=true"));
        all.addAll(Arrays.asList(settings));
        List<String> machine = new ArrayList<>(MACHINE);
        String more = System.getProperty("dunghen.bench.machine", "");
        if (!more.isBlank()) {
            machine.addAll(List.of(more.split(" ")));
        }
        Path log = Path.of("target", "bench", "server-" + database + ".log").toAbsolutePath();
        return new Server(ApplicationProcess.startServer(folder, log, machine, classPath, main, all));
    }

    URI address(String path) {
        return process.address(path);
    }

    ProcessHandle handle() {
        return process.handle();
    }

    @Override
    public void close() {
        process.close();
    }
}
