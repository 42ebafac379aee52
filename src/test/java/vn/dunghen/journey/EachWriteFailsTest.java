package vn.dunghen.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestFactory;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.dunghen.journey.EveryPost.Prepared;
import vn.dunghen.journey.FaultTrial.Struck;
import vn.dunghen.testing.Faults.At;
import vn.dunghen.testing.TestDepartment;
import vn.dunghen.testing.TestDepartment.Database;

/**
 * The database fails at the first, the second … the last statement of each post that writes, and at each commit: whoever sent
 * it is told so in Vietnamese, nothing of it is there, and sent again under the same key it has its one effect.
 */
@Tag("deep")
class EachWriteFailsTest {

    private static final Logger LOG = LoggerFactory.getLogger(EachWriteFailsTest.class);
    private static final String ONLY = System.getProperty("dunghen.only", "");
    private static final Database DATABASE = Database.valueOf(System.getProperty("dunghen.database", "H2"));

    private static TestDepartment department;
    private static EveryPost posts;
    private static int places;

    @BeforeAll
    static void openTheDepartment() {
        department = TestDepartment.open(DATABASE, "2026-08-03T09:00:00+07:00");
        posts = new EveryPost(department);
    }

    @AfterAll
    static void closeTheDepartment() {
        LOG.info("{} places failed on {}", places, DATABASE);
        department.close();
    }

    @TestFactory
    Stream<DynamicTest> eachPlaceOfEachPost() {
        return posts.all().keySet().stream()
                .filter(path -> path.contains(ONLY))
                .map(path -> DynamicTest.dynamicTest(path, () -> eachPlace(path)));
    }

    private static void eachPlace(String path) {
        Runnable morning = department.remember();
        try {
            Prepared post = posts.all().get(path).get();
            // who signs in for the first time leaves rows that belong to no post
            department.call(post.login(), "GET", EveryPost.API + "/tasks", "");
            Runnable ready = department.remember();
            FaultTrial trial = new FaultTrial(department, posts);
            Map<String, Long> before = trial.counted();
            var answer = posts.send(post, "khoa-sach");
            assertThat(answer.status()).as(path + " " + answer).isBetween(200, 299);
            Map<String, Long> clean = trial.added(before);
            ready.run();
            for (At at : At.values()) {
                eachPlace(trial, post, at, ready, clean);
            }
            places += trial.places();
            assertThat(trial.wrong()).as(path).isEmpty();
        } finally {
            morning.run();
        }
    }

    private static void eachPlace(FaultTrial trial, Prepared post, At at, Runnable ready, Map<String, Long> clean) {
        Map<String, Long> counted = trial.counted();
        Struck last = null;
        int number = 1;
        for (Struck struck = trial.strike(post, "khoa", at, number);
                struck != null;
                struck = trial.strike(post, "khoa", at, number)) {
            last = struck;
            number++;
            // what has left nothing may be followed by the next
            if (at == At.AFTER_COMMIT || struck.over()) {
                trial.again(post, "khoa", struck, counted, clean);
                ready.run();
            }
        }
        if (last != null && at != At.AFTER_COMMIT) {
            // the request that met no fault any more was the repetition
            trial.again(post, "khoa", last, counted, clean);
        }
        ready.run();
    }
}
