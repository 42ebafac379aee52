package vn.dunghen.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.dunghen.journey.EveryPost.Prepared;
import vn.dunghen.journey.FaultTrial.Struck;
import vn.dunghen.testing.Faults.At;
import vn.dunghen.testing.TestDepartment;
import vn.dunghen.testing.TestDepartment.Database;

/** The database fails at each write and each commit of a few posts; {@link EachWriteFailsTest} has all of them. */
class AWriteFailsTest {

    private static TestDepartment department;
    private static EveryPost posts;

    @BeforeAll
    static void openTheDepartment() {
        department = TestDepartment.open(Database.H2, "2026-08-03T09:00:00+07:00");
        posts = new EveryPost(department);
    }

    @AfterAll
    static void closeTheDepartment() {
        department.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/tasks/{id}/comments", "/dossiers"})
    void whereverItFailsNothingIsHalfDoneAndTheNextTrySucceeds(String path) {
        for (At at : new At[] {At.COMMIT, At.WRITE}) {
            Prepared post = posts.all().get(EveryPost.API + path).get();
            String key = at + path;
            FaultTrial trial = new FaultTrial(department, posts);
            Map<String, Long> before = trial.counted();
            int number = 1;
            Struck struck = trial.strike(post, key, at, number);
            while (struck != null && !struck.over()) {
                number++;
                struck = trial.strike(post, key, at, number);
            }
            assertThat(trial.wrong()).isEmpty();
            assertThat(trial.places()).as("places of " + at).isGreaterThan(at == At.WRITE ? 3 : 0);
            Map<String, Long> effect = trial.added(before);
            assertThat(effect).as("the last one had its effect").containsKey("audit_entry");
            posts.send(post, key);
            assertThat(trial.added(before)).as("once").isEqualTo(effect);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/tasks/filters", "/dossiers/{code}/attachments/{id}/openings"})
    void whatTheTrailTellsNothingOfHasItsEffectOnceAsWell(String path) {
        Prepared post = posts.all().get(EveryPost.API + path).get();
        FaultTrial trial = new FaultTrial(department, posts);
        Map<String, Long> before = trial.counted();
        Struck struck = trial.strike(post, path, At.AFTER_COMMIT, 1);
        assertThat(struck).isNotNull();
        Map<String, Long> effect = trial.added(before);
        assertThat(posts.send(post, path).status()).isEqualTo(409);
        assertThat(trial.added(before)).isEqualTo(effect);
        assertThat(trial.wrong()).isEmpty();
    }
}
