package vn.dunghen.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import vn.dunghen.testing.SignedInVisitor;
import vn.dunghen.testing.TestDepartment;
import vn.dunghen.testing.TestDepartment.Database;

/** A regime written on its page is the one that scripts read; what is wrong with it is said where it stands. */
class RegimePagesTest {

    private static final String BASE = "/quan-tri/che-do-bao-cao";
    private static TestDepartment department;

    @BeforeAll
    static void open() {
        department = TestDepartment.open(Database.H2, "2026-08-03T09:00:00+07:00");
    }

    @AfterAll
    static void close() {
        department.close();
    }

    @Test
    void aNewRegimeIsWrittenOnceAndReadByScripts() {
        var chief = new SignedInVisitor(department, "chanhvanphong");
        Map<String, String> typed = quarterly("BC-QUY");
        typed.put("figures[0].code", "dossier.received-total");
        typed.put("figures[1].code", "GIVEN");
        typed.put("figures[1].name", "Đơn thư đã trả lời");
        typed.put("figures[1].unit", "TT");
        typed.put("figures[1].evidence", "true");
        assertThat(post(chief, BASE + "/moi", BASE + "/xem-truoc", typed))
                .contains("Chưa ghi gì", "quý III năm 2026", "17:00 thứ Tư 30/09/2026", "quý I năm 2027");
        assertThat(versions("BC-QUY")).as("a preview writes nothing").isEmpty();
        assertThat(post(chief, BASE + "/moi", BASE + "/moi", typed))
                .contains("Đã ban hành chế độ báo cáo BC-QUY, áp dụng từ 03/08/2026", "chưa đối chiếu văn bản gốc");
        JsonNode regime = versions("BC-QUY").get(0);
        assertThat(regime.path("verified").asBoolean()).isFalse();
        assertThat(regime.at("/figures/0/name").asText()).isEqualTo("Tiếp nhận, tổng số");
        assertThat(regime.at("/figures/1/code").asText()).isEqualTo("given.don-thu-da-tra-loi");
        assertThat(regime.at("/figures/1/evidence").asBoolean()).isTrue();
        assertThat(post(chief, BASE + "/moi", BASE + "/moi", typed)).contains("Đã có chế độ báo cáo mã BC-QUY");
        assertThat(versions("BC-QUY")).hasSize(1);

        String id = regime.path("id").asText();
        assertThat(chief.post(BASE + "/BC-QUY", BASE + "/BC-QUY/doi-chieu", "id", id)
                        .body())
                .contains("đã đối chiếu ngày 03/08/2026")
                .doesNotContain("chưa đối chiếu văn bản gốc");
        assertThat(chief.post(BASE + "/BC-QUY", BASE + "/BC-QUY/doi-chieu", "id", id)
                        .statusCode())
                .as("once is enough")
                .isEqualTo(409);
    }

    @Test
    void whatIsWrongIsSaidInVietnameseAtItsField() {
        var chief = new SignedInVisitor(department, "chanhvanphong");
        Map<String, String> typed = quarterly("BC-SAI");
        typed.put("outwardDue.day", "20");
        typed.put("effectiveTo", "01/01/2026");
        typed.put("figures[0].code", "dossier.received-total");
        assertThat(post(chief, BASE + "/moi", BASE + "/moi", typed))
                .contains("Ngày hết áp dụng không được trước ngày bắt đầu áp dụng.", "href=\"#f-effectiveTo\"");
        typed.put("effectiveTo", "");
        typed.put("outwardDue.month", "0");
        assertThat(post(chief, BASE + "/moi", BASE + "/xem-truoc", typed))
                .contains("Hạn gửi cấp trên không được trước hạn đơn vị nộp.");
        typed.put("outwardDue.day", "5");
        typed.put("outwardDue.month", "1");
        typed.put("code", "bc sai");
        typed.put("cutoffDay", "nhiều");
        typed.put("effectiveFrom", "31/02/2026");
        typed.put("figures[0].code", "");
        assertThat(post(chief, BASE + "/moi", BASE + "/moi", typed))
                .contains(
                        "Mã chỉ gồm chữ in không dấu",
                        "Ghi số nguyên từ 1 đến 31.",
                        "Ghi một ngày có thật",
                        "Chế độ báo cáo hỏi từ 1 đến 100 chỉ tiêu.");
        typed = quarterly("BC-SAI");
        typed.put("figures[0].code", "GIVEN");
        typed.put("figures[0].name", "Đơn thư đã trả lời");
        typed.put("figures[0].unit", "TT");
        typed.put("units", "CN");
        assertThat(post(chief, BASE + "/moi", BASE + "/moi", typed))
                .contains("Thanh tra Sở không nằm trong các đơn vị báo cáo");
        typed.put("figures[0].unit", "*");
        assertThat(post(chief, BASE + "/moi", BASE + "/moi", typed))
                .contains("Chỉ số liệu hệ thống đếm mới tính chung toàn Sở");
        assertThat(versions("BC-SAI")).isEmpty();
        assertThat(new SignedInVisitor(department, "vanphong")
                        .post(BASE, BASE + "/moi", "code", "BC-SAI")
                        .statusCode())
                .isEqualTo(403);
    }

    @Test
    void aFigureOfTheWholeDepartmentStaysOneWhenTheRegimeIsChanged() {
        var chief = new SignedInVisitor(department, "chanhvanphong");
        String form = chief.page(BASE + "/CCHC-NAM");
        assertThat(form.split("value=\"\\*\" selected", -1)).as("three figures").hasSize(4);
        Map<String, String> typed = quarterly("BC-TOAN-SO");
        typed.put("figures[0].code", "dossier.procedures");
        typed.put("figures[0].name", "Số thủ tục");
        typed.put("figures[0].unit", "*");
        post(chief, BASE + "/moi", BASE + "/moi", typed);
        assertThat(versions("BC-TOAN-SO")).singleElement().satisfies(one -> assertThat(
                        one.path("figures").get(0).path("unit").asText())
                .isEqualTo("*"));
    }

    @Test
    void scriptsLookAtTheComingPeriodsAndHoldTheBasisAgainstItsText() {
        String api = "/api/v1/report-regimes";
        ObjectNode regime = versions("II06A").get(0).deepCopy();
        regime.put("code", "BC-THU").put("effectiveFrom", "2026-08-03");
        JsonNode coming = department.post("chanhvanphong", api + "/preview", regime);
        assertThat(coming).hasSize(3);
        assertThat(coming.at("/0/period").asText()).isEqualTo("quý III năm 2026");
        assertThat(coming.at("/0/internalDue").asText()).isEqualTo("2026-09-17T17:00:00+07:00");
        assertThat(coming.at("/0/closes").asText()).isEqualTo("2026-09-21T17:00:00+07:00");
        assertThat(versions("BC-THU")).as("a preview writes nothing").isEmpty();
        assertThat(department
                        .call("chanhvanphong", "POST", api + "/preview", Map.of("code", "X"))
                        .status())
                .isEqualTo(422);
        assertThat(department.call("kiemtoan", "POST", api + "/preview", regime).status())
                .isEqualTo(403);
        String checked = api + "/II06A@1/verification";
        assertThat(department
                        .post("chanhvanphong", checked, "")
                        .path("verified")
                        .asBoolean())
                .isTrue();
        assertThat(department.call("chanhvanphong", "POST", checked, "").status())
                .as("once")
                .isEqualTo(409);
        assertThat(department
                        .call("chanhvanphong", "POST", api + "/khong-co/verification", "")
                        .status())
                .isEqualTo(404);
    }

    @Test
    void whoMayOnlyReadSeesWhatIsAskedOfWhomAndWhen() {
        String page = new SignedInVisitor(department, "kiemtoan").page(BASE + "/CCHC-NAM");
        assertThat(page)
                .contains("Đang áp dụng", "Ủy ban nhân dân tỉnh", "Sở Nội vụ", "Lượt tiếp công dân", "cần minh chứng")
                .doesNotContain("name=\"effectiveFrom\"");
    }

    private static Map<String, String> quarterly(String code) {
        Map<String, String> typed = new LinkedHashMap<>();
        typed.put("code", code);
        typed.put("name", "Báo cáo tiếp công dân hằng quý");
        typed.put("recipient", "Ủy ban nhân dân tỉnh");
        typed.put("basis", "Quy chế của Sở");
        typed.put("frequency", "QUARTER");
        typed.put("effectiveFrom", "03/08/2026");
        typed.put("internalDue.month", "0");
        typed.put("internalDue.day", "30");
        typed.put("internalDue.roll", "FORWARD");
        typed.put("outwardDue.month", "1");
        typed.put("outwardDue.day", "5");
        typed.put("outwardDue.roll", "FORWARD");
        typed.put("openDays", "10");
        typed.put("closeDays", "1");
        List.of("0", "1").forEach(row -> {
            typed.put("figures[" + row + "].code", "");
            typed.put("figures[" + row + "].name", "");
            typed.put("figures[" + row + "].measure", "COUNT");
            typed.put("figures[" + row + "].unit", "");
        });
        return typed;
    }

    private static String post(SignedInVisitor who, String from, String to, Map<String, String> typed) {
        List<String> fields = new ArrayList<>();
        typed.forEach((key, value) -> {
            fields.add(key);
            fields.add(value);
        });
        return who.post(from, to, fields.toArray(String[]::new)).body();
    }

    private static List<JsonNode> versions(String code) {
        List<JsonNode> found = new ArrayList<>();
        department.get("kiemtoan", "/api/v1/report-regimes").path("items").forEach(one -> {
            if (one.path("code").asText().equals(code)) {
                found.add(one);
            }
        });
        return found;
    }
}
