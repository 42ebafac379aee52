package vn.dunghen.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.dunghen.testing.SignedInVisitor;
import vn.dunghen.testing.TestDepartment;
import vn.dunghen.testing.TestDepartment.Database;

/** What the page of a task tells and leaves to whoever works from it. */
class TaskPageJourneyTest {

    private static final String LIST = "/viec-cua-toi/";

    private static TestDepartment department;
    private static DossierDriver driver;
    private Runnable back;

    @BeforeAll
    static void open() {
        department = TestDepartment.open(Database.H2, "2026-08-03T09:00:00+07:00");
        driver = new DossierDriver(department);
    }

    @AfterAll
    static void close() {
        department.close();
    }

    @BeforeEach
    void remember() {
        back = department.remember();
    }

    @AfterEach
    void goBack() {
        back.run();
    }

    @Test
    void whatIsNotedWithATaskIsReadByTheNextOnesAndByNobodyOutside() {
        String code = driver.register("TDC-HC");
        driver.complete("motcua", code, "check-components", Map.of("note", "Bản vẽ tờ 2 hơi mờ."));
        driver.complete("motcua", code, "hand-over", Map.of("note", "Doanh nghiệp hẹn đưa mẫu chiều thứ Tư."));
        assertThat(page("truongphong.tdc", code, "assign-officer"))
                .contains("Bản vẽ tờ 2 hơi mờ.", "Doanh nghiệp hẹn đưa mẫu chiều thứ Tư.");
        driver.complete(
                "truongphong.tdc",
                code,
                "assign-officer",
                Map.of("officer", "chuyenvien.tdc", "note", "Xem kỹ mục ghi nhãn."));
        assertThat(page("chuyenvien.tdc", code, "appraise"))
                .contains("Trao đổi: “Xem kỹ mục ghi nhãn.”", "Bản vẽ tờ 2 hơi mờ.");
        assertThat(new SignedInVisitor(department, "motcua").page("/ho-so/" + code + "/dien-bien"))
                .contains("Trao đổi: “Bản vẽ tờ 2 hơi mờ.”", "Trao đổi: “Xem kỹ mục ghi nhãn.”");
        assertThat(department
                        .get("kiemtoan", "/api/v1/dossiers/" + code + "/timeline")
                        .toString())
                .contains("remark.written")
                .doesNotContain("Xem kỹ mục ghi nhãn");
    }

    private static String page(String who, String code, String task) {
        return new SignedInVisitor(department, who)
                .page(LIST + driver.task(who, code, task).path("id").asText());
    }
}
