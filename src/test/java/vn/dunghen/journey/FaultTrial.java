package vn.dunghen.journey;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import vn.dunghen.audit.AuditTrail;
import vn.dunghen.journey.EveryPost.Answer;
import vn.dunghen.journey.EveryPost.Prepared;
import vn.dunghen.testing.Faults;
import vn.dunghen.testing.Faults.At;
import vn.dunghen.testing.Rows;
import vn.dunghen.testing.TestDepartment;

/** Lets the database fail at one place after the other of a post, and says what was not as it should be. */
final class FaultTrial {

    /** A full disk, the administrator's stop, a broken line. */
    private static final List<String> STATES = List.of("53100", "57P01", "08006");

    private static final String NOTHING = "chưa ghi gì";

    private final TestDepartment department;
    private final EveryPost posts;
    private final List<String> wrong = new ArrayList<>();
    private int places;
    /** The sums as they are now, if nothing has happened since they were taken. */
    private @Nullable Map<String, Long> known;

    FaultTrial(TestDepartment department, EveryPost posts) {
        this.department = department;
        this.posts = posts;
    }

    /**
     * A place that failed.
     *
     * @param over whether the request has its effect all the same
     */
    record Struck(String place, boolean over, Answer answer) {}

    /** What was not as it should be. */
    List<String> wrong() {
        return wrong;
    }

    /** How many places have failed. */
    int places() {
        return places;
    }

    /** Fails once. @return {@code null} when the request has no such place */
    @Nullable Struck strike(Prepared post, String key, At at, int number) {
        Map<String, Long> before = known == null ? Rows.sums(department) : known;
        // only a line that breaks can lose the answer of a commit
        String state = at == At.AFTER_COMMIT ? "08006" : STATES.get(number % STATES.size());
        Answer answer;
        String struck;
        try (Faults.Plan plan = Faults.at(at, number, state)) {
            answer = posts.send(post, key);
            struck = plan.struck();
        }
        if (struck == null) {
            known = null;
            return null;
        }
        places++;
        String place =
                at + " " + number + " " + state + " [" + struck.substring(0, Math.min(90, struck.length())) + "]: ";
        boolean done = answer.status() / 100 == 2;
        boolean told = answer.status() == 503
                && !answer.retryAfter().isEmpty()
                && answer.text().contains("Hệ thống đang bận");
        if (!told && !done) {
            wrong.add(place + "answered " + answer);
        }
        Map<String, Long> after = Rows.sums(department);
        List<String> changed = Rows.changed(before, after);
        known = changed.isEmpty() ? after : null;
        if (!changed.isEmpty() && answer.text().contains(NOTHING)) {
            wrong.add(place + "said that nothing was written and left " + changed);
        }
        return new Struck(place, done || !changed.isEmpty(), answer);
    }

    /** Sends it once more, undisturbed, under the key it failed under, and looks at what all of it together has made. */
    void again(Prepared post, String key, Struck struck, Map<String, Long> counted, Map<String, Long> clean) {
        known = null;
        Answer answer = posts.send(post, key);
        boolean told = struck.over() && answer.status() == 409;
        if (answer.status() / 100 != 2 && !told) {
            wrong.add(struck.place() + "and again: " + answer);
        }
        Map<String, Long> effect = added(counted);
        if (!effect.equals(clean)) {
            wrong.add(struck.place() + "effect " + effect + " and not " + clean + ", answers " + struck.answer() + ", "
                    + answer);
        }
    }

    /** Rows by table; of the trail those that say what was done. What was not shown, because it failed, was not read either. */
    Map<String, Long> counted() {
        Map<String, Long> counted = Rows.counted(department);
        counted.remove("audit_unsealed");
        counted.put(
                "audit_entry",
                department
                        .context()
                        .getBean(JdbcTemplate.class)
                        .queryForObject(
                                "select count(*) from audit_entry where action <> ?", Long.class, AuditTrail.ACCESS));
        return counted;
    }

    /** What has come since, by table. */
    Map<String, Long> added(Map<String, Long> before) {
        Map<String, Long> added = new TreeMap<>();
        counted().forEach((table, rows) -> {
            long more = rows - before.getOrDefault(table, 0L);
            if (more != 0) {
                added.put(table, more);
            }
        });
        return added;
    }
}
