package vn.dunghen.deep;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.dunghen.testing.SignedInVisitor;

/**
 * One node after the other gets the next version while clerks work: nobody is turned away, both versions work on the same
 * database meanwhile, and the older one starts on the newer tables if the update has to be taken back.
 */
@Tag("deep")
class RollingUpdateTest {

    private static final Logger LOG = LoggerFactory.getLogger(RollingUpdateTest.class);

    /** What a next version may do to the tables: add, to one that is in use at a time. */
    private static final List<String> EXPANDS = List.of(
            "create table next_thing (id varchar(36) not null primary key, dossier_id varchar(36) not null)",
            "alter table dossier add column next_note varchar(100)",
            "alter table task_item add column next_mark integer default 0 not null",
            "alter table audit_entry add column next_word varchar(20) default '-' not null",
            "alter table outbox add column next_place integer",
            "alter table dossier_component add column next_word varchar(20)",
            "create index next_dossier_note on dossier (next_note)");

    @Test
    @Timeout(value = 30, unit = TimeUnit.MINUTES)
    void oneNodeAfterTheOtherBecomesTheNextVersionAndNobodyIsTurnedAway(@TempDir Path folder) throws Exception {
        List<String> next = nextVersion(folder);
        try (Installation installation = new Installation(folder, "update")) {
            Load load = new Load(installation);
            try (load) {
                load.awaitMore(20);
                installation.end(1);
                load.awaitMore(5);
                installation.begin(1, next);
                bothWork(installation);
                load.awaitMore(40);
                installation.end(0);
                load.awaitMore(20);
                // the update is taken back for this node: the older version starts on the newer tables
                installation.begin(0);
                bothWork(installation);
                load.awaitMore(20);
                installation.end(0);
                installation.begin(0, next);
                bothWork(installation);
                load.awaitMore(20);
            }
            assertThat(installation
                            .rows()
                            .queryForList(
                                    "select version from flyway_schema_history where success order by installed_rank desc",
                                    String.class)
                            .get(0))
                    .isEqualTo("9999" + (EXPANDS.size() - 1));
            var letters = new Aftermath(installation, load, 0).check();
            assertThat(load.broken.get()).as("requests that broke on the way").isZero();
            LOG.info(
                    "update: {} registrations and {} completions answered, none broken, letters {}",
                    load.codes.size(),
                    load.tasks.size(),
                    letters);
        }
    }

    private static List<String> nextVersion(Path folder) throws IOException {
        Path migrations = Files.createDirectories(folder.resolve("next"));
        for (int i = 0; i < EXPANDS.size(); i++) {
            Files.writeString(migrations.resolve("V9999" + i + "__next_version.sql"), EXPANDS.get(i) + ";");
        }
        return List.of("--spring.flyway.locations=classpath:db/migration,classpath:db/vendor/{vendor},filesystem:"
                + migrations.toAbsolutePath());
    }

    /** What one writes the other reads and goes on with. */
    private static void bothWork(Installation installation) throws IOException, InterruptedException {
        for (int number = 0; number < 2; number++) {
            ApplicationProcess one = installation.node(number);
            ApplicationProcess other = installation.node(1 - number);
            Clerk here = new Clerk(path -> one.address(path).toString(), Installation.PASSWORD);
            Clerk there = new Clerk(path -> other.address(path).toString(), Installation.PASSWORD);
            String code = here.register("Nguyễn Văn Chuyển " + System.nanoTime(), "chuyen@vidu.example");
            there.complete("motcua", code, "check-components", Map.of("feeCollected", true));
            here.complete("motcua", code, "hand-over", Map.of());
            JsonNode seen = there.get("truongphong.cn", "/tasks?scope=MINE&subject=" + code);
            assertThat(seen.path("items")).hasSize(1);
            SignedInVisitor visitor = SignedInVisitor.notYet(root(one));
            visitor.signIn("motcua", Installation.PASSWORD);
            for (ApplicationProcess each : List.of(one, other)) {
                assertThat(visitor.at(root(each)).open("/viec-cua-toi").statusCode())
                        .as("signed in at one, at work at both")
                        .isEqualTo(200);
            }
        }
    }

    private static String root(ApplicationProcess node) {
        return node.address("").toString();
    }
}
