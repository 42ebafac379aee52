package vn.dunghen.journey;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import vn.dunghen.testing.TestDepartment;
import vn.dunghen.testing.TestDepartment.Answer;

/** Brings plans through the tasklist the way each office would. */
final class PlanDriver {

    static final String DRAFTER = "chuyenvien.khtc";

    private final TestDepartment department;
    private final ObjectMapper json = new ObjectMapper();

    PlanDriver(TestDepartment department) {
        this.department = department;
    }

    static Map<String, Object> body() {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("title", "Nâng cao Chỉ số cải cách hành chính năm 2026");
        body.put("year", 2026);
        body.put("bases", List.of("Căn cứ Kế hoạch cải cách hành chính của tỉnh năm 2026"));
        body.put(
                "sections",
                List.of(
                        section("I", "MỤC ĐÍCH, YÊU CẦU", "Nâng cao chất lượng phục vụ người dân, doanh nghiệp."),
                        section("II", "TỔ CHỨC THỰC HIỆN", "Văn phòng Sở là đầu mối theo dõi, tổng hợp.")));
        body.put(
                "assignments",
                List.of(
                        row(
                                "1",
                                "Rà soát, cắt giảm thời gian giải quyết ít nhất 5 thủ tục",
                                unit("CN"),
                                List.of(unit("TDC"))),
                        row("2", "Tổ chức 2 lớp tập huấn kỹ năng giao tiếp", unit("VP"), List.of())));
        body.put("recipients", List.of("Như mục II", "UBND tỉnh (b/c)", "Phòng Quản lý công nghệ", "Văn phòng Sở"));
        return body;
    }

    static Map<String, Object> section(String number, String title, String paragraph) {
        return Map.of("level", 1, "number", number, "title", title, "paragraphs", List.of(paragraph));
    }

    static Map<String, Object> row(
            String ordinal, String content, Map<String, Object> lead, List<Map<String, Object>> coordinating) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("ordinal", ordinal);
        row.put("content", content);
        row.put("product", "Báo cáo kết quả");
        row.put("deadline", Map.of("kind", "DATE", "to", "2026-11-30", "text", "30/11/2026"));
        row.put("leads", List.of(lead));
        row.put("coordinating", coordinating);
        row.put("target", Map.of("operator", "AT_LEAST", "value", 5, "unit", "thủ tục", "text", "ít nhất 5 thủ tục"));
        return row;
    }

    static Map<String, Object> unit(String code) {
        return Map.of("unit", code);
    }

    String draft(String who) {
        return department.post(who, "/api/v1/plans", body()).path("id").asText();
    }

    /** From the drafter's desk to the clerk's, without asking anybody. */
    void approve(String drafter, String id) {
        department.post(drafter, "/api/v1/plans/" + id + "/submission", Map.of());
        complete("vanphong", id, "check-form", Map.of());
        complete("giamdoc", id, "approve", Map.of());
    }

    void issue(String id) {
        complete("vanthu", id, "number", Map.of());
        complete("giamdoc", id, "sign", Map.of());
        complete("vanthu", id, "issue", Map.of());
    }

    String inForce(String drafter) {
        String id = draft(drafter);
        approve(drafter, id);
        issue(id);
        return id;
    }

    /** A plan in force whose first row an officer of its unit has in hand; the code of that work. */
    String taken(String drafter) {
        String code = work(inForce(drafter));
        new AssignmentDriver(department).complete("truongphong.cn", code, "accept", Map.of("officer", "chuyenvien.cn"));
        return code;
    }

    /** Work of a plan in force that waits until somebody asks for it. */
    String onRequest(String drafter) {
        Map<String, Object> body = body();
        Map<String, Object> row = row("1", "Cung cấp số liệu", unit("CN"), List.of());
        row.put("deadline", Map.of("kind", "ON_REQUEST", "text", "Khi có yêu cầu"));
        body.put("assignments", List.of(row));
        String id = department.post(drafter, "/api/v1/plans", body).path("id").asText();
        approve(drafter, id);
        issue(id);
        return work(id);
    }

    /** The code of the work its first row gives. */
    private String work(String id) {
        for (JsonNode one :
                department.get("kiemtoan", "/api/v1/assignments?plan=" + id).path("items")) {
            if (one.path("row").asText().equals("r001")) {
                return one.path("code").asText();
            }
        }
        throw new AssertionError("no work of " + id);
    }

    void complete(String who, String id, String task, Map<String, Object> answers) {
        Answer answer = attempt(who, id, task, answers);
        if (answer.status() != 200) {
            throw new AssertionError(task + " by " + who + " → " + answer.status() + " " + answer.text());
        }
    }

    Answer attempt(String who, String id, String task, Map<String, Object> answers) {
        String address = "/api/v1/tasks/" + task(who, id, task).path("id").asText();
        JsonNode detail = department.get(who, address);
        ObjectNode data = (ObjectNode) detail.path("data").deepCopy();
        data.remove("units");
        answers.forEach((key, value) -> data.set(key, json.valueToTree(value)));
        return department.call(
                who,
                "POST",
                address + "/complete",
                Map.of("version", detail.path("version").asInt(), "data", data));
    }

    JsonNode task(String who, String id, String task) {
        for (JsonNode item :
                department.get(who, "/api/v1/tasks?subject=plan:" + id).path("items")) {
            if (item.path("kind").asText().equals("plan-lifecycle/" + task)) {
                return item;
            }
        }
        throw new AssertionError(who + " has no task " + task + " of " + id);
    }

    JsonNode plan(String id) {
        return department.get("kiemtoan", "/api/v1/plans/" + id);
    }

    String state(String id) {
        return plan(id).path("state").asText();
    }

    /** A plan as an annex in a workbook. */
    static byte[] workbook() {
        try (var book = new XSSFWorkbook();
                var out = new ByteArrayOutputStream()) {
            var sheet = book.createSheet("Phụ lục");
            String[][] rows = {
                {"STT", "Nội dung, nhiệm vụ", "Kết quả, sản phẩm", "Thời gian thực hiện", "Cơ quan chủ trì"},
                {"1", "Rà soát thủ tục hành chính", "Báo cáo", "Quý II", "Phòng Quản lý công nghệ"},
                {"2", "Tập huấn kỹ năng", "2 lớp", "Trước ngày 15/10", "Văn phòng Sở"}
            };
            for (int i = 0; i < rows.length; i++) {
                var row = sheet.createRow(i);
                for (int j = 0; j < rows[i].length; j++) {
                    row.createCell(j).setCellValue(rows[i][j]);
                }
            }
            book.write(out);
            return out.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
