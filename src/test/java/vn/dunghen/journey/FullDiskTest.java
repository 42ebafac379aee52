package vn.dunghen.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.dunghen.journey.EveryPost.Prepared;
import vn.dunghen.testing.FullDisk;
import vn.dunghen.testing.Rows;
import vn.dunghen.testing.SignedInVisitor;
import vn.dunghen.testing.TestDepartment;
import vn.dunghen.testing.TestDepartment.Database;

/** The disk of the trial database is full: nothing is half done, people are told, and it works again without a start. */
@Tag("deep")
class FullDiskTest {

    @AfterEach
    void makeRoom() {
        FullDisk.fill(false);
    }

    @Test
    void aFullDiskIsSaidAndLeavesNothingHalfDone(@TempDir Path folder) throws Exception {
        FullDisk.mount();
        String url = "--spring.datasource.url=jdbc:h2:full:" + folder.resolve("dunghen")
                + ";MODE=PostgreSQL;DEFAULT_NULL_ORDERING=HIGH;WRITE_DELAY=0;LOCK_TIMEOUT=10000;DB_CLOSE_ON_EXIT=FALSE";
        try (TestDepartment department = TestDepartment.open(Database.H2, "2026-08-03T09:00:00+07:00", url)) {
            EveryPost posts = new EveryPost(department);
            Prepared registration = posts.all().get(EveryPost.API + "/dossiers").get();
            Prepared completion =
                    posts.all().get(EveryPost.API + "/tasks/{id}/complete").get();
            Prepared upload = posts.all()
                    .get(EveryPost.API + "/dossiers/{code}/attachments")
                    .get();
            SignedInVisitor visitor = SignedInVisitor.notYet(department);
            visitor.signIn("motcua", "dunghen");
            Map<String, Long> before = Rows.sums(department);

            FullDisk.fill(true);
            for (Prepared post : List.of(registration, completion, upload, registration)) {
                EveryPost.Answer answer = posts.send(post, "day-" + post.path());
                assertThat(answer.status()).as(post.path() + " " + answer).isEqualTo(503);
                assertThat(answer.retryAfter()).as(answer.text()).isNotEmpty();
                assertThat(answer.text()).contains("Hệ thống");
            }
            FullDisk.fill(false);

            await("works again unaided")
                    .atMost(Duration.ofSeconds(30))
                    .until(() -> visitor.open("/viec-cua-toi").statusCode() == 200);
            assertThat(Rows.changed(before, Rows.sums(department))).isEmpty();
            for (Prepared post : List.of(registration, completion, upload)) {
                assertThat(posts.send(post, "day-" + post.path()).status())
                        .as(post.path())
                        .isBetween(200, 299);
            }
        }
    }
}
