package vn.dunghen.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.dunghen.testing.TestDepartment;
import vn.dunghen.testing.TestDepartment.Database;
import vn.dunghen.testing.Upload;

/** Files handed in with a task and with a dossier, on both databases. */
class AttachmentJourneyTest {

    private static final String DESK = "motcua";

    @ParameterizedTest
    @EnumSource(Database.class)
    void aFileIsKeptOnceReadByThoseWhoMayAndRemovedOnlyWhereItCame(Database database) throws Exception {
        try (TestDepartment department = TestDepartment.open(database, "2026-08-03T09:00:00+07:00")) {
            DossierDriver driver = new DossierDriver(department);
            String code = driver.register("TDC-HC");
            String task = "/api/v1/tasks/" + task(department, DESK, code) + "/attachments";
            byte[] large = Upload.pdf(20 * 1024 * 1024, "bản quét");

            Upload.Answer added = Upload.post(department, DESK, task, "ban-quet", "C:\\tmp\\Đơn.pdf", large);
            assertThat(added.status()).as(added.text()).isEqualTo(201);
            assertThat(added.text()).contains("\"name\":\"Đơn.pdf\"", "\"slot\":\"ban-quet\"", "\"size\":20971520");
            assertThat(items(department, DESK, task)).hasSize(1);
            String id = items(department, DESK, task).get(0).path("id").asText();

            Upload.Answer opened = Upload.get(department, DESK, task + "/" + id);
            assertThat(opened.status()).isEqualTo(200);
            assertThat(opened.body()).isEqualTo(large);
            assertThat(opened.response().headers().firstValue("Content-Disposition"))
                    .get()
                    .asString()
                    .startsWith("attachment");
            assertThat(trail(department, code)).contains("Mở tệp đính kèm PDF").doesNotContain("Đơn.pdf");

            Upload.Answer longest = Upload.post(
                    department, DESK, task, "khac", "Đề nghị ".repeat(31) + "Đơn.pdf", Upload.pdf(100, "tên dài"));
            assertThat(longest.status()).as(longest.text()).isEqualTo(201);
            String second = items(department, DESK, task).get(1).path("id").asText();
            assertThat(department
                            .call(DESK, "DELETE", task + "/" + second, null)
                            .status())
                    .isEqualTo(204);

            hostile(department, task);
            alike(department, task);

            for (String stranger : List.of("chuyenvien.cn", "quantri", "trungtam")) {
                assertThat(Upload.get(department, stranger, task + "/" + id).status())
                        .isEqualTo(404);
                assertThat(Upload.post(department, stranger, task, "khac", "a.pdf", Upload.pdf(100, ""))
                                .status())
                        .isEqualTo(404);
            }
            assertThat(Upload.post(department, "kiemtoan", task, "khac", "a.pdf", Upload.pdf(100, ""))
                            .status())
                    .as("sees everything, changes nothing")
                    .isEqualTo(403);

            String about = "/api/v1/dossiers/" + code + "/attachments";
            assertThat(items(department, "kiemtoan", about)).hasSize(2);
            assertThat(Upload.post(department, DESK, about, "khac", "b.pdf", Upload.pdf(100, "b"))
                            .status())
                    .isEqualTo(201);
            assertThat(Upload.post(department, "chuyenvien.cn", about, "khac", "b.pdf", Upload.pdf(100, "b"))
                            .status())
                    .isEqualTo(404);
            String other = items(department, DESK, about).get(2).path("id").asText();
            assertThat(department.call(DESK, "DELETE", task + "/" + other, null).status())
                    .as("was not sent with this task")
                    .isEqualTo(409);
            assertThat(department.call(DESK, "DELETE", task + "/" + id, null).status())
                    .isEqualTo(204);
            assertThat(Upload.get(department, DESK, task + "/" + id).status()).isEqualTo(404);

            driver.complete(DESK, code, "check-components", Map.of());
            assertThat(Upload.post(department, DESK, task, "khac", "c.pdf", Upload.pdf(100, "c"))
                            .status())
                    .as("the task is done")
                    .isEqualTo(409);
            String next = "/api/v1/tasks/" + task(department, DESK, code) + "/attachments";
            assertThat(items(department, DESK, next))
                    .as("shown at the later task")
                    .hasSize(2);
            assertThat(department
                            .get("kiemtoan", "/api/v1/audit/verification")
                            .path("intact")
                            .asBoolean())
                    .isTrue();
        }
    }

    private static void hostile(TestDepartment department, String task) {
        Map<String, byte[]> files = Map.of(
                "rong.pdf", new byte[0],
                "gia.pdf", "MZ".getBytes(StandardCharsets.US_ASCII),
                "macro.docx", Upload.zip("[Content_Types].xml", "word/document.xml", "word/vbaProject.bin"));
        files.forEach((name, content) -> {
            Upload.Answer answer = Upload.post(department, DESK, task, "khac", name, content);
            assertThat(answer.status()).as(name + answer.text()).isEqualTo(422);
            assertThat(answer.text()).contains("\"field\":\"file\"");
        });
        assertThat(Upload.post(department, DESK, task, "../x", "a.pdf", Upload.pdf(100, ""))
                        .status())
                .isEqualTo(422);
        assertThat(Upload.post(department, DESK, task, "khac", "a.pdf", Upload.pdf(21 * 1024 * 1024, ""))
                        .status())
                .isEqualTo(413);
        assertThat(department.call(DESK, "POST", task, Map.of()).status()).isIn(415, 422);
        assertThat(department.call(DESK, "GET", task + "/khong-co", null).status())
                .isEqualTo(404);
        assertThat(items(department, DESK, task)).hasSize(1);
    }

    private static void alike(TestDepartment department, String task) throws Exception {
        byte[] content = Upload.pdf(700_000, "hai phần");
        List<Callable<Upload.Answer>> calls = IntStream.range(0, 12)
                .<Callable<Upload.Answer>>mapToObj(
                        i -> () -> Upload.post(department, DESK, task, "khac", "doi.pdf", content))
                .toList();
        var pool = Executors.newFixedThreadPool(12);
        try {
            for (var answer : pool.invokeAll(calls)) {
                assertThat(answer.get().status()).as(answer.get().text()).isIn(201, 503);
            }
        } finally {
            pool.shutdown();
        }
        assertThat(items(department, DESK, task)).hasSize(2);
    }

    private static List<JsonNode> items(TestDepartment department, String login, String path) {
        return IntStream.range(0, department.get(login, path).path("items").size())
                .mapToObj(i -> department.get(login, path).path("items").get(i))
                .toList();
    }

    private static String task(TestDepartment department, String login, String code) {
        return department
                .get(login, "/api/v1/tasks?subject=" + code)
                .at("/items/0/id")
                .asText();
    }

    private static String trail(TestDepartment department, String code) {
        return department
                .call("kiemtoan", "GET", "/api/v1/dossiers/" + code + "/timeline", null)
                .text();
    }
}
