package vn.dunghen.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import vn.dunghen.testing.TestDepartment;
import vn.dunghen.testing.TestDepartment.Answer;
import vn.dunghen.testing.TestDepartment.Database;

/**
 * A department with late dossiers, all promised for Monday 23/3 at 17:00; it is Tuesday, nobody has apologised. One of them
 * was asked for papers after the notice limit, before its day.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class LateDossiers {

    static final String API = "/api/v1";
    static final String PROCEDURE = "KHCN-DKHD";
    static final String HEAD = "truongphong.cn";
    static final String OFFICER = "chuyenvien.cn";
    static final String PROMISED = "2026-03-23T17:00:00+07:00";

    final Deque<String> codes = new ArrayDeque<>();
    private final int late;
    private int apologised;
    TestDepartment department;
    DossierDriver driver;
    String askedAfterTheLimit;

    /** @param late how many dossiers are late */
    LateDossiers(int late) {
        this.late = late;
    }

    @BeforeAll
    void letThemBecomeLate() {
        department = TestDepartment.open(Database.H2, "2026-03-09T09:00:00+07:00");
        driver = new DossierDriver(department);
        askedAfterTheLimit = driver.begin(PROCEDURE, HEAD, OFFICER);
        for (int i = 1; i < late; i++) {
            codes.add(driver.begin(PROCEDURE, HEAD, OFFICER));
        }
        department.moveClock("2026-03-17T09:00:00+07:00");
        driver.askForPapers(askedAfterTheLimit, HEAD, OFFICER);
        department.moveClock("2026-03-19T09:00:00+07:00");
        papersArrive(askedAfterTheLimit);
        department.moveClock("2026-03-24T09:00:00+07:00");
    }

    @AfterAll
    void close() {
        department.close();
    }

    String aLateOne() {
        return codes.remove();
    }

    String apologisedWithANewDate(String date) {
        String code = aLateOne();
        apologised(code, Map.of("cause", "WORKLOAD", "reason", "Nhiều hồ sơ", "proposedDate", date));
        return code;
    }

    void apologised(String code, Map<String, Object> draft) {
        driver.apologise(code, HEAD, OFFICER, draft);
        apologised++;
    }

    void papersArrive(String code) {
        Answer answer = driver.happens("motcua", code, "supplement", Map.of("components", driver.papers(PROCEDURE)));
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        driver.complete("motcua", code, "receive-supplement", Map.of());
    }

    @SafeVarargs
    static Map<String, Object> decision(Map<String, Object>... days) {
        return Map.of("basis", "Thông báo số 5", "days", List.of(days));
    }

    List<String> kinds(String code) {
        return driver.dossier(code).path("clock").findValuesAsText("kind");
    }

    static void refused(Answer answer, int status) {
        assertThat(answer.status()).as(answer.text()).isEqualTo(status);
    }

    /** The facts and the table still say so; what was owed is owed, or its apology has been sent. */
    JsonNode stillLate(String code) {
        JsonNode dossier = driver.dossier(code);
        assertThat(dossier.at("/timeliness/againstOriginal").asText()).isIn("LATE", "RUNNING_LATE");
        assertThat(dossier.at("/appointment/first").asText()).isEqualTo(PROMISED);
        assertThat(dossier.at("/appointment/original").asText()).isEqualTo(PROMISED);
        boolean sent = false;
        for (JsonNode apology : dossier.path("apologies")) {
            sent |= !apology.path("sentAt").isNull() && !apology.path("sentAt").isMissingNode();
        }
        assertThat(dossier.path("debts").isEmpty())
                .as("owed unless apologised for")
                .isEqualTo(sent);
        JsonNode row = department
                .get("kiemtoan", API + "/statistics/dossiers?from=2026-03-01&to=2026-12-31&by=procedure")
                .path("items")
                .findParents("key")
                .stream()
                .filter(one -> one.path("key").asText().equals(PROCEDURE))
                .findFirst()
                .orElseThrow();
        assertThat(row.path("resolvedLate").asInt() + row.path("pendingLate").asInt())
                .as(row.toString())
                .isEqualTo(late);
        assertThat(row.path("lateApologisedInTime").asInt()).as(row.toString()).isZero();
        assertThat(row.path("lateApologisedLate").asInt()
                        + row.path("lateNotApologised").asInt())
                .as(row.toString())
                .isEqualTo(row.path("resolvedLate").asInt());
        assertThat(row.path("apologiesOwed").asInt()).as(row.toString()).isEqualTo(late - apologised);
        return dossier;
    }
}
