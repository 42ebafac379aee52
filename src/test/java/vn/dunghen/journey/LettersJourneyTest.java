package vn.dunghen.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeUtility;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.dunghen.testing.Passerby;
import vn.dunghen.testing.SignedInVisitor;
import vn.dunghen.testing.TestDepartment;
import vn.dunghen.testing.TestDepartment.Answer;
import vn.dunghen.testing.TestDepartment.Database;

/** Who must be told outside the screens finds one letter in a real mailbox, and the office sees what became of it. */
class LettersJourneyTest {

    private static final String MAU = "mau@example.org";
    private static final int PORT = freePort();
    /** Always at the same port: it goes down and comes back. */
    private static final GreenMail SERVER =
            new GreenMail(new ServerSetup(PORT, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));

    private static TestDepartment department;
    private static DossierDriver driver;
    private static Runnable morning;

    @BeforeAll
    static void open() {
        SERVER.start();
        department = TestDepartment.open(
                Database.H2,
                "2026-01-12T09:00:00+07:00",
                "--spring.mail.host=127.0.0.1",
                "--spring.mail.port=" + PORT,
                "--spring.mail.properties.mail.smtp.starttls.required=false",
                "--spring.mail.properties.mail.smtp.connectiontimeout=1000",
                "--spring.mail.properties.mail.smtp.timeout=5000",
                "--dunghen.mail.from=vanthu@skhcn.minhhoa.example");
        driver = new DossierDriver(department);
        morning = department.remember();
    }

    @AfterEach
    void backToTheMorning() throws Exception {
        morning.run();
        SERVER.purgeEmailFromAllMailboxes();
    }

    @AfterAll
    static void close() {
        department.close();
        SERVER.stop();
    }

    @Test
    void theApplicantGetsTheReceiptThenTheRequestForPapersThenTheResult() throws Exception {
        String code = register("KHCN-DKHD", MAU);
        driver.complete("motcua", code, "check-components", Map.of());
        assertThat(mails()).as("nothing leaves within the click").isEmpty();
        aMinuteLater();

        MimeMessage receipt = only("Đã tiếp nhận hồ sơ " + code);
        assertThat(receipt.getSubject()).contains("hẹn trả kết quả 17:00 thứ");
        assertThat(text(receipt)).startsWith("Kính gửi Nguyễn Thị Mẫu,").contains("/tra-cuu");
        assertThat(slip(receipt)).contains(code).contains("Nguyễn Thị Mẫu");
        assertThat(receipt.getAllRecipients()).hasSize(1);
        assertThat(sentences(code)).contains("Đã gửi thư báo đã tiếp nhận hồ sơ");

        driver.complete("motcua", code, "hand-over", Map.of());
        driver.complete("truongphong.cn", code, "assign-officer", Map.of("officer", "chuyenvien.cn"));
        driver.askForPapers(code, "truongphong.cn", "chuyenvien.cn");
        aMinuteLater();
        MimeMessage supplement = only("Hồ sơ " + code + ": đề nghị bổ sung giấy tờ");
        assertThat(text(supplement)).contains("Thời hạn bổ sung: đến hết 17:00");
        assertThat(slip(supplement)).contains("Bản vẽ có ghi kích thước");

        department.post(
                "motcua", "/api/v1/dossiers/" + code + "/supplement", Map.of("components", driver.papers("KHCN-DKHD")));
        driver.complete("motcua", code, "receive-supplement", Map.of());
        driver.work(code, "truongphong.cn", "chuyenvien.cn");
        aMinuteLater();
        assertThat(text(only("Hồ sơ " + code + ": đã có kết quả"))).contains("nhận kết quả trong giờ làm việc");
        assertThat(mails()).hasSize(3);
        assertThat(letters(code))
                .hasSize(3)
                .allMatch(letter -> letter.path("state").asText().equals("SENT"));
        assertThat(letters(code))
                .allSatisfy(letter -> assertThat(letter.toString()).doesNotContain(MAU));
        assertThat(department
                        .get("kiemtoan", "/api/v1/audit/verification")
                        .path("intact")
                        .asBoolean())
                .isTrue();
    }

    @Test
    void refusalStoppingWithdrawalAndApologyEachHaveTheirLetter() throws Exception {
        String refused = register("KHCN-DKHD", MAU);
        driver.complete(
                "motcua",
                refused,
                "check-components",
                Map.of("outcome", "REFUSE", "reason", "Không thuộc thẩm quyền của Sở."));
        String withdrawn = register("KHCN-DKHD", MAU);
        driver.complete("motcua", withdrawn, "check-components", Map.of());
        department.post("motcua", "/api/v1/dossiers/" + withdrawn + "/withdrawal", Map.of("reason", "Đổi ý."));
        aMinuteLater();
        assertThat(slip(only("Hồ sơ " + refused + ": thông báo từ chối"))).contains("Không thuộc thẩm quyền của Sở");
        assertThat(text(only("Hồ sơ " + withdrawn + ": đã ghi nhận việc rút hồ sơ")))
                .contains("xin báo ngay");

        String late = register("TDC-HC", MAU);
        driver.complete("motcua", late, "check-components", Map.of());
        driver.complete("motcua", late, "hand-over", Map.of());
        driver.complete("truongphong.tdc", late, "assign-officer", Map.of("officer", "chuyenvien.tdc"));
        department.moveClock("2026-01-20T09:00:00+07:00");
        driver.apologise(
                late,
                "truongphong.tdc",
                "chuyenvien.tdc",
                Map.of("cause", "WORKLOAD", "reason", "Nhiều hồ sơ", "proposedDate", "2026-01-27"));
        aMinuteLater();
        MimeMessage apology = only("Hồ sơ " + late + ": thư xin lỗi");
        assertThat(text(apology)).contains("Ngày hẹn mới: 17:00 thứ Ba 27/01/2026.");
        assertThat(slip(apology)).contains("XIN LỖI", late, "ngày 27 tháng 01 năm 2026");

        driver.complete(
                "chuyenvien.tdc",
                late,
                "appraise",
                Map.of("outcome", "STOP", "findings", "Đã xem xét.", "reason", "Người nộp không hợp tác."));
        driver.complete("truongphong.tdc", late, "review", Map.of("outcome", "AGREE"));
        driver.complete("phogiamdoc", late, "sign", Map.of("outcome", "SIGN"));
        driver.complete("vanthu", late, "issue-result", Map.of());
        aMinuteLater();
        assertThat(slip(only("Hồ sơ " + late + ": thông báo dừng giải quyết"))).contains("không hợp tác");
    }

    @Test
    void whoOwesAFeeIsWrittenToOnceRemindedAndShownWhereToPay() throws Exception {
        String code = register("ATBX-XQ-CP", MAU);
        driver.complete(
                "motcua",
                code,
                "check-components",
                Map.of(
                        "feeCollected",
                        false,
                        "fees",
                        List.of(
                                Map.of("code", "XQ-RANG"),
                                Map.of("code", "XQ-THUONG", "count", 2),
                                Map.of("code", "XQ-TANGSANG"),
                                Map.of("code", "XQ-CT"),
                                Map.of("code", "XQ-PETCT"))));
        aMinuteLater();
        String link = department
                .get("kiemtoan", "/api/v1/dossiers/" + code + "/payments")
                .get(0)
                .path("link")
                .asText();
        MimeMessage asked = only("Hồ sơ " + code + ": đề nghị nộp phí, lệ phí 6.000.000 đồng");
        assertThat(text(asked))
                .startsWith("Kính gửi Nguyễn Thị Mẫu,")
                .contains("2 thiết bị × 3.000.000 = 6.000.000 đồng", "http://localhost:8080" + link)
                .contains("Thời hạn nộp: đến hết 17:00 thứ Hai 26/01/2026")
                .doesNotContain("khi nhận kết quả");
        assertThat(sentences(code)).contains("Đã gửi thư đề nghị nộp phí, lệ phí");

        String token = department
                .context()
                .getBean(JdbcClient.class)
                .sql("select lookup_token from dossier where code = ?")
                .param(code)
                .query(String.class)
                .single();
        Passerby citizen = new Passerby(department);
        assertThat(citizen.get("/tra-cuu/" + token).body())
                .contains("Cần nộp phí, lệ phí: 6.000.000 đồng", "Chậm nhất 17:00 ngày 26/01/2026", link);
        Map<String, Object> slip = Map.of("token", token);
        JsonNode owed = department
                .call(null, "POST", "/api/v1/public/dossiers/lookup", slip)
                .body()
                .path("payment");
        assertThat(owed.path("amount").asLong()).isEqualTo(6_000_000);
        assertThat(owed.path("link").asText()).isEqualTo(link);

        department.moveClock("2026-01-23T12:00:00+07:00");
        assertThat(text(only("Hồ sơ " + code + ": nhắc nộp phí, lệ phí trước 17:00 thứ Hai 26/01/2026")))
                .contains("Nếu Ông/Bà đã nộp, xin bỏ qua thư này", link);
        assertThat(mails()).hasSize(2);
        department.post("motcua", "/api/v1/dossiers/" + code + "/payments", Map.of("method", "CASH"));
        aMinuteLater();
        assertThat(mails()).as("the receipt, and nothing more about money").hasSize(3);
        assertThat(citizen.get("/tra-cuu/" + token).body())
                .contains("6.000.000 đ, đã nộp")
                .doesNotContain("Cần nộp phí", link);
    }

    @Test
    void aFeeAwaitedWithTheResultIsAskedForAsSuchAndOneTakenAtTheDeskNotAtAll() throws Exception {
        String owing = register("KHCN-DKHD", MAU);
        driver.complete("motcua", owing, "check-components", Map.of("feeCollected", false));
        String paid = register("KHCN-DKHD", MAU);
        driver.complete("motcua", paid, "check-components", Map.of("feeCollected", true));
        aMinuteLater();
        assertThat(text(only("Hồ sơ " + owing + ": đề nghị nộp phí")))
                .contains("Nộp chậm nhất khi nhận kết quả: 3.000.000 đồng", "/nop-phi/")
                .doesNotContain("Thời hạn nộp");
        assertThat(letters(owing)).hasSize(2);
        assertThat(letters(paid)).hasSize(1);
    }

    @Test
    void whoGaveNoAddressGetsNoLetterAndARefusedStepSendsNone() {
        String silent = driver.register("KHCN-DKHD");
        driver.complete("motcua", silent, "check-components", Map.of());
        String code = register("KHCN-DKHD", MAU);
        assertThat(driver.attempt("motcua", code, "check-components", Map.of("outcome", "REFUSE"))
                        .status())
                .as("without a reason")
                .isEqualTo(422);
        aMinuteLater();
        assertThat(mails()).isEmpty();
        assertThat(letters(silent)).isEmpty();
        assertThat(letters(code)).isEmpty();
    }

    @Test
    void aServerThatIsDownMakesLettersWaitAndPeopleDecide() {
        String code = register("KHCN-DKHD", MAU);
        driver.complete("motcua", code, "check-components", Map.of());
        SERVER.stop();
        try {
            aMinuteLater();
            JsonNode letter = letters(code).get(0);
            assertThat(letter.path("state").asText()).isEqualTo("WAITING");
            assertThat(letter.path("reason").asText()).isEqualTo("Chưa kết nối được với máy chủ thư.");
            String id = letter.path("id").asText();
            String post = "/api/v1/outbox/" + id;
            assertThat(status("motcua", post + "/drop", Map.of("reason", "Không có quyền.")))
                    .isEqualTo(403);
            assertThat(status("vanthu", post + "/drop", Map.of())).isEqualTo(422);
            assertThat(status("vanthu", post + "/confirm", Map.of())).isEqualTo(409);
            assertThat(status("vanthu", "/api/v1/outbox/khong-co/retry", Map.of()))
                    .isEqualTo(404);
            assertThat(status("vanthu", post + "/retry", Map.of())).isEqualTo(200);
            assertThat(status("vanthu", post + "/drop", Map.of("reason", "Đã gọi điện báo người nộp.")))
                    .isEqualTo(200);
            assertThat(status("vanthu", post + "/retry", Map.of())).isEqualTo(409);
            assertThat(sentences(code))
                    .contains(
                            "Gửi lại thư báo đã tiếp nhận hồ sơ",
                            "Bỏ, không gửi thư báo đã tiếp nhận hồ sơ. Lý do: Đã gọi điện báo người nộp.");
        } finally {
            SERVER.start();
        }
        aMinuteLater();
        assertThat(mails()).isEmpty();
    }

    @Test
    void theClerkReadsALetterAndTheAdministratorOnlyItsFrame() {
        String code = register("KHCN-DKHD", MAU);
        driver.complete("motcua", code, "check-components", Map.of());
        aMinuteLater();
        String id = letters(code).get(0).path("id").asText();

        String read = new SignedInVisitor(department, "vanthu").page("/quan-tri/thu-gui/" + id);
        assertThat(read).contains("Kính gửi Nguyễn Thị Mẫu,", MAU, "Đã gửi", code);
        assertThat(sentences(code)).anyMatch(sentence -> sentence.startsWith("Xem dữ liệu cá nhân: Xem thư"));
        var administrator = new SignedInVisitor(department, "quantri");
        assertThat(administrator.page("/quan-tri/thu-gui/" + id))
                .contains("Kính gửi •••", "được che")
                .doesNotContain("Nguyễn Thị Mẫu", MAU);
        assertThat(administrator.page("/quan-tri/thu-gui?tinh-trang=SENT"))
                .contains("m•••@•••.org")
                .doesNotContain(MAU);
        assertThat(new SignedInVisitor(department, "motcua")
                        .open("/quan-tri/thu-gui")
                        .statusCode())
                .isEqualTo(403);
        assertThat(new SignedInVisitor(department, "vanthu")
                        .open("/quan-tri/hop-thu-thu")
                        .statusCode())
                .as("no trial mailbox where mail leaves")
                .isEqualTo(404);
        assertThat(new SignedInVisitor(department, "motcua").page("/ho-so/" + code + "/dien-bien"))
                .contains("Đã gửi thư báo đã tiếp nhận hồ sơ");
    }

    @Test
    void aColleagueWhoGaveAnAddressGetsEachReminderOnce() throws Exception {
        var officer = new SignedInVisitor(department, "chuyenvien.tdc");
        assertThat(officer.post("/thong-bao/nhan-thu", "/thong-bao/nhan-thu", "email", "khong dung", "wish", "RUNGS")
                        .statusCode())
                .isEqualTo(422);
        officer.post("/thong-bao/nhan-thu", "/thong-bao/nhan-thu", "email", "cv.tdc@example.org", "wish", "RUNGS");
        assertThat(officer.page("/thong-bao/nhan-thu")).contains("cv.tdc@example.org");
        String code = driver.begin("TDC-HC", "truongphong.tdc", "chuyenvien.tdc");
        department.moveClock("2026-01-20T09:00:00+07:00");

        List<String> told = driver.told(code).stream()
                .filter(line -> line.contains(" chuyenvien.tdc "))
                .toList();
        assertThat(told).isNotEmpty();
        assertThat(mails()).hasSameSizeAs(told).allSatisfy(mail -> {
            assertThat(mail.getAllRecipients()[0].toString()).isEqualTo("cv.tdc@example.org");
            assertThat(mail.getSubject()).startsWith("Đúng Hẹn: ").contains(code);
            assertThat(text(mail)).contains("/ve/dossier/").doesNotContain("Nguyễn Vân Anh");
        });
    }

    @Test
    void theSuperiorGetsTheReportAsPdfAndWordAndItsPageSaysSo() throws Exception {
        JsonNode opened = department.post(
                "vanphong",
                "/api/v1/report-campaigns",
                Map.of(
                        "regime", "DOT-XUAT",
                        "windowFrom", "2025-07-01",
                        "windowTo", "2025-12-31",
                        "due", "2026-02-02",
                        "outwardDue", "2026-02-09"));
        String code = opened.path("code").asText();
        aMinuteLater();
        department.post("vanphong", "/api/v1/report-campaigns/" + code + "/close", Map.of("reason", "Đã đủ."));
        aMinuteLater();
        var office = new SynthesisDriver(department);
        office.complete("vanphong", code, "synthesise", Map.of());
        office.complete("phogiamdoc", code, "approve", Map.of());
        office.complete("vanthu", code, "number", Map.of());
        office.complete("giamdoc", code, "sign", Map.of());
        office.complete("vanthu", code, "send", Map.of("address", "vpub@minhhoa.example"));
        assertThat(office.read(code).path("state").asText())
                .as("the clerk's act counts")
                .isEqualTo("SENT");
        String page = "/bao-cao/" + code + "/tong-hop";
        assertThat(new SignedInVisitor(department, "vanphong").page(page)).contains("Đang chờ gửi");
        aMinuteLater();

        MimeMessage mail = only("Sở Khoa học và Công nghệ tỉnh Minh Hòa: ");
        assertThat(mail.getAllRecipients()[0].toString()).isEqualTo("vpub@minhhoa.example");
        assertThat(mail.getSubject()).contains(office.read(code).path("number").asText());
        var parts = (Multipart) mail.getContent();
        assertThat(parts.getCount()).isEqualTo(3);
        assertThat(parts.getBodyPart(1).getInputStream().readAllBytes()).isEqualTo(office.pdf(code));
        assertThat(parts.getBodyPart(2).getInputStream().readAllBytes()).isEqualTo(office.docx(code));
        assertThat(new SignedInVisitor(department, "vanphong").page(page))
                .contains("Thư gửi nơi nhận")
                .doesNotContain("Đang chờ gửi");
    }

    @Test
    void receiversOfAPlanOutsideTheDepartmentGetItByMail() throws Exception {
        var plans = new PlanDriver(department);
        String id = plans.draft(PlanDriver.DRAFTER);
        plans.approve(PlanDriver.DRAFTER, id);
        plans.complete("vanthu", id, "number", Map.of());
        plans.complete("giamdoc", id, "sign", Map.of());
        plans.complete("vanthu", id, "issue", Map.of("recipients", addressed(id)));
        aMinuteLater();

        assertThat(mails()).hasSize(1);
        MimeMessage mail = mails().get(0);
        assertThat(mail.getAllRecipients()[0].toString()).isEqualTo("ubnd@minhhoa.example");
        assertThat(text(mail)).startsWith("Kính gửi UBND tỉnh");
        assertThat(slip(mail)).contains("KẾ HOẠCH");
    }

    /** The clerk's list of receivers with an address for the provincial committee. */
    private static ArrayNode addressed(String plan) {
        for (JsonNode item : department.get("vanthu", "/api/v1/tasks").path("items")) {
            if (item.path("kind").asText().equals("plan-lifecycle/issue")
                    && item.path("subject").path("id").asText().equals(plan)) {
                JsonNode detail = department.get(
                        "vanthu", "/api/v1/tasks/" + item.path("id").asText());
                ArrayNode recipients =
                        (ArrayNode) detail.path("data").path("recipients").deepCopy();
                for (JsonNode row : recipients) {
                    if (row.path("unit").asText("").isEmpty() && row.toString().contains("UBND")) {
                        ((ObjectNode) row).put("address", "ubnd@minhhoa.example");
                    }
                }
                return recipients;
            }
        }
        throw new AssertionError("no plan to issue");
    }

    private static int freePort() {
        try (var door = new ServerSocket(0)) {
            return door.getLocalPort();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static String register(String procedure, String email) {
        return department
                .post(
                        "motcua",
                        "/api/v1/dossiers",
                        Map.of(
                                "procedure",
                                procedure,
                                "channel",
                                "DIRECT",
                                "applicant",
                                Map.of("kind", "PERSON", "name", "Nguyễn Thị Mẫu", "email", email),
                                "components",
                                driver.papers(procedure)))
                .path("code")
                .asText();
    }

    private static void aMinuteLater() {
        var now = OffsetDateTime.parse(
                department.get("quantri", "/api/v1/clock").path("now").asText());
        department.moveClock(now.plusMinutes(2).toString());
    }

    private static int status(String who, String path, Object body) {
        Answer answer = department.call(who, "POST", path, body);
        return answer.status();
    }

    private static List<JsonNode> letters(String code) {
        String subject = "dossier:" + driver.dossier(code).path("id").asText();
        List<JsonNode> found = new ArrayList<>();
        department
                .get("vanthu", "/api/v1/outbox?subject=" + subject)
                .path("items")
                .forEach(found::add);
        return found;
    }

    private static List<String> sentences(String code) {
        List<String> said = new ArrayList<>();
        department
                .get("kiemtoan", "/api/v1/dossiers/" + code + "/timeline")
                .path("items")
                .forEach(entry -> said.add(entry.path("sentence").asText()));
        return said;
    }

    private static List<MimeMessage> mails() {
        return Arrays.asList(SERVER.getReceivedMessages());
    }

    private static MimeMessage only(String subject) throws MessagingException {
        List<MimeMessage> found = new ArrayList<>();
        for (MimeMessage mail : mails()) {
            if (mail.getSubject().startsWith(subject)) {
                found.add(mail);
            }
        }
        assertThat(found).as(subject).hasSize(1);
        return found.get(0);
    }

    private static String text(MimeMessage mail) throws MessagingException, IOException {
        var whole = (Multipart) mail.getContent();
        Object first = whole.getBodyPart(0).getContent();
        return (String) (first instanceof Multipart words ? words.getBodyPart(0).getContent() : first);
    }

    /** The text of the PDF that goes with a letter. */
    private static String slip(MimeMessage mail) throws MessagingException, IOException {
        var part = ((Multipart) mail.getContent()).getBodyPart(1);
        assertThat(MimeUtility.decodeText(part.getFileName())).endsWith(".pdf");
        byte[] bytes = part.getInputStream().readAllBytes();
        assertThat(new String(bytes, 0, 5, StandardCharsets.ISO_8859_1)).isEqualTo("%PDF-");
        try (var pdf = Loader.loadPDF(bytes)) {
            return new PDFTextStripper().getText(pdf).replaceAll("\\s+", " ");
        }
    }
}
