package vn.dunghen.audit;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

@DirtiesContext
class AuditTrailOnPostgresTest extends AuditTrailContract {

    private static final EmbeddedPostgres DATABASE = start();

    private static EmbeddedPostgres start() {
        try {
            return EmbeddedPostgres.builder().start();
        } catch (IOException broken) {
            throw new IllegalStateException(broken);
        }
    }

    @DynamicPropertySource
    static void database(DynamicPropertyRegistry registry) {
        registry.add("spring.datasource.url", () -> DATABASE.getJdbcUrl("postgres", "postgres"));
        registry.add("spring.datasource.username", () -> "postgres");
    }

    @AfterAll
    static void stop() throws IOException {
        DATABASE.close();
    }

    @Override
    void empty() {
        List<String> guarded = List.of("audit_entry", "audit_seal", "audit_sealed");
        guarded.forEach(table -> jdbc.execute("alter table " + table + " disable trigger user"));
        jdbc.execute(
                "truncate audit_entry, audit_chain, audit_seal, audit_sealed, audit_unsealed, audit_head, audit_word, audit_worded");
        guarded.forEach(table -> jdbc.execute("alter table " + table + " enable trigger user"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update audit_entry set actor_name = 'x'",
                "delete from audit_entry",
                "truncate audit_entry",
                "update audit_seal set head = 'x'",
                "delete from audit_sealed"
            })
    void theDatabaseRefusesToRewriteTheTrail(String statement) {
        assertThatThrownBy(() -> jdbc.execute(statement)).hasStackTraceContaining("append-only");
    }
}
