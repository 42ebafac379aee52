package vn.dunghen.operation;

import java.io.PrintStream;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
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
            return check(ConfiguredDatabase.configured(words.settings()), against, out);
        } catch (NotDone refused) {
            out.println(refused.getMessage());
            return Exit.NOT_DONE;
        }
    }

    private static int check(ConfiguredDatabase database, Optional<String> against, PrintStream out) throws NotDone {
        List<String> differences = List.of();
        int wrong;
        try (Connection connection = database.connect()) {
            Snapshots.begin(connection);
            JdbcTemplate jdbc = ConfiguredDatabase.template(connection);
            out.println("Kiểm tra " + database.shownUrl() + ":");
            wrong = new DatabaseCheck(jdbc, database.agency()).tell(out);
            connection.rollback();
        } catch (SQLException | DataAccessException failed) {
            throw new NotDone(
                    "Không kiểm tra được: đây không phải cơ sở dữ liệu của phần mềm ở phiên bản này.", failed);
        }
        differences.forEach(out::println);
        wrong += differences.size();
        out.println(wrong == 0 ? "Mọi điều đều đúng." : wrong + " điều không đúng.");
        return wrong == 0 ? Exit.WELL : Exit.WRONG;
    }
}
