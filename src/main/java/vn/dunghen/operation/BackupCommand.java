package vn.dunghen.operation;

import java.io.File;
import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * The command {@code backup FOLDER [--pg-dump PROGRAM]}: a backup and, taken in the same moment, the state that {@code check
 * --against} compares a restored database with.
 */
public final class BackupCommand {

    static final String STATE = "niem-phong.json";
    static final String DUMP = "dunghen.dump";
    static final String SCRIPT = "dunghen.sql.zip";

    private BackupCommand() {}

    /** Runs the command. @return {@link Exit#WELL} or {@link Exit#NOT_DONE} */
    public static int run(String[] arguments, PrintStream out) {
        try {
            Words words = new Words(arguments);
            String program = words.option("--pg-dump").orElse("pg_dump");
            Path folder = Path.of(words.only("backup THƯ-MỤC"));
            back(ConfiguredDatabase.configured(words.settings()), folder, program, out);
            return Exit.WELL;
        } catch (NotDone refused) {
            out.println(refused.getMessage());
            return Exit.NOT_DONE;
        }
    }

    private static void back(ConfiguredDatabase database, Path folder, String program, PrintStream out) throws NotDone {
        empty(folder);
        try (Connection connection = database.connect()) {
            Snapshots.begin(connection);
            JdbcTemplate jdbc = ConfiguredDatabase.template(connection);
            SealedState state = SealedState.of(jdbc, database.agency());
            Path file = folder.resolve(database.isH2() ? SCRIPT : DUMP);
            if (database.isH2()) {
                jdbc.execute("script to '" + file.toAbsolutePath().toString().replace("'", "''") + "' compression zip");
            } else {
                dump(database, jdbc.queryForObject("select pg_export_snapshot()", String.class), file, program);
            }
            connection.rollback();
            state.write(folder.resolve(STATE));
            out.println("Đã sao lưu vào " + file + " (" + Files.size(file) + " byte).");
            out.println("Niêm phong " + folder.resolve(STATE) + ": " + state.entries() + " mục nhật ký, mã đầu chuỗi "
                    + state.head() + ".");
            out.println("Giữ một bản của tệp niêm phong ở ngoài máy này.");
        } catch (SQLException | IOException | org.springframework.dao.DataAccessException failed) {
            throw new NotDone("Sao lưu không thành: " + failed.getMessage(), failed);
        }
    }

    private static void empty(Path folder) throws NotDone {
        try {
            Files.createDirectories(folder);
            try (var inside = Files.list(folder)) {
                if (inside.findAny().isPresent()) {
                    throw new NotDone("Thư mục " + folder + " không trống: mỗi lần sao lưu một thư mục riêng.");
                }
            }
        } catch (IOException failed) {
            throw new NotDone("Không tạo được thư mục " + folder + ".", failed);
        }
    }

    /** The dump sees exactly what the state was read from, however much is written meanwhile. */
    private static void dump(ConfiguredDatabase database, String snapshot, Path file, String program)
            throws IOException, NotDone {
        URI address = URI.create(database.url().substring("jdbc:".length()));
        List<String> command = new ArrayList<>(List.of(program, "--format=custom", "--no-owner"));
        command.add("--snapshot=" + snapshot);
        command.add("--file=" + file);
        command.add("--host=" + (address.getHost() == null ? "localhost" : address.getHost()));
        command.add("--port=" + (address.getPort() < 0 ? 5432 : address.getPort()));
        command.add("--username=" + database.user());
        command.add("--dbname=" + address.getPath().substring(1));
        File said = File.createTempFile("pg-dump", ".txt");
        try {
            var builder = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(said);
            builder.environment().put("PGPASSWORD", database.password());
            int code = builder.start().waitFor();
            if (code != 0 || !Files.exists(file)) {
                throw new NotDone("pg_dump báo lỗi (" + code + "): "
                        + Files.readString(said.toPath()).strip());
            }
        } catch (IOException missing) {
            throw new NotDone(
                    "Không chạy được " + program + ": cài postgresql-client hoặc chỉ đường dẫn bằng --pg-dump.",
                    missing);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new NotDone("Sao lưu bị ngắt.", stopped);
        } finally {
            Files.deleteIfExists(said.toPath());
        }
    }
}
