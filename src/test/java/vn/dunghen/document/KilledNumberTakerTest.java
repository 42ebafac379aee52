package vn.dunghen.document;

import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** Kills a program in the middle of taking numbers, again and again: the book has no gap, no duplicate and loses no number. */
@Tag("deep")
class KilledNumberTakerTest {

    private static final int KILLS = Integer.getInteger("dunghen.deep.kills", 5);
    private static final long SEED = Long.getLong("dunghen.deep.seed", System.nanoTime());

    private final Random random = new Random(SEED);

    @Test
    void theBookOutlivesEveryKillOnH2(@TempDir Path folder) throws Exception {
        // WRITE_DELAY as the application has it: without it H2 forgets what it has answered
        var url = "jdbc:h2:file:" + folder.resolve("book")
                + ";MODE=PostgreSQL;DEFAULT_NULL_ORDERING=HIGH;WRITE_DELAY=0;LOCK_TIMEOUT=20000";
        outlives(url, "sa", "");
    }

    @Test
    void theBookOutlivesEveryKillOnPostgres() throws Exception {
        try (var postgres = EmbeddedPostgres.start()) {
            outlives(postgres.getJdbcUrl("postgres", "postgres"), "postgres", "postgres");
        }
    }

    private void outlives(String url, String user, String password) throws Exception {
        DataSource database = new DriverManagerDataSource(url, user, password);
        new DocumentContext(database).close();
        var taken = new ArrayList<Integer>();
        for (int kill = 0; kill < KILLS; kill++) {
            taken.addAll(takenUntilKilled(url, user, password, 40 + random.nextInt(160)));
        }
        var jdbc = new JdbcTemplate(database);
        var lines = jdbc.queryForList(
                "select number_value from document_number where book = 'outgoing' order by number_value",
                Integer.class);
        assertThat(taken).describedAs("seed " + SEED).doesNotHaveDuplicates().hasSizeGreaterThanOrEqualTo(KILLS * 40);
        assertThat(lines)
                .describedAs("seed " + SEED)
                .isEqualTo(IntStream.rangeClosed(1, lines.size()).boxed().toList())
                .containsAll(taken);
        assertThat(jdbc.queryForObject("select last_number from document_book where book = 'outgoing'", Integer.class))
                .isEqualTo(lines.size());
        assertThat(jdbc.queryForObject(
                        "select count(*) from document_number where number_value % 5 = 0 and state <> 'VOID'",
                        Integer.class))
                .isZero();
    }

    private static List<Integer> takenUntilKilled(String url, String user, String password, int many)
            throws IOException, InterruptedException {
        var process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        NumberTaker.class.getName(),
                        url,
                        user,
                        password)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        var taken = new ArrayList<Integer>();
        try (var out = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            String line;
            while ((line = out.readLine()) != null) {
                // a line without its full stop was cut off by the kill
                if (line.matches("taken \\d+\\.")) {
                    taken.add(Integer.valueOf(line.substring("taken ".length(), line.length() - 1)));
                }
                if (taken.size() == many) {
                    // leaves what was said before to be read
                    process.toHandle().destroyForcibly();
                }
            }
        } finally {
            process.destroyForcibly();
        }
        assertThat(process.waitFor(30, TimeUnit.SECONDS)).isTrue();
        return taken;
    }
}
