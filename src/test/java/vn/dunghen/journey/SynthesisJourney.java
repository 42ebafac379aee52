package vn.dunghen.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.junit.jupiter.api.Test;
import vn.dunghen.testing.TestDepartment;
import vn.dunghen.testing.TestDepartment.Answer;
import vn.dunghen.testing.TestDepartment.Database;

/** The department's own report: written by figures, given back once, approved, numbered, signed, sent, corrected afterwards. */
abstract class SynthesisJourney {

    private static final String START = "2026-04-27T09:00:00+07:00";
    private static final String HALF = "CCHC-6T-2026-H1";
    private static final String TRAINED = "given.officials-trained";
    private static final List<String> IN_TIME = List.of("VP", "CN", "TDC", "CDS", "TT", "TTTT");

    private final Database database;

    SynthesisJourney(Database database) {
        this.database = database;
    }

    @Test
    void aReportIsSentBeforeItsDateAndACorrectionAfterItStandsBesideWhatWasSent() throws IOException {
        try (TestDepartment department = TestDepartment.open(database, START)) {
            var units = new ReportDriver(department);
            var office = new SynthesisDriver(department);
            writeASentence(department);
            collect(department, units);
            JsonNode draft = office.read(HALF);
            assertThat(draft.path("state").asText()).isEqualTo("DRAFTING");
            assertThat(draft.path("title").asText()).isEqualTo("Công tác cải cách hành chính 6 tháng đầu năm 2026");
            assertThat(office.figure(HALF, TRAINED).path("value").asInt())
                    .as("seven units gave seven each")
                    .isEqualTo(49);
            assertThat(office.figure(HALF, TRAINED).path("cells")).hasSize(7);
            assertThat(office.figure(HALF, TRAINED).path("estimated").asBoolean())
                    .as("the window ends on 14 June")
                    .isTrue();
            assertThat(office.figure(HALF, TRAINED).path("late").asBoolean())
                    .as("the planning room was late")
                    .isTrue();
            assertThat(office.said(HALF))
                    .anyMatch(line -> line.contains("cho 49 lượt công chức"))
                    .contains("Theo lời văn của Sở: 49 lượt.")
                    .anyMatch(line -> line.startsWith("Đơn vị nộp muộn: Phòng Kế hoạch"))
                    .anyMatch(line -> line.startsWith("Đơn vị không báo cáo: ") && line.contains("Trung tâm"));

            write(department, office);
            correct(department, units, 12);
            assertThat(office.figure(HALF, TRAINED).path("value").asInt())
                    .as("a draft keeps its figures until they are taken anew")
                    .isEqualTo(49);
            assertThat(office.figure(HALF, TRAINED).path("now").asInt()).isEqualTo(54);
            JsonNode fresh = department.post("vanphong", SynthesisDriver.address(HALF) + "/refresh", Map.of());
            assertThat(fresh.path("figures")).anySatisfy(one -> {
                assertThat(one.path("code").asText()).isEqualTo(TRAINED);
                assertThat(one.path("value").asInt()).isEqualTo(54);
                assertThat(one.path("corrected").asBoolean()).isTrue();
                assertThat(one.path("changes")).isEmpty();
            });

            office.complete("vanphong", HALF, "synthesise", Map.of());
            office.complete(
                    "phogiamdoc", HALF, "approve", Map.of("outcome", "RETURN", "reason", "Nêu rõ nguyên nhân."));
            assertThat(office.read(HALF).path("returnReason").asText()).isEqualTo("Nêu rõ nguyên nhân.");
            office.send(HALF);

            JsonNode sent = office.read(HALF);
            assertThat(sent.path("state").asText()).isEqualTo("SENT");
            assertThat(sent.path("number").asText()).matches("\\d{2,}/BC-SKHCN");
            assertThat(sent.path("sent").path("onTime").asBoolean()).isTrue();
            assertThat(sent.path("sent").path("at").asText()).startsWith("2026-06-09");
            assertThat(sent.path("sent").path("via").asText()).isEqualTo("Sở Nội vụ");
            byte[] docx = office.docx(HALF);
            byte[] pdf = office.pdf(HALF);
            paper(docx, pdf, sent.path("number").asText());

            assertThat(toldOfCorrection(department))
                    .as("nothing had been sent before")
                    .isEmpty();
            correct(department, units, 20);
            assertThat(toldOfCorrection(department))
                    .as("who drafted, who signed, and the chief of office; each once")
                    .containsExactlyInAnyOrder("vanphong", "giamdoc", "chanhvanphong");
            JsonNode after = office.figure(HALF, TRAINED);
            assertThat(after.path("value").asInt()).as("as it was sent").isEqualTo(54);
            assertThat(after.path("now").asInt()).isEqualTo(62);
            JsonNode change = after.path("changes").get(0);
            assertThat(change.path("kind").asText()).isEqualTo("CORRECTION");
            assertThat(change.path("from").asInt()).isEqualTo(12);
            assertThat(change.path("to").asInt()).isEqualTo(20);
            assertThat(change.path("by").asText()).isEqualTo("truongphong.cn");
            assertThat(change.path("at").asText()).startsWith("2026-06-09");
            assertThat(office.docx(HALF)).as("what was sent stays to the byte").isEqualTo(docx);
            assertThat(office.pdf(HALF)).isEqualTo(pdf);
            refused(department, 409, "vanphong", "PUT", "", words("Sửa sau khi gửi."));
            refused(department, 409, "vanphong", "POST", "/refresh", Map.of());

            department.moveClock("2026-06-15T09:00:00+07:00");
            assertThat(units.tasks("chuyenvien.cn", HALF + "-CN"))
                    .as("estimates are asked for again whatever became of the report")
                    .containsExactly("fill");
            assertThat(department
                            .get("kiemtoan", "/api/v1/audit/verification")
                            .path("intact")
                            .asBoolean())
                    .isTrue();
        }
    }

    /** The office adds a sentence to those that drafts begin with; one about a figure nobody asks for is left out. */
    private static void writeASentence(TestDepartment department) {
        String address = "/api/v1/texts/report.phrases";
        String shipped = department
                .get("chanhvanphong", address)
                .path("now")
                .path("text")
                .asText();
        String own = shipped + "\n[I]\nTheo lời văn của Sở: {given.officials-trained} lượt.\nBỏ: {given.answer}.";
        Answer written = department.call("chanhvanphong", "PUT", address, Map.of("text", own));
        assertThat(written.status()).as(written.text()).isEqualTo(200);
    }

    @Test
    void anOverdueReportClimbsTheChainIsUrgedGivenBackBySignerAndSentLate() {
        try (TestDepartment department = TestDepartment.open(database, START)) {
            var units = new ReportDriver(department);
            var office = new SynthesisDriver(department);
            collect(department, units);
            assertThat(office.task("vanphong", HALF, "synthesise").path("due").toString())
                    .as("no time left for its own date: the outward one")
                    .contains("2026-06-09T17:00");
            department.moveClock("2026-06-11T08:00:00+07:00");
            assertThat(told(department))
                    .contains("EXPIRED chanhvanphong", "EXPIRED phogiamdoc", "OVERDUE_1 giamdoc")
                    .doesNotContain("AHEAD_2 vanphong");
            office.complete("chanhvanphong", HALF, "urge", Map.of());
            office.complete("vanphong", HALF, "synthesise", Map.of());
            office.complete("giamdoc", HALF, "approve", Map.of());
            refusedDates(office);
            office.complete("vanthu", HALF, "number", Map.of());
            String first = office.read(HALF).path("number").asText();
            office.complete("giamdoc", HALF, "sign", Map.of("outcome", "RETURN", "reason", "Sai tên cơ quan nhận."));
            assertThat(office.read(HALF).path("number").isNull()).isTrue();
            office.complete("vanphong", HALF, "synthesise", Map.of("note", "Đã sửa nơi nhận."));
            assertThat(office.read(HALF).path("note").asText()).isEqualTo("Đã sửa nơi nhận.");
            String approval =
                    office.task("phogiamdoc", HALF, "approve").path("id").asText();
            office.complete("phogiamdoc", HALF, "approve", Map.of());
            office.complete("vanthu", HALF, "number", Map.of());
            assertThat(department
                            .call(
                                    "phogiamdoc",
                                    "POST",
                                    "/api/v1/tasks/" + approval + "/complete",
                                    Map.of("version", 0, "data", Map.of("outcome", "APPROVE")))
                            .status())
                    .as("approved once, whoever presses again")
                    .isEqualTo(409);
            office.complete("giamdoc", HALF, "sign", Map.of());
            office.complete("vanthu", HALF, "send", Map.of());
            JsonNode sent = office.read(HALF);
            assertThat(sent.path("number").asText()).isNotEqualTo(first);
            assertThat(sent.path("sent").path("onTime").asBoolean())
                    .as("nothing makes a late report timely")
                    .isFalse();
            department.moveClock("2026-06-12T09:00:00+07:00");
            assertThat(office.task("chanhvanphong", HALF, "urge").isMissingNode())
                    .isTrue();
        }
    }

    @Test
    void eachPeriodIsComparedWithTheOneBeforeAndARegimeWithoutOutlineEndsWithItsCollection() {
        try (TestDepartment department = TestDepartment.open(database, START)) {
            var units = new ReportDriver(department);
            var office = new SynthesisDriver(department);
            regime(department, "BC-THANG", "I. Kết quả\n1. Tập huấn\n2. Khác\nII. Đánh giá\nIII. Kiến nghị");
            regime(department, "BC-GON", null);
            for (String month : List.of("05", "06")) {
                String code = "BC-THANG-2026-" + month;
                department.moveClock("2026-" + month + "-11T09:00:00+07:00");
                units.submit(code, "CN");
                units.accept(code, "CN");
                if (month.equals("06")) {
                    units.submit("BC-GON-2026-06", "CN");
                    units.accept("BC-GON-2026-06", "CN");
                }
                department.moveClock("2026-" + month + "-11T09:30:00+07:00");
                if (month.equals("05")) {
                    office.send(code);
                }
            }
            JsonNode figure = office.figure("BC-THANG-2026-06", TRAINED);
            assertThat(office.read("BC-THANG-2026-06").path("previous").asText())
                    .isEqualTo("BC-THANG-2026-05");
            assertThat(figure.path("previous").asInt()).isEqualTo(7);
            assertThat(figure.path("change").asInt()).isZero();
            assertThat(department
                            .call("kiemtoan", "GET", SynthesisDriver.address("BC-GON-2026-06"), null)
                            .status())
                    .as("a regime that asks no report of the department has none")
                    .isEqualTo(404);
            assertThat(units.campaign("BC-GON-2026-06").path("state").asText()).isEqualTo("COLLECTED");
        }
    }

    /** Six in time, one late, one never; the collection closes by its moment. */
    private static void collect(TestDepartment department, ReportDriver units) {
        department.moveClock("2026-06-02T09:00:00+07:00");
        IN_TIME.forEach(unit -> units.submit(HALF, unit));
        IN_TIME.forEach(unit -> units.accept(HALF, unit));
        department.moveClock("2026-06-05T09:00:00+07:00");
        units.submit(HALF, "KHTC");
        units.accept(HALF, "KHTC");
        department.moveClock("2026-06-09T08:00:00+07:00");
    }

    private static void write(TestDepartment department, SynthesisDriver office) {
        String address = SynthesisDriver.address(HALF);
        int version = office.read(HALF).path("version").asInt();
        String text = "Kết quả tập huấn: {Lượt công chức, viên chức được tập huấn cải cách hành chính} lượt.";
        Map<String, Object> body = Map.of("version", version, "parts", List.of(Map.of("position", 3, "text", text)));
        refused(department, 403, "chuyenvien.cn", "PUT", "", body);
        refused(department, 422, "vanphong", "PUT", "", words("Đạt {không có số liệu này}."));
        refused(department, 422, "vanphong", "PUT", "", Map.of("parts", List.of()));
        refused(department, 422, "vanphong", "PUT", "", Map.of("parts", List.of(Map.of("position", 77, "text", "a"))));
        assertThat(department.call("vanphong", "PUT", address, body).status()).isEqualTo(200);
        assertThat(office.said(HALF)).contains("Kết quả tập huấn: 49 lượt.");
        refused(department, 409, "vanphong", "PUT", "", body);
        assertThat(office.task("chuyenvien.cn", HALF, "synthesise").isMissingNode())
                .isTrue();
        assertThat(office.task("vanphong", HALF, "approve").isMissingNode()).isTrue();
    }

    private static List<String> toldOfCorrection(TestDepartment department) {
        String id = department
                .get("kiemtoan", ReportDriver.CAMPAIGNS + "/" + HALF)
                .path("id")
                .asText();
        List<String> told = new ArrayList<>();
        for (JsonNode notice : department
                .get("kiemtoan", "/api/v1/notices?size=200&subject=report-campaign:" + id)
                .path("items")) {
            if (notice.path("text").asText().contains("đã đính chính " + HALF + "-CN sau khi báo cáo")) {
                told.add(notice.path("recipient").asText());
            }
        }
        return told;
    }

    private static Map<String, Object> words(String text) {
        return Map.of("parts", List.of(Map.of("position", 1, "text", text)));
    }

    private static void correct(TestDepartment department, ReportDriver units, int trained) {
        department.post(
                "truongphong.cn",
                ReportDriver.REPORTS + "/" + HALF + "-CN/correction",
                Map.of("reason", "Cộng thiếu một lớp.", "figures", List.of(Map.of("code", TRAINED, "value", trained))));
        units.accept(HALF, "CN");
    }

    private static void paper(byte[] docx, byte[] pdf, String number) throws IOException {
        try (var word = new XWPFDocument(new ByteArrayInputStream(docx))) {
            String text =
                    word.getParagraphs().stream().map(XWPFParagraph::getText).collect(Collectors.joining("\n"));
            assertThat(text)
                    .containsSubsequence(
                            "BÁO CÁO",
                            "Công tác cải cách hành chính 6 tháng đầu năm 2026",
                            "Kính gửi",
                            "I. Kết quả thực hiện",
                            "cho 54 lượt công chức",
                            "II. Đánh giá chung",
                            "III. ",
                            "Kết quả tập huấn: 54 lượt.",
                            "SỐ LIỆU BÁO CÁO",
                            "Đơn vị không báo cáo");
            String tables =
                    word.getTables().stream().map(table -> table.getText()).collect(Collectors.joining("\n"));
            assertThat(tables)
                    .contains("Số: " + number, "Nơi nhận", "Lưu: VT, VP", "Chỉ tiêu", "số ước; có đính chính");
        }
        try (var printed = Loader.loadPDF(pdf)) {
            String text = new PDFTextStripper().getText(printed).replaceAll("\\s+", " ");
            assertThat(text)
                    .contains("Số: " + number, "Kính gửi", "54 lượt công chức", "Nơi nhận", "PHỤ LỤC", "số ước");
        }
    }

    private static void refusedDates(SynthesisDriver office) {
        Answer early = office.attempt("vanthu", HALF, "number", Map.of("datedOn", "2026-06-01"));
        assertThat(early.status()).isEqualTo(422);
        assertThat(early.text()).contains("Ngày văn bản phải từ ngày phê duyệt");
    }

    private static List<String> told(TestDepartment department) {
        String id = department
                .get("kiemtoan", ReportDriver.CAMPAIGNS + "/" + HALF)
                .path("id")
                .asText();
        return department
                        .get("kiemtoan", "/api/v1/notices?size=200&subject=report-campaign:" + id)
                        .path("items")
                        .findValuesAsText("rung")
                        .isEmpty()
                ? List.of()
                : said(department
                        .get("kiemtoan", "/api/v1/notices?size=200&subject=report-campaign:" + id)
                        .path("items"));
    }

    private static List<String> said(JsonNode notices) {
        List<String> said = new java.util.ArrayList<>();
        notices.forEach(one ->
                said.add(one.path("rung").asText() + " " + one.path("recipient").asText()));
        return said;
    }

    private static void regime(TestDepartment department, String code, String outline) {
        Map<String, Object> body = new java.util.HashMap<>(Map.of(
                "code",
                code,
                "name",
                "Báo cáo tháng",
                "recipient",
                "Ủy ban nhân dân tỉnh",
                "frequency",
                "MONTH",
                "internalDue",
                Map.of("month", 0, "day", 20, "roll", "FORWARD"),
                "outwardDue",
                Map.of("month", 0, "day", 25, "roll", "FORWARD"),
                "openDays",
                7,
                "closeDays",
                1,
                "basis",
                "Quy chế làm việc của Sở"));
        body.put("effectiveFrom", "2026-04-28");
        body.put("units", List.of("CN"));
        body.put("figures", List.of(Map.of("code", TRAINED, "name", "Lượt tập huấn", "origin", "GIVEN")));
        if (outline != null) {
            body.put("outline", outline);
        }
        department.post("chanhvanphong", "/api/v1/report-regimes", body);
    }

    private static void refused(
            TestDepartment department, int status, String who, String method, String what, Object body) {
        Answer answer = department.call(who, method, SynthesisDriver.address(HALF) + what, body);
        assertThat(answer.status()).as(method + what + " " + answer.text()).isEqualTo(status);
    }
}
