package vn.dunghen.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import vn.dunghen.testing.TestDepartment;

/** The report of a half-year made again from its dossiers: its dossier paragraph comes out with the figures that were reported. */
final class HalfYearSynthesis {

    private static final String REGIME = "PAPI-6T";
    private static final String CODE = REGIME + "-2026-H1";
    private static final List<String> UNITS = List.of("VP", "CN", "TDC", "KHTC", "CDS", "TT", "TTTT", "TTTDC");

    private HalfYearSynthesis() {}

    /** After the half-year has been lived: collected from all units, written by its figures, sent. */
    static void saysTheFiguresOfTheReport(TestDepartment department) {
        var office = new SynthesisDriver(department);
        collect(department);
        assertThat(office.said(CODE))
                .anyMatch(line -> line.contains("58 thủ tục")
                        && line.contains("43 thủ tục cung cấp dịch vụ công trực tuyến toàn trình")
                        && line.contains("15 thủ tục cung cấp dịch vụ công trực tuyến một phần"))
                .anyMatch(line -> line.contains("281 hồ sơ, gồm 05 hồ sơ từ kỳ trước chuyển sang và 276 hồ sơ"))
                .anyMatch(line -> line.contains("trực tuyến đạt 100%"))
                .anyMatch(line -> line.startsWith("Đã giải quyết 281 hồ sơ") && line.endsWith("0 hồ sơ quá hạn."))
                .contains("Tỷ lệ hồ sơ giải quyết trước hạn và đúng hạn đạt 100%.");
        JsonNode received = office.figure(CODE, "dossier.received-total");
        assertThat(received.path("estimated").asBoolean())
                .as("the window is over")
                .isFalse();
        int sum = 0;
        for (JsonNode cell : received.path("cells")) {
            assertThat(cell.path("report").asText()).startsWith(CODE + "-");
            assertThat(cell.path("rows").asText()).contains("/ho-so/thong-ke/danh-sach");
            sum += cell.path("value").asInt();
        }
        assertThat(sum).isEqualTo(281);
        JsonNode table = office.read(CODE).path("tables").get(0);
        int rows = 0;
        for (JsonNode row : table.path("rows")) {
            rows += row.path("values").get(0).asInt();
        }
        assertThat(rows).isEqualTo(281);
        assertThat(table.path("total").path("values").get(0).asInt()).isEqualTo(281);

        office.send(CODE);
        paper(office.docx(CODE));
        assertThat(office.read(CODE).path("sent").path("onTime").asBoolean()).isTrue();
    }

    private static void collect(TestDepartment department) {
        department
                .context()
                .getBean(org.springframework.jdbc.core.simple.JdbcClient.class)
                .sql("insert into report_regime_table (agency, regime_code, effective_from, position, code)"
                        + " values ('*', ?, date '2018-01-01', 1, 'dossier.by-field')")
                .param(REGIME)
                .update();
        department.post("chanhvanphong", "/api/v1/report-regimes", regime());
        department.post("vanphong", ReportDriver.CAMPAIGNS, Map.of("regime", REGIME, "period", "2026-H1"));
        department.moveClock("2026-06-15T08:05:00+07:00");
        var units = new ReportDriver(department);
        UNITS.forEach(unit -> units.submit(CODE, unit));
        UNITS.forEach(unit -> units.accept(CODE, unit));
        department.moveClock("2026-06-15T08:10:00+07:00");
    }

    private static Map<String, Object> regime() {
        Map<String, Object> body = new HashMap<>(Map.of(
                "code",
                REGIME,
                "name",
                "Báo cáo công tác nâng cao chỉ số hiệu quả quản trị và hành chính công (PAPI)",
                "recipient",
                "Sở Nội vụ",
                "frequency",
                "FIRST_HALF",
                "cutoffDay",
                14,
                "internalDue",
                Map.of("month", 0, "day", 25, "roll", "FORWARD"),
                "outwardDue",
                Map.of("month", 0, "day", 30, "roll", "FORWARD"),
                "openDays",
                3,
                "closeDays",
                1));
        body.put("outline", "I. Kết quả triển khai thực hiện\nII. Đánh giá chung\nIII. Kiến nghị, đề xuất");
        body.put("basis", "Kế hoạch của Ủy ban nhân dân tỉnh");
        body.put("effectiveFrom", "2026-06-15");
        body.put("units", UNITS);
        body.put(
                "figures",
                List.of(
                        figure("dossier.received-total", null),
                        figure("dossier.received-online", null),
                        figure("dossier.received-direct", null),
                        figure("dossier.carried-over", null),
                        figure("dossier.resolved-total", null),
                        figure("dossier.resolved-early", null),
                        figure("dossier.resolved-on-time", null),
                        figure("dossier.resolved-late", null),
                        figure("dossier.procedures", "*"),
                        figure("dossier.procedures-full", "*"),
                        figure("dossier.procedures-partial", "*")));
        return body;
    }

    private static Map<String, Object> figure(String code, String unit) {
        Map<String, Object> figure = new HashMap<>(Map.of("code", code, "name", code, "origin", "SYSTEM"));
        if (unit != null) {
            figure.put("unit", unit);
        }
        return figure;
    }

    private static void paper(byte[] docx) {
        try (var word = new XWPFDocument(new ByteArrayInputStream(docx))) {
            String text =
                    word.getParagraphs().stream().map(XWPFParagraph::getText).collect(Collectors.joining("\n"));
            assertThat(text)
                    .containsSubsequence(
                            "nâng cao chỉ số hiệu quả quản trị và hành chính công (PAPI) 6 tháng đầu năm 2026",
                            "Sở Nội vụ",
                            "I. Kết quả triển khai thực hiện",
                            "281 hồ sơ",
                            "II. Đánh giá chung",
                            "III. Kiến nghị, đề xuất",
                            "PHỤ LỤC I",
                            "PHỤ LỤC II");
            assertThat(word.getTables().stream().map(XWPFTable::getText).collect(Collectors.joining("\n")))
                    .contains("276", "Lĩnh vực", "Tổng cộng");
        } catch (IOException broken) {
            throw new java.io.UncheckedIOException(broken);
        }
    }
}
