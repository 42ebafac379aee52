package vn.dunghen.audit;

import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.init.ResourceDatabasePopulator;

/** A page of a search comes at once from a trail of a million entries, whatever is asked for. */
@Tag("deep")
class SearchOfAMillionTest {

    private static final Instant START = Instant.parse("2024-01-01T00:00:00Z");
    private static final Duration AT_ONCE = Duration.ofSeconds(1);

    @Test
    void everyQuestionIsAnsweredAtOnce() throws IOException {
        try (EmbeddedPostgres database = EmbeddedPostgres.builder().start()) {
            var source = database.getPostgresDatabase();
            new ResourceDatabasePopulator(
                            new ClassPathResource("db/migration/V030__audit.sql"),
                            new ClassPathResource("db/migration/V165__audit_search.sql"))
                    .execute(source);
            fill(new JdbcTemplate(source));
            var questions = questions();
            Map<String, Long> took = new LinkedHashMap<>();
            questions.forEach((what, filter) -> {
                var search = new EntrySearch(JdbcClient.create(source), "H99.15", filter, 51);
                search.run(null);
                long begun = System.nanoTime();
                search.run(null);
                took.put(what, (System.nanoTime() - begun) / 1_000_000);
            });
            assertThat(took).as("milliseconds").allSatisfy((what, millis) -> assertThat(millis)
                    .isLessThan(AT_ONCE.toMillis()));
        }
    }

    private static Map<String, AuditTrail.Filter> questions() {
        Instant day = START.plus(Duration.ofDays(20));
        Instant next = day.plus(Duration.ofDays(1));
        Map<String, AuditTrail.Filter> questions = new LinkedHashMap<>();
        questions.put("latest", AuditTrail.Filter.ALL);
        questions.put("person", new AuditTrail.Filter(null, null, "u7", null, null, null));
        questions.put("on behalf", new AuditTrail.Filter(null, null, "giamdoc", null, null, null));
        questions.put("object", new AuditTrail.Filter("dossier", "S49", null, null, null, null));
        questions.put("rare action", new AuditTrail.Filter(null, null, null, "audit.rare", null, null));
        questions.put("old day", new AuditTrail.Filter(null, null, null, null, day, next));
        questions.put("person on an old day", new AuditTrail.Filter(null, null, "u7", null, day, next));
        questions.put("never together", new AuditTrail.Filter(null, null, "u1", "a2", null, null));
        questions.put("unit", new AuditTrail.Filter(null, null, null, null, null, null, "CN", null));
        questions.put("common word", new AuditTrail.Filter(null, null, null, null, null, null, null, "chung"));
        questions.put("rare and common", new AuditTrail.Filter(null, null, null, null, null, null, "CN", "hiếm chung"));
        questions.put("unknown word", new AuditTrail.Filter(null, null, null, null, null, null, null, "chung lạ"));
        return questions;
    }

    private static void fill(JdbcTemplate jdbc) {
        jdbc.update(
                "insert into audit_entry select i, 'H99.15', 'dossier', 'S' || i % 50000, i, timestamp with time zone"
                        + " '2024-01-01 00:00:00Z' + i * interval '60 seconds', 'u' || i % 40, 'Một người',"
                        + " case when i % 500 = 0 then 'giamdoc' end,"
                        + " case when i % 100000 = 7 then 'audit.rare' else 'a' || i % 60 end, '{}', '0', '1'"
                        + " from generate_series(1, 1000000) i");
        jdbc.update("insert into audit_word select 'H99.15', 'chung', i from generate_series(1, 1000000) i");
        jdbc.update("insert into audit_word select 'H99.15', 'w' || i % 1000, i from generate_series(1, 1000000) i");
        jdbc.update("insert into audit_word select 'H99.15', '@CN', i from generate_series(10, 1000000, 10) i");
        jdbc.update("insert into audit_word select 'H99.15', 'hiem', i from generate_series(10, 1000000, 100000) i");
        jdbc.execute("analyze");
    }
}
