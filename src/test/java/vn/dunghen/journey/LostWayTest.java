package vn.dunghen.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.dunghen.testing.SignedInVisitor;
import vn.dunghen.testing.TestDepartment;
import vn.dunghen.testing.TestDepartment.Database;

/** Addresses that are not there, or that only a form is sent to: where somebody who comes to them is led. */
class LostWayTest {

    private static TestDepartment department;

    @BeforeAll
    static void open() {
        department = TestDepartment.open(Database.H2, "2026-04-27T09:00:00+07:00");
    }

    @AfterAll
    static void close() {
        department.close();
    }

    @ParameterizedTest
    @CsvSource({
        "/viec-cua-toi/abc/tep, /viec-cua-toi/abc",
        "/ke-hoach/nhiem-vu/NV-1-1/tien-do, /ke-hoach/nhiem-vu/NV-1-1",
        "/quan-tri/lich/xem-truoc, /quan-tri/lich",
        "/bao-cao/CCHC-6T-2026-H1/dong, /bao-cao/CCHC-6T-2026-H1"
    })
    void whereOnlyAFormIsSentToAReaderIsLedToThePageOfTheForm(String address, String page) {
        var visitor = SignedInVisitor.notYet(department);
        visitor.signIn("vanphong", "dunghen");
        var answer = visitor.open(address);
        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(answer.headers().firstValue("Location")).contains(page);
    }

    @Test
    void aScriptIsStillToldThatTheWayIsWrong() {
        assertThat(department
                        .call("vanphong", "GET", "/api/v1/report-campaigns/CCHC-6T-2026-H1/close", Map.of())
                        .status())
                .isEqualTo(405);
    }

    @Test
    void aPublicAddressThatIsNotThereIsSaidToBeSoAndAPageOfStaffAsksWhoItIs() {
        var visitor = SignedInVisitor.notYet(department);
        var lost = visitor.open("/thu-tuc-hanh-chinh");
        assertThat(lost.statusCode()).isEqualTo(404);
        assertThat(lost.body()).contains("Không tìm thấy", "/hoi-dap", "/kiem-tra-van-ban");
        assertThat(visitor.open("/ho-so").headers().firstValue("Location")).contains("/dang-nhap");
        assertThat(visitor.open("/ho-so/KHONG-CO").headers().firstValue("Location"))
                .contains("/dang-nhap");
    }

    @Test
    void aWrongPasswordKeepsTheNameThatWasTypedAndNeverThePassword() {
        var visitor = SignedInVisitor.notYet(department);
        var refused = visitor.signIn("van\"><b>phong", "bi-mat-sai");
        assertThat(refused.headers().firstValue("Location")).contains("/dang-nhap?loi");
        assertThat(visitor.page("/dang-nhap?loi"))
                .contains("value=\"van&quot;&gt;&lt;b&gt;phong\"")
                .doesNotContain("bi-mat-sai");
        assertThat(visitor.page("/dang-nhap?loi")).as("once").doesNotContain("phong\"");
    }
}
