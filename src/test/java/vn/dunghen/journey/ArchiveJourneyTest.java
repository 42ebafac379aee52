package vn.dunghen.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.JdbcTemplate;
import vn.dunghen.dossier.VerifyArchive;
import vn.dunghen.dossier.usecase.figures.SettleFigures;
import vn.dunghen.operation.OperationDesk;
import vn.dunghen.operation.OperationDesk.Answer;
import vn.dunghen.testing.SignedInVisitor;
import vn.dunghen.testing.TestDepartment;
import vn.dunghen.testing.TestDepartment.Database;
import vn.dunghen.testing.Upload;

/** A finished dossier goes to the archive as a package that proves itself, under a record, once. */
class ArchiveJourneyTest {

    private static long settled(TestDepartment department, String code) {
        return department
                .context()
                .getBean(JdbcTemplate.class)
                .queryForObject(
                        "select count(settled_at) from dossier where code = ? and settled_figures > 0",
                        Long.class,
                        code);
    }

    private static final String API = "/api/v1";

    @TempDir
    Path folder;

    @Test
    void aFinishedDossierLeavesTheHouseWithItsProof() throws IOException {
        try (TestDepartment department = TestDepartment.open(Database.H2, "2026-08-03T09:00:00+07:00")) {
            DossierDriver driver = new DossierDriver(department);
            String code = driver.begin("TDC-HQ", "truongphong.tdc", "chuyenvien.tdc");
            Upload.post(
                    department,
                    "motcua",
                    API + "/dossiers/" + code + "/attachments",
                    "don",
                    "Đơn.pdf",
                    Upload.pdf(900, code));
            String address = API + "/dossiers/" + code + "/archive-package";
            assertThat(department.call("vanthu", "GET", address, null).status())
                    .as("not while it is open")
                    .isEqualTo(409);
            department
                    .context()
                    .getBean(JdbcTemplate.class)
                    .update("update dossier set settled_at = registered_at, settled_figures = 1");
            driver.work(code, "truongphong.tdc", "chuyenvien.tdc");
            assertThat(settled(department, code)).as("changed since").isZero();
            driver.handOut(code);
            assertThat(department.call("motcua", "GET", address, null).status()).isEqualTo(403);
            JsonNode waiting = department.get("vanthu", API + "/archive/dossiers");
            assertThat(waiting.path("total").asInt()).isOne();
            assertThat(waiting.path("basis").asText()).contains("30/2020");
            assertThat(waiting.at("/items/0/until").asText()).isEqualTo("2027-08-03");
            assertThat(department
                            .get("vanthu", API + "/archive/dossiers?unit=CN")
                            .path("items"))
                    .isEmpty();

            assertThat(record(department, "vanthu", Map.of("codes", List.of(code), "record", "1", "on", "2026-08-03")))
                    .as("what was not made cannot have been handed over")
                    .isEqualTo(409);
            byte[] zip = department.download("vanthu", address);
            String head = proven(zip, code);
            assertThat(unzipped(zip).keySet())
                    .contains("giay-to/01-don.pdf", "dien-bien.html", "so-ngay-hen.json", "nhat-ky.ndjson")
                    .anyMatch(name -> name.matches("phieu/01-.*[.]pdf"));
            assertThat(new String(unzipped(zip).get("dien-bien.html"), StandardCharsets.UTF_8))
                    .contains("Tiếp nhận hồ sơ " + code, "Đóng hồ sơ");
            everyChangeIsFound(zip);
            assertThat(verify(zip, "--head", head).code()).isZero();
            assertThat(verify(zip, "--head", "0".repeat(64)).code()).isOne();

            department.context().getBean(SettleFigures.class).handle();
            assertThat(settled(department, code)).isOne();
            handedOver(department, code);
            String list = VerifyArchive.sha256(unzipped(zip).get(VerifyArchive.LIST));
            assertThat(verify(zip).text()).contains("mã gói " + list);
            assertThat(department
                            .get("kiemtoan", API + "/dossiers/" + code + "/timeline")
                            .toString())
                    .as("the trail knows what was handed over")
                    .contains("mã gói " + list);
        }
    }

    private void handedOver(TestDepartment department, String code) {
        Map<String, Object> record = Map.of("codes", List.of(code), "record", "07/BBGN", "on", "2026-08-03");
        assertThat(record(department, "motcua", record)).isEqualTo(403);
        var clerk = new SignedInVisitor(department, "vanthu");
        HttpResponse<String> wrong =
                clerk.post("/ho-so/nop-luu", "/ho-so/nop-luu", "codes", code, "record", "", "on", "2026-08-03");
        assertThat(wrong.statusCode()).isEqualTo(422);
        assertThat(wrong.body()).contains("Ghi số biên bản giao nhận", "checked");
        assertThat(record(department, "vanthu", Map.of("codes", List.of(), "record", " ", "on", "2027-01-01")))
                .isEqualTo(422);
        assertThat(record(department, "vanthu", record)).isEqualTo(204);
        assertThat(record(department, "vanthu", record)).as("once").isEqualTo(409);
        assertThat(department
                        .get("vanthu", API + "/archive/dossiers")
                        .path("total")
                        .asInt())
                .isZero();
        assertThat(department
                        .get("kiemtoan", API + "/dossiers/" + code + "/timeline")
                        .toString())
                .contains("07/BBGN", "lập gói nộp lưu");
        assertThat(clerk.page("/ho-so/" + code)).contains("Biên bản số 07/BBGN, ngày 03/08/2026");
        assertThat(clerk.page("/ho-so/nop-luu")).contains("Số 07/BBGN", code, "Không hồ sơ nào chờ nộp lưu");
    }

    private static int record(TestDepartment department, String who, Map<String, Object> body) {
        return department.call(who, "POST", API + "/archive/records", body).status();
    }

    private String proven(byte[] zip, String code) throws IOException {
        Answer whole = verify(zip);
        assertThat(whole.text()).contains("Nguyên vẹn: hồ sơ " + code);
        assertThat(whole.code()).isZero();
        return whole.text().replaceAll("(?s).*mã đầu chuỗi ([0-9a-f]{64}).*", "$1");
    }

    private void everyChangeIsFound(byte[] zip) throws IOException {
        Map<String, byte[]> files = unzipped(zip);
        for (String name : files.keySet()) {
            Map<String, byte[]> changed = new LinkedHashMap<>(files);
            byte[] content = files.get(name).clone();
            content[content.length / 2] ^= 1;
            changed.put(name, content);
            assertThat(verify(zipped(changed)).code()).as("changed " + name).isNotZero();
            changed.remove(name);
            assertThat(verify(zipped(changed)).code()).as("without " + name).isNotZero();
        }
        files.put("them.txt", new byte[] {1});
        assertThat(verify(zipped(files)).text()).contains("them.txt");
        assertThat(verify(new byte[] {1, 2}).code()).isEqualTo(2);
    }

    private Answer verify(byte[] zip, String... more) throws IOException {
        Path file = folder.resolve("goi.zip");
        Files.write(file, zip);
        String[] words = java.util.stream.Stream.concat(
                        java.util.stream.Stream.of(file.toString()), java.util.Arrays.stream(more))
                .toArray(String[]::new);
        return OperationDesk.run(VerifyArchive::run, words);
    }

    private static Map<String, byte[]> unzipped(byte[] zip) throws IOException {
        Map<String, byte[]> files = new LinkedHashMap<>();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                files.put(entry.getName(), in.readAllBytes());
            }
        }
        return files;
    }

    private static byte[] zipped(Map<String, byte[]> files) throws IOException {
        var out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                zip.putNextEntry(new ZipEntry(file.getKey()));
                zip.write(file.getValue());
            }
        }
        return out.toByteArray();
    }
}
