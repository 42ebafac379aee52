package vn.dunghen.operation;

import java.io.PrintStream;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.JdbcTemplate;

/** The command {@code check [--against FILE]}: sweeps the configured database and, if asked, compares it with a sealed state. */
public final class CheckCommand {

    private CheckCommand() {}

    /**
     * Runs the command; never writes to the database.
     *
     * @param arguments options, and settings as {@code --name=value}
     * @param out where the findings are written, one line a rule, in Vietnamese
     * @return {@link Exit#WELL}, {@link Exit#WRONG} or {@link Exit#NOT_DONE}
     */
    public static int run(String[] arguments, PrintStream out) {
        try {
            Words words = new Words(arguments);
            Optional<String> against = words.option("--against");
            words.nothingElse();
            SealedState sealed = against.isEmpty() ? null : SealedState.read(Path.of(against.get()));
            return check(ConfiguredDatabase.configured(words.settings()), sealed, out);
        } catch (NotDone refused) {
            out.println(refused.getMessage());
            return Exit.NOT_DONE;
        }
    }

    private static int check(ConfiguredDatabase database, @Nullable SealedState sealed, PrintStream out)
            throws NotDone {
        int wrong;
        try (Connection connection = database.connect()) {
            Snapshots.begin(connection);
            JdbcTemplate jdbc = ConfiguredDatabase.template(connection);
            out.println("Kiểm tra " + database.shownUrl() + ":");
            wrong = new DatabaseCheck(jdbc, database.agency()).tell(out);
            if (sealed != null) {
                wrong += against(sealed, SealedState.of(jdbc, database.agency()), out);
            }
            connection.rollback();
        } catch (SQLException | DataAccessException failed) {
            throw new NotDone(
                    "Không kiểm tra được: đây không phải cơ sở dữ liệu của phần mềm ở phiên bản này.", failed);
        }
        out.println(wrong == 0 ? "Mọi điều đều đúng." : wrong + " điều không đúng.");
        return wrong == 0 ? Exit.WELL : Exit.WRONG;
    }

    private static int against(SealedState sealed, SealedState now, PrintStream out) {
        List<String> differences = sealed.differences(now);
        if (differences.isEmpty()) {
            out.println("  đúng  Cơ sở dữ liệu đúng như lúc niêm phong: " + sealed.entries() + " mục nhật ký, "
                    + sealed.tables().size() + " bảng");
        }
        differences.forEach(difference -> out.println("  SAI   Khác lúc niêm phong: " + difference));
        return differences.size();
    }
}
