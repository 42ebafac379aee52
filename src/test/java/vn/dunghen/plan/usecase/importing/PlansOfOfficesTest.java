package vn.dunghen.plan.usecase.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.dunghen.plan.usecase.importing.MinhHoa.codes;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.ClassPathResource;
import vn.dunghen.plan.DeadlineKind;
import vn.dunghen.plan.domain.ImportedPlan;
import vn.dunghen.plan.domain.NamedUnit;
import vn.dunghen.plan.domain.PlanRow;
import vn.dunghen.plan.domain.PlanSection;

/** Two plans built like those that departments really issued: one of headings and role lines, one of running text. */
class PlansOfOfficesTest {

    @Test
    void tasksUnderHeadingsHaveTheirLeadsAndHelpers() {
        ImportedPlan plan = read("nang-cao-chi-so");
        List<PlanRow> rows = plan.content().rows();

        assertThat(plan.content().title())
                .startsWith("Nâng cao Chỉ số hiệu quả")
                .endsWith("của Sở Khoa học và Công nghệ");
        assertThat(plan.content().bases()).singleElement().asString().contains("1732/QĐ-UBND");
        assertThat(plan.content().sections())
                .extracting(PlanSection::title)
                .containsExactly(
                        "",
                        "MỤC ĐÍCH, YÊU CẦU",
                        "Mục đích",
                        "Yêu cầu",
                        "NHIỆM VỤ, GIẢI PHÁP",
                        "Nhiệm vụ, giải pháp chung",
                        "Nhiệm vụ, giải pháp cụ thể",
                        "TỔ CHỨC THỰC HIỆN");
        assertThat(rows)
                .extracting(PlanRow::ordinal)
                .containsExactly("", "", "", "", "", "2.1", "2.2", "2.3", "2.4", "2.5", "2.6", "2.7", "1", "2", "3");
        List<PlanRow> tasks = rows.subList(5, 12);
        assertThat(tasks).extracting(PlanRow::group).containsOnly("Nhiệm vụ, giải pháp cụ thể");
        named(tasks, PlanRow::leads, "TTTT ALL?", "ALL", "TT", "TT", "ALL", "CN?", "VP");
        named(tasks, PlanRow::coordinating, "VP ALL", "TTTT ALL?", "ALL", "VP ALL", "", "ALL?", "? ALL");
        named(tasks, PlanRow::monitoring, "", "", "", "", "VP", "", "");
        assertThat(tasks.get(1).content())
                .contains("Giới thiệu chính sách mới", "Niêm yết")
                .doesNotContain("Cơ quan");
        named(rows.subList(12, 15), PlanRow::leads, "ALL", "ALL?", "VP");
        assertThat(plan.content().recipients())
                .containsExactly(
                        "Sở Nội vụ (b/c)",
                        "Lãnh đạo Sở",
                        "Các phòng, đơn vị trực thuộc",
                        "CT.CĐCS, BT chi đoàn (p/h)",
                        "Lưu: VT");
    }

    @Test
    void datesThatAreNotInThePlanAreAskedForRowByRow() {
        ImportedPlan plan = read("nang-cao-chi-so");

        for (PlanRow row : plan.content().rows()) {
            assertThat(plan.warnings()).anySatisfy(warning -> {
                assertThat(warning.row()).isEqualTo(row.row());
                assertThat(warning.message()).contains("chưa có thời hạn");
            });
        }
        assertThat(plan.warnings())
                .filteredOn(warning -> warning.message().contains("chưa ghi đơn vị chủ trì"))
                .hasSize(5);
    }

    @Test
    void workInRunningTextHasItsUnitsAndDates() {
        ImportedPlan plan = read("tuyen-truyen");
        List<PlanRow> rows = plan.content().rows();

        assertThat(rows)
                .extracting(PlanRow::ordinal)
                .containsExactly("1", "2", "3", "4", "5", "6", "7", "", "", "", "");
        assertThat(rows.get(1).content()).contains("trọng tâm của tỉnh; trách nhiệm");
        named(rows.subList(7, 11), PlanRow::leads, "VP", "ALL", "TTTT", "SUBORDINATE");
        PlanRow report = rows.get(10);
        assertThat(report.deadline().kind()).isEqualTo(DeadlineKind.PERIODIC);
        assertThat(report.deadline().from()).hasToString("2026-06-05");
        assertThat(report.deadline().to()).hasToString("2026-12-05");
        assertThat(report.deadline().text()).isEqualTo("6 tháng trước ngày 05/6 và cả năm trước ngày 05/12");
        assertThat(plan.warnings()).anySatisfy(warning -> {
            assertThat(warning.row()).isEqualTo(report.row());
            assertThat(warning.message()).contains("10/6", "10/12");
        });
        assertThat(plan.content().sections())
                .filteredOn(section -> section.title().equals("HÌNH THỨC TUYÊN TRUYỀN"))
                .singleElement()
                .satisfies(section -> assertThat(section.paragraphs()).hasSize(2));
        assertThat(plan.content().recipients()).hasSize(6).contains("Ban Giám đốc Sở (chỉ đạo)", "Lưu: VT, VP");
    }

    private static void named(List<PlanRow> rows, Function<PlanRow, List<NamedUnit>> role, String... expected) {
        assertThat(rows)
                .extracting(row -> String.join(" ", codes(role.apply(row))))
                .containsExactly(expected);
    }

    private static ImportedPlan read(String name) {
        byte[] file = document(name);
        ImportedPlan plan = MinhHoa.importer().read(file, name + ".docx", "", 2026);
        assertThat(Said.lost(file, plan)).isEmpty();
        return plan;
    }

    /** The text as an office has it in Word: headings bold, the rest plain. */
    private static byte[] document(String name) {
        Word word = new Word();
        try {
            String text = new ClassPathResource("plans/" + name + ".txt").getContentAsString(StandardCharsets.UTF_8);
            text.lines().filter(line -> !line.isBlank()).forEach(line -> {
                if (line.startsWith("# ")) {
                    word.bold(line.substring(2));
                } else {
                    word.line(line);
                }
            });
            return word.bytes();
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }
}
