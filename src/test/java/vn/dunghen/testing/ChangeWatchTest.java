package vn.dunghen.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ChangeWatchTest {

    private Connection plain;

    @BeforeEach
    void connect() throws SQLException {
        plain = DriverManager.getConnection("jdbc:h2:mem:");
        try (var statement = plain.createStatement()) {
            statement.execute("create table dossier (id int, word varchar(9))");
            statement.execute("create table audit_entry (id int)");
            statement.execute("create table task_item (id int)");
        }
        plain.setAutoCommit(false);
    }

    @AfterEach
    void leave() throws SQLException {
        plain.close();
    }

    @Test
    void aChangeWithoutARowInTheTrailIsTold() throws SQLException {
        Connection watched = ChangeWatch.over(plain, () -> Optional.of("SomeUseCase"));
        write(watched, "insert into dossier values (?, 'a')");
        watched.commit();
        assertThat(ChangeWatch.found()).containsExactly("no audit row, no change: {dossier=SomeUseCase}");
        assertThat(ChangeWatch.found()).as("told once").isEmpty();
        watched.setAutoCommit(true);
        write(watched, "delete from dossier where id = ?");
        assertThat(ChangeWatch.found()).as("without any transaction").hasSize(1);
    }

    @Test
    void aChangeWithARowIsFineWhicheverCameFirst() throws SQLException {
        Connection watched = ChangeWatch.over(plain, () -> Optional.of("SomeUseCase"));
        write(watched, "insert into dossier values (?, 'a')");
        write(watched, "insert into audit_entry values (?)");
        watched.commit();
        write(watched, "insert into audit_entry values (?)");
        write(watched, "update dossier set word = 'b' where id = ?");
        watched.commit();
        write(watched, "update dossier set word = 'c' where id = ?");
        watched.commit();
        assertThat(ChangeWatch.found()).as("an older row excuses nothing").hasSize(1);
    }

    @Test
    void whatChangesNothingOrIsExceptedOrIsATestsOwnHandIsFine() throws SQLException {
        Connection watched = ChangeWatch.over(plain, () -> Optional.of("SomeUseCase"));
        write(watched, "update dossier set word = 'b' where id = ?", 0);
        write(watched, "insert into task_item values (?)");
        watched.commit();
        Connection own = ChangeWatch.over(plain);
        write(own, "insert into dossier values (?, 'a')");
        own.commit();
        write(watched, "update dossier set word = 'z' where id = ?");
        watched.rollback();
        watched.commit();
        assertThat(ChangeWatch.found()).isEmpty();
    }

    @Test
    void writesAreRecognisedByTheirTable() {
        assertThat(ChangeWatch.written("/* vn.dunghen.X */ insert into dossier (id) values (?)"))
                .contains("dossier");
        assertThat(ChangeWatch.written("UPDATE\n DOSSIER set x = 1")).contains("dossier");
        assertThat(ChangeWatch.written("select id from final table (insert into dossier (x) values (?))"))
                .contains("dossier");
        assertThat(ChangeWatch.written(
                        "with one as (insert into audit_entry values (?)) update audit_chain set seq = ?"))
                .contains("audit_entry");
        assertThat(ChangeWatch.written("select * from dossier for update")).isEmpty();
        assertThat(ChangeWatch.written("insert into ACT_RU_TASK values (1)")).isEmpty();
        assertThat(ChangeWatch.written("insert into outbox values (1)")).isEmpty();
    }

    @Test
    void onlyTablesThatExistAreExcepted() throws IOException {
        Set<String> made = new TreeSet<>();
        Pattern table = Pattern.compile("(?i)create table (\\w+)");
        try (Stream<Path> all = Files.walk(Path.of("src/main/resources/db/migration"))) {
            for (Path script :
                    all.filter(path -> path.toString().endsWith(".sql")).toList()) {
                Matcher found = table.matcher(Files.readString(script));
                while (found.find()) {
                    made.add(found.group(1));
                }
            }
        }
        assertThat(made).containsAll(ChangeWatch.EXCEPTIONS.keySet());
        assertThat(ChangeWatch.EXCEPTIONS.values())
                .allSatisfy(why -> assertThat(why).hasSizeGreaterThan(10));
        assertThat(made.stream().filter(ChangeWatch::isBusiness))
                .contains("dossier", "plan", "unit_report", "feedback_case", "payment_charge")
                .hasSizeGreaterThan(60);
    }

    private static void write(Connection connection, String sql) throws SQLException {
        write(connection, sql, 1);
    }

    private static void write(Connection connection, String sql, int rows) throws SQLException {
        try (var statement = connection.prepareStatement(sql)) {
            statement.setInt(1, 1);
            assertThat(statement.executeUpdate()).isEqualTo(rows);
        }
    }
}
