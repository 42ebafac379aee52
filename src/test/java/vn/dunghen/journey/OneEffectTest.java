package vn.dunghen.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.jdbc.JdbcTestUtils;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import vn.dunghen.kernel.Subject;
import vn.dunghen.notice.Outbox;
import vn.dunghen.payment.SandboxOrders;
import vn.dunghen.payment.SandboxProvider;
import vn.dunghen.testing.TestDepartment;
import vn.dunghen.testing.TestDepartment.Database;
import vn.dunghen.testing.Upload;

/** However often and however parallel the same post is sent, it has one effect: for every endpoint there is, and for the pages. */
class OneEffectTest {

    private static final String API = "/api/v1";
    private static final Map<String, Post> POSTS = new LinkedHashMap<>();
    private static TestDepartment department;
    private static DossierDriver driver;

    /** A post that can be carried out: who, where, what, and how many entries of the trail it makes. */
    private record Post(Supplier<Prepared> prepare) {}

    private record Prepared(String login, String path, Object body) {}

    @BeforeAll
    static void openTheDepartment() {
        department = TestDepartment.open(Database.H2, "2026-08-03T09:00:00+07:00");
        driver = new DossierDriver(department);
        can("/dossiers", () -> {
            var body = Map.of(
                    "procedure",
                    "TDC-HC",
                    "channel",
                    "POST",
                    "applicant",
                    Map.of("kind", "PERSON", "name", "Lê Thị Mẫu"));
            return new Prepared("motcua", "/dossiers", body);
        });
        can("/dossiers/search", () -> new Prepared("motcua", "/dossiers/search", Map.of("text", "Lê Thị Mẫu")));
        can("/dossiers/{code}/attachments", () -> file("/dossiers/" + driver.register("TDC-HC")));
        can("/dossiers/{code}/papers/{component}/reuse", OneEffectTest::reuse);
        can("/archive/records", OneEffectTest::archived);
        can("/dossiers/{code}/attachments/{id}/openings", () -> opening());
        can("/tasks/{task}/attachments", () -> file("/tasks/" + task(driver.register("TDC-HC"))));
        can(
                "/tasks/{id}/claim",
                () -> new Prepared("motcua", "/tasks/" + task(driver.register("TDC-HC")) + "/claim", ""));
        can("/tasks/{id}/release", () -> {
            String task = task(driver.register("TDC-HC"));
            department.post("motcua", API + "/tasks/" + task + "/claim", "");
            return new Prepared("motcua", "/tasks/" + task + "/release", "");
        });
        can("/tasks/{id}/complete", () -> {
            String task = task(driver.register("TDC-HC"));
            var detail = department.get("motcua", API + "/tasks/" + task);
            return new Prepared(
                    "motcua",
                    "/tasks/" + task + "/complete",
                    Map.of("version", detail.path("version").asInt(), "data", detail.path("data")));
        });
        can(
                "/tasks/bulk",
                () -> new Prepared(
                        "motcua",
                        "/tasks/bulk",
                        Map.of("action", "CLAIM", "ids", List.of(task(driver.register("TDC-HC"))))));
        can(
                "/tasks/filters",
                () -> new Prepared("motcua", "/tasks/filters", Map.of("name", "Việc trễ", "due", "OVERDUE")));
        can(
                "/tasks/{id}/comments",
                () -> new Prepared(
                        "motcua",
                        "/tasks/" + task(driver.register("TDC-HC")) + "/comments",
                        Map.of("text", "Người nộp hẹn chiều bổ sung bản sao.")));
        can("/substitutions", () -> substitution(1));
        can("/substitutions/{id}/end", () -> {
            Prepared wanted = substitution(2);
            String id = department
                    .post(wanted.login(), API + wanted.path(), wanted.body())
                    .path("id")
                    .asText();
            return new Prepared("quantri", "/substitutions/" + id + "/end", "");
        });
        can("/calendar/days", () -> new Prepared("quantri", "/calendar/days", days()));
        can("/calendar/preview", () -> new Prepared("quantri", "/calendar/preview", days()));
        can(
                "/dossiers/search/count",
                () -> new Prepared("motcua", "/dossiers/search/count", Map.of("text", "Lê Thị Mẫu")));
        can("/dossiers/search.xlsx", () -> new Prepared("motcua", "/dossiers/search.xlsx", Map.of("text", "Không ai")));
        can("/dossiers/{code}/supplement", () -> {
            String code = driver.begin("KHCN-DKHD", "truongphong.cn", "chuyenvien.cn");
            driver.askForPapers(code, "truongphong.cn", "chuyenvien.cn");
            return turn("motcua", code, "supplement", Map.of("components", driver.papers("KHCN-DKHD")));
        });
        can(
                "/dossiers/{code}/withdrawal",
                () -> turn("motcua", begun(), "withdrawal", Map.of("reason", "Người nộp đổi ý.")));
        can("/dossiers/{code}/signature-recall", () -> {
            String code = begun();
            driver.complete("chuyenvien.cn", code, "appraise", Map.of());
            driver.complete("truongphong.cn", code, "review", Map.of("outcome", "AGREE"));
            driver.complete("giamdoc", code, "sign", Map.of("outcome", "SIGN"));
            return turn("giamdoc", code, "signature-recall", Map.of("reason", "Ký nhầm."));
        });
        can(
                "/dossiers/{code}/opinions",
                () -> turn(
                        "chuyenvien.cn",
                        begun(),
                        "opinions",
                        Map.of("units", List.of("TDC"), "question", "Có phải kiểm định không?")));
        can(
                "/dossiers/{code}/mishaps",
                () -> turn("truongmotcua", begun(), "mishaps", Map.of("kind", "LOST", "reason", "Thất lạc.")));
        can(
                "/procedure-proposals",
                () -> new Prepared(
                        "truongphong.cds",
                        "/procedure-proposals",
                        ProposalDriver.proposal(
                                "2026-12-01", List.of(ProposalDriver.change("NEW", "CDS-XN", "CDS", 5, "CDS")))));
        can(
                "/procedures/import",
                () -> new Prepared(
                        "truongphong.cds",
                        "/procedures/import?confirm=true&title=Ra+soat&reason=Nam+2026&effectiveFrom=2026-12-01",
                        CatalogueOf58.workbook()));
        PlanDriver plans = new PlanDriver(department);
        String drafter = PlanDriver.DRAFTER;
        can("/plans", () -> new Prepared(drafter, "/plans", PlanDriver.body()));
        can("/plans/import", () -> new Prepared(drafter, "/plans/import?year=2026&title=Thu", PlanDriver.workbook()));
        can(
                "/plans/{id}/submission",
                () -> new Prepared(drafter, "/plans/" + plans.draft(drafter) + "/submission", Map.of()));
        can("/plans/{id}/signature-recall", () -> {
            String id = plans.draft(drafter);
            plans.approve(drafter, id);
            plans.complete("vanthu", id, "number", Map.of());
            plans.complete("giamdoc", id, "sign", Map.of());
            return new Prepared("giamdoc", "/plans/" + id + "/signature-recall", Map.of("reason", "Ký nhầm bản."));
        });
        can(
                "/plans/{id}/correction",
                () -> new Prepared(
                        "vanphong",
                        "/plans/" + plans.inForce(drafter) + "/correction",
                        Map.of("wrong", "năm 2025", "right", "năm 2026")));
        can(
                "/plans/{id}/replacement",
                () -> new Prepared(drafter, "/plans/" + plans.inForce(drafter) + "/replacement", Map.of()));
        can(
                "/plans/{id}/recall",
                () -> new Prepared(
                        "giamdoc",
                        "/plans/" + plans.inForce(drafter) + "/recall",
                        Map.of("reason", "Ban hành sai thẩm quyền.")));
        can("/documents/search", () -> new Prepared("vanthu", "/documents/search", Map.of("text", "Không có")));
        can(
                "/assignments/{id}/progress",
                () -> worked(
                        plans.taken(drafter), "progress", Map.of("percent", 40, "text", "Đã rà soát 12 thủ tục.")));
        can(
                "/assignments/{id}/extension",
                () -> worked(
                        plans.taken(drafter),
                        "extension",
                        Map.of("proposed", "2026-12-15", "reason", "Chờ ý kiến của Bộ.")));
        can(
                "/assignments/{id}/result",
                () -> worked(plans.taken(drafter), "result", Map.of("result", "Đã cắt giảm 6 thủ tục.", "figure", 6)));
        can(
                "/assignments/{id}/attachments",
                () -> worked(plans.taken(drafter), "attachments", Upload.pdf(1000, "minh-chung")));
        can(
                "/assignments/{id}/request",
                () -> new Prepared(
                        "vanphong",
                        "/assignments/" + plans.onRequest(drafter) + "/request",
                        Map.of("due", "2026-09-30", "note", "Đoàn kiểm tra yêu cầu.")));
        can(
                "/assignments/{id}/transfer",
                () -> new Prepared(
                        "truongphong.cn",
                        "/assignments/" + plans.taken(drafter) + "/transfer",
                        Map.of("officer", "truongphong.cn", "reason", "Chuyên viên chuyển công tác.")));
        can("/plans/{id}/opinion-request", () -> {
            String id = plans.draft(drafter);
            department.post(
                    drafter,
                    API + "/plans/" + id + "/submission",
                    Map.of("opinionUnits", List.of("CN", "TDC"), "opinionsDue", "2026-12-18"));
            return new Prepared("phogiamdoc", "/plans/" + id + "/opinion-request", Map.of());
        });
        postsOfPayments();
        postsOfReports();
        postsOfFeedbackAndIndicators();
        postsOfTheExchange();
        postsOfLetters();
        can(
                "/units",
                () -> new Prepared(
                        "quantri",
                        "/units",
                        Map.of("code", "PCC", "name", "Phòng Chuyển đổi công nghệ", "shortName", "Chuyển đổi")));
        can(
                "/texts/{key}/preview",
                () -> new Prepared(
                        "quantri",
                        "/texts/letter.dossier.ready/preview",
                        Map.of("subject", "Hồ sơ {code}", "text", "Mời đến nhận kết quả.")));
        can(
                "/staff",
                () -> new Prepared(
                        "quantri",
                        "/staff",
                        Map.of(
                                "login",
                                "nguoimoi.mot",
                                "name",
                                "Lê Văn Mới",
                                "title",
                                "Chuyên viên",
                                "unit",
                                "CN",
                                "roles",
                                List.of("officer"),
                                "password",
                                "mat-khau-dau-tien")));
    }

    private static void postsOfPayments() {
        can("/dossiers/{code}/payments", () -> turn("motcua", owing(), "payments", Map.of("method", "CASH")));
        can(
                "/payments/reconciliation",
                () -> new Prepared("truongphong.khtc", "/payments/reconciliation", Map.of("date", "2026-08-02")));
        can(
                "/payments/statements",
                () -> new Prepared(
                        "chuyenvien.khtc",
                        "/payments/statements",
                        Map.of("csv", "03/08/2026;5000;FT-MOT-LAN;khong ro noi dung")));
        can("/payments/{charge}/refunds/{no}/approval", () -> {
            String code = owing();
            department.post("motcua", API + "/dossiers/" + code + "/payments", Map.of("method", "CASH"));
            department.post("motcua", API + "/dossiers/" + code + "/withdrawal", Map.of("reason", "Đổi ý."));
            return new Prepared(
                    "truongphong.khtc",
                    "/payments/" + charge(code) + "/refunds/1/approval",
                    Map.of("reason", "Rút trước khi bàn giao."));
        });
        can("/payments/{charge}/orders/{reference}/settlement", () -> {
            String code = owing();
            String url = department
                    .post("motcua", API + "/dossiers/" + code + "/payments", Map.of("method", "ONLINE"))
                    .path("payUrl")
                    .asText();
            String reference = url.substring(url.lastIndexOf('/') + 1);
            var provider = department.context().getBean(SandboxProvider.class);
            String body = provider.notification(
                    department.context().getBean(SandboxOrders.class).pay(reference, 1_000));
            department.call(null, "POST", API + "/public/payments/sandbox", body, "X-Signature", provider.sign(body));
            return new Prepared(
                    "chuyenvien.khtc",
                    "/payments/" + charge(code) + "/orders/" + reference + "/settlement",
                    Map.of("outcome", "SEND_BACK", "reason", "Nộp thiếu."));
        });
    }

    /** A dossier whose clock runs while its fee is owed. */
    private static String owing() {
        String code = driver.register("TDC-HC");
        driver.complete("motcua", code, "check-components", Map.of("feeCollected", false));
        return code;
    }

    private static String charge(String code) {
        return department
                .get("motcua", API + "/dossiers/" + code + "/payments")
                .get(0)
                .path("id")
                .asText();
    }

    private static void postsOfReports() {
        ReportDriver reports = new ReportDriver(department);
        can("/report-campaigns", () -> new Prepared("vanphong", "/report-campaigns", adHoc()));
        can("/report-campaigns/{id}/close", () -> campaign("close", Map.of("reason", "Mở nhầm kỳ.")));
        can("/report-campaigns/{id}/units", () -> campaign("units", Map.of("units", List.of("MC"))));
        can("/report-campaigns/{id}/synthesis/refresh", () -> {
            String code = opened();
            department.post("vanphong", API + "/report-campaigns/" + code + "/close", Map.of("reason", "Đã đủ."));
            aMinuteLater();
            return new Prepared("vanphong", "/report-campaigns/" + code + "/synthesis/refresh", Map.of());
        });
        can(
                "/report-campaigns/{id}/units/{unit}/excuse",
                () -> campaign("units/TT/excuse", Map.of("reason", "Đang thanh tra.")));
        can("/unit-reports/{id}/correction", () -> {
            String code = opened();
            reports.submit(code, "CN");
            reports.accept(code, "CN");
            return new Prepared(
                    "truongphong.cn",
                    "/unit-reports/" + code + "-CN/correction",
                    Map.of("reason", "Viết thiếu.", "results", "Đã tập huấn hai lớp."));
        });
        can(
                "/unit-reports/{id}/take-over",
                () -> new Prepared("truongphong.cn", "/unit-reports/" + opened() + "-CN/take-over", ""));
        can("/report-regimes", () -> new Prepared("chanhvanphong", "/report-regimes", aRegime()));
        can("/report-regimes/preview", () -> new Prepared("chanhvanphong", "/report-regimes/preview", aRegime()));
        can(
                "/report-regimes/{id}/verification",
                () -> new Prepared("chanhvanphong", "/report-regimes/II06A@1/verification", ""));
    }

    private static ObjectNode aRegime() {
        ObjectNode regime = department
                .get("chanhvanphong", API + "/report-regimes")
                .path("items")
                .get(0)
                .deepCopy();
        regime.put("code", "BC-MOI").put("effectiveFrom", "2027-01-01");
        regime.remove(List.of("id", "effectiveTo"));
        return regime;
    }

    private static void postsOfFeedbackAndIndicators() {
        FeedbackDriver feedback = new FeedbackDriver(department);
        can("/feedback", () -> new Prepared("motcua", "/feedback", FeedbackDriver.said("PROCEDURE", false)));
        can("/feedback/search", () -> new Prepared("motcua", "/feedback/search", Map.of("text", "Không ai")));
        can("/feedback/{code}/supplement", () -> {
            String code = feedback.receive("motcua", FeedbackDriver.said("PROCEDURE", false));
            feedback.toOfficer(code, "TDC", "truongphong.tdc", "chuyenvien.tdc");
            return new Prepared("chuyenvien.tdc", "/feedback/" + code + "/supplement", Map.of("what", "Ngày nộp?"));
        });
        can(
                "/surveys",
                () -> new Prepared(
                        "vanphong",
                        "/surveys",
                        Map.of(
                                "name",
                                "Khảo sát năm 2027",
                                "effectiveFrom",
                                "2027-01-01",
                                "source",
                                "Kế hoạch",
                                "questions",
                                List.of("ACCESS", "PROCEDURE", "OFFICIAL", "RESULT", "FEEDBACK").stream()
                                        .map(element -> Map.of("element", element, "text", "Ông/Bà thấy thế nào?"))
                                        .toList())));
        can(
                "/indicator-definitions",
                () -> new Prepared(
                        "quantri",
                        "/indicator-definitions",
                        Map.of(
                                "code", "PAR-LATE",
                                "group", "PAR",
                                "name", "Hồ sơ quá hạn",
                                "formula", "Hồ sơ giải quyết quá hạn trong kỳ",
                                "part", "dossier.resolved-late",
                                "targetKind", "AT_MOST",
                                "target", 0,
                                "basis", "Kế hoạch của Sở")));
    }

    private static void postsOfTheExchange() {
        can("/exchange/dossiers", () -> new Prepared("congdvc", "/exchange/dossiers", fromOutside("DVC-1")));
        can("/exchange/dossiers/{outsideCode}/supplement", () -> {
            String code = department
                    .post("congdvc", API + "/exchange/dossiers", fromOutside("DVC-2"))
                    .path("code")
                    .asText();
            driver.complete(
                    "motcua",
                    code,
                    "check-components",
                    Map.of("outcome", "SUPPLEMENT", "missing", "Bản vẽ", "reason", "Thiếu bản vẽ."));
            return new Prepared(
                    "congdvc",
                    "/exchange/dossiers/DVC-2/supplement",
                    Map.of("code", "BS-1", "components", driver.papers("TDC-HC")));
        });
        can("/exchange/dossiers/{outsideCode}/withdrawal", () -> {
            department.post("congdvc", API + "/exchange/dossiers", fromOutside("DVC-3"));
            return new Prepared("congdvc", "/exchange/dossiers/DVC-3/withdrawal", Map.of("reason", "Người nộp đổi ý."));
        });
        can("/webhooks", () -> new Prepared("quantri", "/webhooks", Map.of("address", "http://127.0.0.1:9/mot")));
        for (String verb : List.of("on", "off", "test")) {
            can("/webhooks/{id}/" + verb, () -> new Prepared("quantri", "/webhooks/" + listener() + "/" + verb, ""));
        }
    }

    private static Map<String, Object> fromOutside(String code) {
        return Map.of(
                "outsideCode",
                code,
                "procedure",
                "TDC-HC",
                "applicant",
                Map.of("kind", "PERSON", "name", "Hoàng Văn Ngoài"));
    }

    /** Nobody is at home there. */
    private static String listener() {
        return department
                .post("quantri", API + "/webhooks", Map.of("address", "http://127.0.0.1:9/hai"))
                .path("id")
                .asText();
    }

    private static void postsOfLetters() {
        can("/outbox/{id}/retry", () -> new Prepared("vanthu", "/outbox/" + letter("WAITING") + "/retry", ""));
        can("/outbox/{id}/confirm", () -> new Prepared("vanthu", "/outbox/" + letter("UNCONFIRMED") + "/confirm", ""));
        can(
                "/outbox/{id}/drop",
                () -> new Prepared(
                        "vanthu",
                        "/outbox/" + letter("WAITING") + "/drop",
                        Map.of("reason", "Đã báo qua điện thoại.")));
    }

    /** A letter about a dossier that is in this state. */
    private static String letter(String state) {
        String key = "thu/" + UUID.randomUUID();
        var message = new Outbox.Message(
                key,
                Outbox.MAIL,
                "mau@example.org",
                new Subject("dossier", "1"),
                "dossier.withdrawn",
                Map.of("name", "Nguyễn Thị Mẫu"),
                List.of(),
                true);
        var context = department.context();
        context.getBean(TransactionTemplate.class)
                .executeWithoutResult(status -> context.getBean(Outbox.class).put(message));
        var rows = context.getBean(JdbcTemplate.class);
        rows.update("update outbox set state = ? where message_key = ?", state, key);
        return Objects.requireNonNull(
                rows.queryForObject("select id from outbox where message_key = ?", String.class, key));
    }

    private static Map<String, Object> adHoc() {
        return Map.of(
                "regime", "DOT-XUAT",
                "windowFrom", "2026-01-01",
                "windowTo", "2026-08-02",
                "due", "2026-12-01",
                "outwardDue", "2026-12-08");
    }

    private static Prepared campaign(String what, Map<String, Object> body) {
        return new Prepared("vanphong", "/report-campaigns/" + opened() + "/" + what, body);
    }

    /** A campaign whose units have been asked: the minute after it was opened. */
    private static String opened() {
        String code = department
                .post("vanphong", API + "/report-campaigns", adHoc())
                .path("code")
                .asText();
        aMinuteLater();
        return code;
    }

    private static void aMinuteLater() {
        OffsetDateTime now = OffsetDateTime.parse(
                department.get("quantri", API + "/clock").path("now").asText());
        department.moveClock(now.plusMinutes(1).toString());
    }

    @AfterAll
    static void closeTheDepartment() {
        department.close();
    }

    private static void can(String path, Supplier<Prepared> prepare) {
        POSTS.put(API + path, new Post(prepare));
    }

    /** A file that is about to be opened. */
    private static Prepared opening() {
        String code = driver.register("KHCN-DKHD");
        String files = "/dossiers/" + code + "/attachments";
        Upload.post(department, "motcua", API + files, "QDTL", "a.pdf", Upload.pdf(1000, code));
        String id = department
                .get("motcua", API + files)
                .path("items")
                .get(0)
                .path("id")
                .asText();
        return new Prepared("motcua", files + "/" + id + "/openings", Map.of("reason", "Đối chiếu bản chính."));
    }

    /** A paper that an earlier dossier of the same applicant holds. */
    private static Prepared archived() {
        String code = driver.begin("TDC-HQ", "truongphong.tdc", "chuyenvien.tdc");
        driver.work(code, "truongphong.tdc", "chuyenvien.tdc");
        driver.handOut(code);
        department.download("vanthu", API + "/dossiers/" + code + "/archive-package");
        return new Prepared(
                "vanthu", "/archive/records", Map.of("codes", List.of(code), "record", "01/BBGN", "on", "2026-08-03"));
    }

    private static Prepared reuse() {
        String held = driver.register("KHCN-DKHD");
        Upload.post(
                department,
                "motcua",
                API + "/dossiers/" + held + "/attachments",
                "QDTL",
                "a.pdf",
                Upload.pdf(1000, held));
        driver.complete("motcua", held, "check-components", Map.of());
        List<Map<String, String>> papers = driver.papers("KHCN-DKHD");
        papers.removeIf(paper -> paper.get("code").equals("QDTL"));
        String code = driver.register("KHCN-DKHD", papers);
        return new Prepared("motcua", "/dossiers/" + code + "/papers/QDTL/reuse", "");
    }

    private static Prepared worked(String code, String what, Object body) {
        return new Prepared("chuyenvien.cn", "/assignments/" + code + "/" + what, body);
    }

    private static String begun() {
        return driver.begin("KHCN-DKHD", "truongphong.cn", "chuyenvien.cn");
    }

    private static Prepared turn(String login, String code, String what, Map<String, Object> body) {
        return new Prepared(login, "/dossiers/" + code + "/" + what, body);
    }

    private static Prepared file(String about) {
        return new Prepared("motcua", about + "/attachments", Upload.pdf(1000, about));
    }

    private static Prepared substitution(int month) {
        return new Prepared(
                "quantri",
                "/substitutions",
                Map.of(
                        "absent", "chuyenvien.cn",
                        "substitute", "truongphong.cn",
                        "from", "2027-0" + month + "-01T07:00",
                        "to", "2027-0" + month + "-05T17:00",
                        "reason", "Nghỉ phép"));
    }

    private static Map<String, Object> days() {
        return Map.of("basis", "Thông báo 1", "days", List.of(Map.of("date", "2027-03-10", "kind", "SWAPPED_OFF")));
    }

    private static String task(String code) {
        return department
                .get("motcua", API + "/tasks?subject=" + code)
                .at("/items/0/id")
                .asText();
    }

    @Test
    void everyPostThereIsStandsInTheTable() {
        assertThat(mappings())
                .as("posts without a row in this test: add how each is carried out")
                .containsExactlyInAnyOrderElementsOf(POSTS.keySet());
    }

    @TestFactory
    List<DynamicTest> eachPostHasOneEffectUnderOneKey() {
        List<DynamicTest> tests = new ArrayList<>();
        int[] crowds = {64, 2, 16, 8};
        for (String path : POSTS.keySet()) {
            int crowd = crowds[tests.size() % crowds.length];
            tests.add(DynamicTest.dynamicTest(path + " by " + crowd, () -> oneEffect(path, crowd)));
        }
        return tests;
    }

    private static void oneEffect(String path, int crowd) throws Exception {
        Prepared post = POSTS.get(path).prepare().get();
        String key = "khoa-" + path.hashCode();
        List<String> answers = together(crowd, () -> send(post, key));
        assertThat(new TreeSet<>(answers)).as(path).hasSize(1);
        assertThat(answers.get(0)).as(path).startsWith("20");
        int entries = entries();
        assertThat(send(post, key)).isEqualTo(answers.get(0));
        assertThat(entries()).as("the trail is not longer").isEqualTo(entries);
        if (path.endsWith("/dossiers")) {
            assertThat(department
                            .post("motcua", API + "/dossiers/search", Map.of("text", "Lê Thị Mẫu"))
                            .path("items"))
                    .hasSize(1);
        }
    }

    @Test
    void aRegistrationPageSentManyTimesMakesOneDossier() throws Exception {
        HttpClient browser = HttpClient.newBuilder()
                .cookieHandler(new CookieManager())
                .followRedirects(HttpClient.Redirect.NEVER)
                .build();
        String signIn = page(browser, "/dang-nhap");
        post(
                browser,
                "/dang-nhap",
                Map.of("_csrf", hidden(signIn, "_csrf"), "username", "motcua", "password", "dunghen"));
        String form = page(browser, "/ho-so/tiep-nhan?thu-tuc=TDC-HC");
        Map<String, String> fields = new LinkedHashMap<>();
        Matcher named = Pattern.compile("<input type=\"hidden\" name=\"([^\"]+)\" value=\"([^\"]*)\"")
                .matcher(form);
        while (named.find()) {
            fields.put(named.group(1), named.group(2));
        }
        assertThat(fields).containsKeys("_csrf", "_once", "_creates");
        fields.put("procedure", "TDC-HC");
        fields.put("channel", "DIRECT");
        fields.put("applicant.kind", "PERSON");
        fields.put("applicant.name", "Trần Thị Một Lần");
        List<String> answers = together(16, () -> post(browser, "/ho-so/tiep-nhan", fields));
        assertThat(new TreeSet<>(answers)).hasSize(1);
        assertThat(answers.get(0)).startsWith("30");
        fields.put("applicant.name", "Trần Thị Một Lần Sửa");
        assertThat(post(browser, "/ho-so/tiep-nhan", fields))
                .as("gone back, changed, sent again")
                .isEqualTo(answers.get(0));
        assertThat(department
                        .post("motcua", API + "/dossiers/search", Map.of("text", "Trần Thị Một Lần"))
                        .path("items"))
                .hasSize(1);
    }

    private static Set<String> mappings() {
        return department
                .context()
                .getBean("requestMappingHandlerMapping", RequestMappingHandlerMapping.class)
                .getHandlerMethods()
                .keySet()
                .stream()
                .filter(mapping -> mapping.getMethodsCondition().getMethods().contains(RequestMethod.POST))
                .flatMap(mapping -> mapping.getPatternValues().stream())
                .filter(pattern -> pattern.startsWith(API + "/") && !pattern.startsWith(API + "/public/"))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static int entries() {
        return JdbcTestUtils.countRowsInTable(department.context().getBean(JdbcTemplate.class), "audit_entry");
    }

    private static String send(Prepared post, String key) {
        if (post.body() instanceof byte[] content) {
            String name = post.path().contains("/import") ? "a.xlsx" : "a.pdf";
            Upload.Answer answer = Upload.post(
                    department, post.login(), API + post.path(), "khac", name, content, "Idempotency-Key", key);
            return answer.status() + " " + answer.text();
        }
        var answer = department.call(post.login(), "POST", API + post.path(), post.body(), "Idempotency-Key", key);
        return answer.status() + " " + answer.text();
    }

    private static String page(HttpClient browser, String path) throws IOException, InterruptedException {
        return browser.send(
                        HttpRequest.newBuilder(URI.create(department.address() + path))
                                .build(),
                        HttpResponse.BodyHandlers.ofString())
                .body();
    }

    private static String post(HttpClient browser, String path, Map<String, String> fields)
            throws IOException, InterruptedException {
        String body = fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        HttpResponse<String> answer = browser.send(
                HttpRequest.newBuilder(URI.create(department.address() + path))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString(body))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
        return answer.statusCode() + " "
                + answer.headers().firstValue("Location").orElseGet(() -> answer.body());
    }

    private static String hidden(String page, String name) {
        Matcher found =
                Pattern.compile("name=\"" + name + "\" value=\"([^\"]*)\"").matcher(page);
        assertThat(found.find()).as(name).isTrue();
        return found.group(1);
    }

    private static List<String> together(int people, Callable<String> work) throws Exception {
        CyclicBarrier start = new CyclicBarrier(people);
        List<Callable<String>> calls = new ArrayList<>();
        for (int i = 0; i < people; i++) {
            calls.add(() -> {
                start.await();
                return work.call();
            });
        }
        var pool = Executors.newFixedThreadPool(people);
        try {
            List<String> answers = new ArrayList<>();
            for (var one : pool.invokeAll(calls)) {
                answers.add(one.get());
            }
            return answers;
        } finally {
            pool.shutdown();
        }
    }
}
