package vn.dunghen.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.context.MessageSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.dunghen.testing.SignedInVisitor;
import vn.dunghen.testing.TestDepartment;
import vn.dunghen.testing.TestDepartment.Database;

/** Codes that rows carry are said in Vietnamese wherever a page shows them. */
class SpokenCodesTest {

    private static TestDepartment department;

    @BeforeAll
    static void open() {
        department = TestDepartment.open(Database.H2, "2026-04-27T09:00:00+07:00");
    }

    @AfterAll
    static void close() {
        department.close();
    }

    @Test
    void everyLadderAndEveryRungHasWords() {
        var messages = department.context().getBean(MessageSource.class);
        department
                .context()
                .getBean(JdbcClient.class)
                .sql("select distinct kind, code from ladder_rung")
                .query()
                .listOfRows()
                .forEach(row -> {
                    assertThat(said(messages, "ladders.kind." + row.get("kind")))
                            .as("%s", row)
                            .isNotEmpty();
                    assertThat(said(messages, "audit.fact.rung." + row.get("code"))
                                    + said(messages, "audit.fact.rung." + row.get("kind") + "." + row.get("code")))
                            .as("%s", row)
                            .isNotEmpty();
                });
        assertThat(new SignedInVisitor(department, "quantri").page("/quan-tri/bac-nhac"))
                .doesNotContain(">dossier-opinion<", ">dossier-payment<");
    }

    @Test
    void theHistoryOfAReportSaysItsReminders() {
        department.moveClock("2026-05-29T09:00:00+07:00");
        assertThat(new SignedInVisitor(department, "truongphong.cn").page("/bao-cao/don-vi/CCHC-6T-2026-H1-CN"))
                .contains("Đến bậc nhắc “còn 5 ngày làm việc” (Hạn nộp báo cáo định kỳ)")
                .doesNotContain("AHEAD_5", "unit-report)");
    }

    @Test
    void theListOfTextsSaysWhatItsPlacesStandFor() {
        assertThat(new SignedInVisitor(department, "quantri").page("/quan-tri/loi-van"))
                .contains("[tên cơ quan] báo cáo kết quả [kỳ báo cáo]")
                .doesNotContain("{agency}", "{period}", "{as-of}", "{due}");
    }

    @Test
    void peopleOfTheTrailAreChosenByTheirNames() {
        assertThat(new SignedInVisitor(department, "kiemtoan").page("/nhat-ky"))
                .containsPattern("<option value=\"truongphong.cn\">[^<.]+</option>");
    }

    private static String said(MessageSource messages, String key) {
        return String.valueOf(messages.getMessage(key, null, "", Locale.forLanguageTag("vi")));
    }
}
