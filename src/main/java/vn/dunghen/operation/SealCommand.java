package vn.dunghen.operation;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import org.springframework.dao.DataAccessException;

/** The command {@code seal FILE}: writes down what the database holds now, to keep beside a backup made by other means. */
public final class SealCommand {

    private SealCommand() {}

    /** Runs the command. @return {@link Exit#WELL} or {@link Exit#NOT_DONE} */
    public static int run(String[] arguments, PrintStream out) {
        try {
            Words words = new Words(arguments);
            Path file = Path.of(words.only("seal TỆP"));
            ConfiguredDatabase database = ConfiguredDatabase.configured(words.settings());
            try (Connection connection = database.connect()) {
                Snapshots.begin(connection);
                SealedState state = SealedState.of(ConfiguredDatabase.template(connection), database.agency());
                connection.rollback();
                state.write(file);
                out.println("Đã niêm phong vào " + file + ": " + state.entries() + " mục nhật ký, mã đầu chuỗi "
                        + state.head() + ".");
            } catch (SQLException | IOException | DataAccessException failed) {
                throw new NotDone("Niêm phong không thành: " + failed.getMessage(), failed);
            }
            return Exit.WELL;
        } catch (NotDone refused) {
            out.println(refused.getMessage());
            return Exit.NOT_DONE;
        }
    }
}
