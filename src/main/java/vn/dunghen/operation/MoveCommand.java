package vn.dunghen.operation;

import java.io.PrintStream;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;

/** The command {@code move --to URL}: takes a trial installation to PostgreSQL with everything it holds. */
public final class MoveCommand {

    private MoveCommand() {}

    /**
     * Runs the command. Name and password of the target come from {@code DUNGHEN_DB_USER} and {@code DUNGHEN_DB_PASSWORD}, so
     * that they stand in no list of processes.
     *
     * @param arguments {@code --to URL}, and settings as {@code --name=value}
     * @return {@link Exit#WELL} or {@link Exit#NOT_DONE}, after which the target is as empty as before
     */
    public static int run(String[] arguments, PrintStream out) {
        return run(arguments, System.getenv(), out);
    }

    static int run(String[] arguments, Map<String, String> environment, PrintStream out) {
        try {
            Words words = new Words(arguments);
            String url = words.option("--to")
                    .orElseThrow(() -> new NotDone("Cách dùng: move --to jdbc:postgresql://MÁY/CƠ-SỞ-DỮ-LIỆU"));
            words.nothingElse();
            if (!url.startsWith("jdbc:postgresql:")) {
                throw new NotDone("Chỉ chuyển được sang PostgreSQL: jdbc:postgresql://MÁY/CƠ-SỞ-DỮ-LIỆU");
            }
            ConfiguredDatabase from = ConfiguredDatabase.configured(words.settings());
            if (!from.isH2()) {
                throw new NotDone("Dữ liệu đang dùng không nằm trong tệp H2: " + from.shownUrl());
            }
            var to = new ConfiguredDatabase(
                    url,
                    environment.getOrDefault("DUNGHEN_DB_USER", ""),
                    environment.getOrDefault("DUNGHEN_DB_PASSWORD", ""),
                    from.agency());
            try (Connection source = from.connect()) {
                new DatabaseMove(source, to, from.agency(), out).run();
            } catch (SQLException failed) {
                throw new NotDone("Không đóng được cơ sở dữ liệu nguồn.", failed);
            }
            return Exit.WELL;
        } catch (NotDone refused) {
            out.println(refused.getMessage());
            return Exit.NOT_DONE;
        }
    }
}
