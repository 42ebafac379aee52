package vn.dunghen.operation;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.util.List;
import java.util.Map;

/** Lets the stories of other packages sit down at the commands. */
public final class OperationDesk {

    private static final String AGENCY = "H99.15";

    /** What the shell is told, and what stands on the screen. */
    public record Answer(int code, String text) {}

    /** A command at work. */
    @FunctionalInterface
    public interface Work {
        int run(String[] arguments, PrintStream out);
    }

    private OperationDesk() {}

    public static List<String> rules() {
        return new DatabaseCheck(null, AGENCY).rules().stream().map(Rule::says).toList();
    }

    /** What breaks a rule. */
    public static List<String> broken(Connection connection, String rule) {
        var jdbc = ConfiguredDatabase.template(connection);
        return new DatabaseCheck(jdbc, AGENCY)
                .rules().stream()
                        .filter(one -> one.says().equals(rule))
                        .findFirst()
                        .orElseThrow()
                        .search()
                        .broken(jdbc);
    }

    /** Every rule that does not hold, with what breaks it. */
    public static List<String> broken(Connection connection) {
        return new DatabaseCheck(ConfiguredDatabase.template(connection), AGENCY)
                .broken().stream()
                        .map(found -> found.rule() + ": " + found.things())
                        .toList();
    }

    public static Answer run(Work work, String... arguments) {
        var said = new ByteArrayOutputStream();
        int code = work.run(arguments, new PrintStream(said, true, StandardCharsets.UTF_8));
        return new Answer(code, said.toString(StandardCharsets.UTF_8));
    }

    public static Answer move(String user, String... arguments) {
        return run(
                (words, out) -> MoveCommand.run(words, Map.of("DUNGHEN_DB_USER", user, "DUNGHEN_DB_PASSWORD", ""), out),
                arguments);
    }
}
