package vn.dunghen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

class KnownSchemaTest {

    private static final String FIRST = "V1__people.sql";

    private final JdbcTemplate jdbc = new JdbcTemplate(
            new DriverManagerDataSource("jdbc:h2:mem:known;MODE=PostgreSQL;DB_CLOSE_DELAY=-1", "sa", ""));

    @TempDir
    private Path classes;

    @Test
    void flywayRestsUntilATextChanges() throws IOException {
        Path folder = Files.createDirectories(classes.resolve("steps"));
        Files.writeString(folder.resolve(FIRST), "create table people (name varchar(9));");
        start();
        assertThat(tables("people")).isOne();

        jdbc.execute("drop table people");
        start();
        assertThat(tables("people")).as("nothing was looked at again").isZero();

        Files.writeString(folder.resolve("V2__rooms.sql"), "create table rooms (name varchar(9));");
        start();
        assertThat(tables("rooms")).as("a new text is carried out").isOne();

        Files.writeString(folder.resolve(FIRST), "create table people (name varchar(8));");
        assertThat(catchThrowable(this::start))
                .as("a changed text is refused as ever")
                .hasMessageContaining("checksum mismatch");
    }

    private void start() {
        Flyway flyway = Flyway.configure()
                .dataSource(jdbc.getDataSource())
                .locations("filesystem:" + classes.resolve("steps"))
                .load();
        new KnownSchema().migrate(flyway);
    }

    private int tables(String name) {
        return jdbc.queryForObject(
                "select count(*) from information_schema.tables where lower(table_name) = ?", Integer.class, name);
    }
}
