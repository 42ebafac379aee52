package vn.dunghen.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.stream.Collectors;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.junit.jupiter.api.Test;
import vn.dunghen.testing.SignedInVisitor;
import vn.dunghen.testing.TestDepartment;
import vn.dunghen.testing.TestDepartment.Database;

/** A collection ended before the units' date: who is named as what, and what the department's report then says. */
class EarlyClosingTest {

    private static final String YEAR = "KSTT-NAM-2026";
    private static final String PAGE = "/bao-cao/" + YEAR;

    @Test
    void unitsAreNamedBeforeAndNotCountedAsLateAndTheirDossiersStandInTheReport() throws IOException {
        try (TestDepartment department = TestDepartment.open(Database.H2, "2026-11-23T09:00:00+07:00")) {
            new DossierDriver(department).begin("KHCN-DKHD", "truongphong.cn", "chuyenvien.cn");
            department.moveClock("2026-12-01T08:10:00+07:00");
            var units = new ReportDriver(department);
            units.submit(YEAR, "CDS");
            units.accept(YEAR, "CDS");
            var office = new SignedInVisitor(department, "vanphong");
            closing(office);
            department.moveClock("2026-12-01T08:20:00+07:00");

            assertThat(office.page(PAGE))
                    .contains("không nộp 0, chưa nộp khi đóng kỳ sớm 7", "Chưa nộp khi đóng kỳ sớm");
            assertThat(office.page("/bao-cao/ma-tran/KSTT-NAM"))
                    .contains("Thanh tra Sở, năm 2026: đóng kỳ sớm, còn hạn")
                    .doesNotContain("không nộp");
            assertThat(department
                            .get("kiemtoan", ReportDriver.CAMPAIGNS + "/" + YEAR)
                            .path("counts")
                            .path("closedEarly")
                            .asInt())
                    .isEqualTo(7);
            String overview = new SignedInVisitor(department, "giamdoc").page("/tong-quan");
            assertThat(overview).contains("Báo cáo chưa nộp khi đóng kỳ sớm", "1 chưa nộp khi đóng kỳ sớm");
            assertThat(overview).doesNotContain("1 quá hạn chưa nộp");
            synthesis(department);
        }
    }

    private static void closing(SignedInVisitor office) {
        assertThat(office.page(PAGE))
                .contains("7 đơn vị chưa nộp: ", "Thanh tra Sở", "Còn hạn đến 17:00 thứ Sáu 04/12/2026");
        var unsure = office.post(PAGE, PAGE + "/dong", "closing", "Tỉnh yêu cầu nộp sớm.");
        assertThat(unsure.statusCode()).isEqualTo(422);
        assertThat(unsure.body())
                .contains(
                        "href=\"#sure\"", "Xem các đơn vị chưa nộp rồi đánh dấu", "Tỉnh yêu cầu nộp sớm.", "Đang thu");
        assertThat(office.post(PAGE, PAGE + "/dong", "closing", "Tỉnh yêu cầu nộp sớm.", "sure", "true")
                        .body())
                .contains("Đã đóng kỳ " + YEAR);
    }

    /** The same figure in the text, in the annex of figures and in the table that counts the whole department. */
    private static void synthesis(TestDepartment department) throws IOException {
        var office = new SynthesisDriver(department);
        assertThat(office.said(YEAR))
                .anyMatch(line -> line.startsWith("Trong kỳ, phải giải quyết 01 hồ sơ"))
                .anyMatch(line -> line.endsWith("0 đơn vị nộp muộn, 0 đơn vị không báo cáo."))
                .anyMatch(line -> line.startsWith("Kỳ thu báo cáo đóng sớm khi 07 đơn vị còn hạn và chưa nộp: ")
                        && line.contains("Phòng Quản lý công nghệ")
                        && line.endsWith("không gồm các đơn vị này."))
                .noneMatch(line -> line.startsWith("Đơn vị không báo cáo"));
        var received = office.figure(YEAR, "dossier.received-total");
        assertThat(received.path("value").asInt()).isEqualTo(1);
        assertThat(received.path("now").isNull())
                .as("what the system counted is not missing from what was handed in")
                .isTrue();
        assertThat(received.path("cells")).hasSize(8);
        assertThat(office.read(YEAR)
                        .path("tables")
                        .get(0)
                        .path("total")
                        .path("values")
                        .get(0)
                        .asInt())
                .isEqualTo(1);
        assertThat(new SignedInVisitor(department, "vanphong").page(PAGE + "/tong-hop"))
                .contains("Hệ thống đếm, chưa có báo cáo của đơn vị", "Chưa nộp khi đóng kỳ sớm");
        try (var word = new XWPFDocument(new ByteArrayInputStream(office.docx(YEAR)))) {
            String text =
                    word.getParagraphs().stream().map(XWPFParagraph::getText).collect(Collectors.joining("\n"));
            assertThat(text)
                    .contains(
                            "Đơn vị chưa nộp khi đóng kỳ sớm: ",
                            "Số liệu hệ thống đếm được gồm cả phần việc của các đơn vị nêu trên",
                            "Biểu này đếm toàn Sở lúc ")
                    .doesNotContain("Số liệu trên không gồm");
            assertThat(word.getTables().stream().map(XWPFTable::getText).collect(Collectors.joining("\n")))
                    .contains("1\tHồ sơ tiếp nhận\t1\t");
        }
    }
}
