package vn.dunghen.operation;

import java.io.PrintStream;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Moves everything from the embedded database to an empty PostgreSQL in one transaction: the new database either has all of
 * it or is left as empty as it was found. Foreign keys are taken off before and put back, and so proven, after the rows.
 */
final class DatabaseMove {

    private static final String TABLES_HERE =
            "select count(*) from information_schema.tables where table_schema = current_schema";

    private final Connection source;
    private final ConfiguredDatabase to;
    private final String agency;
    private final PrintStream out;

    DatabaseMove(Connection source, ConfiguredDatabase to, String agency, PrintStream out) {
        this.source = source;
        this.to = to;
        this.agency = agency;
        this.out = out;
    }

    /** @throws NotDone when nothing was moved; the target is empty again */
    void run() throws NotDone {
        try (Connection target = to.connect()) {
            if (!"PostgreSQL".equals(target.getMetaData().getDatabaseProductName())) {
                throw new NotDone("Chỉ chuyển được sang PostgreSQL.");
            }
            Long tables = ConfiguredDatabase.template(target).queryForObject(TABLES_HERE, Long.class);
            if (tables != 0) {
                throw new NotDone("Cơ sở dữ liệu đích không trống (" + tables
                        + " bảng). Lệnh này không ghi đè dữ liệu: hãy tạo một cơ sở dữ liệu trống.");
            }
        } catch (SQLException failed) {
            throw new NotDone("Không đọc được cơ sở dữ liệu đích (mã " + failed.getSQLState() + ").", failed);
        }
        fillEmpty();
    }

    /** From here on the target is ours: whatever fails, it is emptied. */
    private void fillEmpty() throws NotDone {
        Flyway flyway = Flyway.configure()
                .dataSource(to.url(), to.user(), to.password())
                .locations("classpath:db/migration", "classpath:db/vendor/postgresql")
                .cleanDisabled(false)
                .load();
        boolean moved = false;
        try {
            flyway.migrate();
            move();
            moved = true;
        } catch (SQLException | DataAccessException | FlywayException failed) {
            throw new NotDone("Chuyển không thành: " + firstLine(failed), failed);
        } finally {
            if (!moved) {
                flyway.clean();
                out.println("Cơ sở dữ liệu đích đã được trả về trạng thái trống; dữ liệu nguồn không thay đổi.");
            }
        }
    }

    private void move() throws SQLException, NotDone {
        JdbcTemplate old = ConfiguredDatabase.template(source);
        try (Connection target = to.connect()) {
            target.setAutoCommit(false);
            JdbcTemplate fresh = ConfiguredDatabase.template(target);
            sameVersion(old, fresh);
            sameTables(old, fresh);
            List<Map<String, Object>> keys = ForeignKeys.drop(fresh);
            var copy = new TableCopy(source, target);
            long rows = 0;
            for (String table : Tables.names(fresh)) {
                if (Tables.count(fresh, table) > 0) {
                    // what the migrations put in comes once more with the rows of the source
                    fresh.update("delete from " + table);
                }
                rows += copy.copy(table);
            }
            ForeignKeys.add(fresh, keys);
            Counters.set(old, fresh);
            prove(old, fresh);
            target.commit();
            out.println("Đã chuyển " + rows + " dòng của " + Tables.names(fresh).size() + " bảng sang " + to.shownUrl()
                    + ".");
            SealedState state = SealedState.of(fresh, agency);
            out.println("Nhật ký: " + state.entries() + " mục, mã đầu chuỗi " + state.head() + ".");
            target.rollback();
        }
    }

    private static void sameVersion(JdbcTemplate old, JdbcTemplate fresh) throws NotDone {
        if (!Tables.versions(old).equals(Tables.versions(fresh))) {
            throw new NotDone("Dữ liệu nguồn thuộc phiên bản khác của phần mềm: hãy khởi động phần mềm này một lần"
                    + " trên dữ liệu nguồn, dừng lại, rồi chuyển.");
        }
    }

    private static void sameTables(JdbcTemplate old, JdbcTemplate fresh) throws NotDone {
        List<String> known = Tables.names(fresh);
        for (String table : Tables.names(old)) {
            if (!known.contains(table)) {
                throw new NotDone("Nguồn có bảng lạ: " + table + ".");
            }
        }
    }

    /** Counts, the trail and every rule are the same on both sides, or nothing is kept. */
    private void prove(JdbcTemplate old, JdbcTemplate fresh) throws NotDone {
        SealedState before = SealedState.of(old, agency);
        SealedState after = SealedState.of(fresh, agency);
        if (!before.equals(after)) {
            throw new NotDone("Sau khi chép, hai bên khác nhau: " + String.join("; ", before.differences(after)) + ".");
        }
        List<DatabaseCheck.Broken> was = new DatabaseCheck(old, agency).broken();
        List<DatabaseCheck.Broken> is = new DatabaseCheck(fresh, agency).broken();
        if (was.size() != is.size()) {
            throw new NotDone("Sau khi chép có điều không đúng: "
                    + is.stream().map(DatabaseCheck.Broken::rule).toList());
        }
        was.forEach(found -> out.println("Lưu ý, nguồn đã sai từ trước: " + found.rule() + " ("
                + found.things().size() + ")."));
    }

    private static String firstLine(Exception failed) {
        Throwable cause = failed;
        while (cause.getCause() != null) {
            cause = cause.getCause();
        }
        return Objects.toString(cause.getMessage(), cause.getClass().getSimpleName())
                .lines()
                .findFirst()
                .orElse("");
    }
}
