package vn.dunghen.journey;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.OffsetDateTime;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;
import vn.dunghen.kernel.Subject;
import vn.dunghen.notice.Outbox;
import vn.dunghen.payment.SandboxOrders;
import vn.dunghen.payment.SandboxProvider;
import vn.dunghen.testing.TestDepartment;
import vn.dunghen.testing.Upload;

/** How each post of the interface is carried out in a department: who, where, what, after everything that has to come before. */
final class EveryPost {

    static final String API = "/api/v1";

    private final Map<String, Supplier<Prepared>> all = new LinkedHashMap<>();
    private final TestDepartment department;
    private final DossierDriver driver;

    /** A post that can be carried out now. */
    record Prepared(String login, String path, Object body) {}

    EveryPost(TestDepartment department) {
        this.department = department;
        this.driver = new DossierDriver(department);
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
        can("/dossiers/{code}/papers/{component}/reuse", this::reuse);
        can("/archive/records", this::archived);
        can(
                "/data-requests",
                () -> new Prepared("vanthu", "/data-requests", DataRequestJourneyTest.asked("Lê Thị Mẫu")));
        can(
                "/data-requests/{code}/answer",
                () -> new Prepared(
                        "vanthu",
                        "/data-requests/" + DataRequestJourneyTest.register(department, "Lê Thị Mẫu") + "/answer",
                        Map.of("outcome", "REFUSED", "reason", "Chưa chứng minh được là chính người ấy.")));
        can(
                "/privacy-terms/{kind}",
                () -> new Prepared("chanhvanphong", "/privacy-terms/REQUEST", DataRequestJourneyTest.TERM));
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

    private void postsOfPayments() {
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
    private String owing() {
        String code = driver.register("TDC-HC");
        driver.complete("motcua", code, "check-components", Map.of("feeCollected", false));
        return code;
    }

    private String charge(String code) {
        return department
                .get("motcua", API + "/dossiers/" + code + "/payments")
                .get(0)
                .path("id")
                .asText();
    }

    private void postsOfReports() {
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

    private ObjectNode aRegime() {
        ObjectNode regime = department
                .get("chanhvanphong", API + "/report-regimes")
                .path("items")
                .get(0)
                .deepCopy();
        regime.put("code", "BC-MOI").put("effectiveFrom", "2027-01-01");
        regime.remove(List.of("id", "effectiveTo"));
        return regime;
    }

    private void postsOfFeedbackAndIndicators() {
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

    private void postsOfTheExchange() {
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

    private Map<String, Object> fromOutside(String code) {
        return Map.of(
                "outsideCode",
                code,
                "procedure",
                "TDC-HC",
                "applicant",
                Map.of("kind", "PERSON", "name", "Hoàng Văn Ngoài"));
    }

    /** Nobody is at home there. */
    private String listener() {
        return department
                .post("quantri", API + "/webhooks", Map.of("address", "http://127.0.0.1:9/hai"))
                .path("id")
                .asText();
    }

    private void postsOfLetters() {
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
    private String letter(String state) {
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

    private Map<String, Object> adHoc() {
        return Map.of(
                "regime", "DOT-XUAT",
                "windowFrom", "2026-01-01",
                "windowTo", "2026-08-02",
                "due", "2026-12-01",
                "outwardDue", "2026-12-08");
    }

    private Prepared campaign(String what, Map<String, Object> body) {
        return new Prepared("vanphong", "/report-campaigns/" + opened() + "/" + what, body);
    }

    /** A campaign whose units have been asked: the minute after it was opened. */
    private String opened() {
        String code = department
                .post("vanphong", API + "/report-campaigns", adHoc())
                .path("code")
                .asText();
        aMinuteLater();
        return code;
    }

    private void aMinuteLater() {
        OffsetDateTime now = OffsetDateTime.parse(
                department.get("quantri", API + "/clock").path("now").asText());
        department.moveClock(now.plusMinutes(1).toString());
    }

    /** The posts by their pattern; each gets ready whatever has to come before it. */
    Map<String, Supplier<Prepared>> all() {
        return Collections.unmodifiableMap(all);
    }

    /** What came back. @param retryAfter seconds; empty when nobody is to come back */
    record Answer(int status, String text, String retryAfter) {}

    Answer send(Prepared post, String key) {
        if (post.body() instanceof byte[] content) {
            String name = post.path().contains("/import") ? "a.xlsx" : "a.pdf";
            Upload.Answer answer = Upload.post(
                    department, post.login(), API + post.path(), "khac", name, content, "Idempotency-Key", key);
            return new Answer(
                    answer.status(),
                    answer.text(),
                    answer.response().headers().firstValue("Retry-After").orElse(""));
        }
        var answer = department.call(post.login(), "POST", API + post.path(), post.body(), "Idempotency-Key", key);
        return new Answer(
                answer.status(),
                answer.text(),
                String.join("", answer.headers().getOrDefault("retry-after", List.of())));
    }

    private void can(String path, Supplier<Prepared> prepare) {
        all.put(API + path, prepare);
    }

    /** A file that is about to be opened. */
    private Prepared opening() {
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
    private Prepared archived() {
        String code = driver.begin("TDC-HQ", "truongphong.tdc", "chuyenvien.tdc");
        driver.work(code, "truongphong.tdc", "chuyenvien.tdc");
        driver.handOut(code);
        department.download("vanthu", API + "/dossiers/" + code + "/archive-package");
        return new Prepared(
                "vanthu", "/archive/records", Map.of("codes", List.of(code), "record", "01/BBGN", "on", "2026-08-03"));
    }

    private Prepared reuse() {
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

    private Prepared worked(String code, String what, Object body) {
        return new Prepared("chuyenvien.cn", "/assignments/" + code + "/" + what, body);
    }

    private String begun() {
        return driver.begin("KHCN-DKHD", "truongphong.cn", "chuyenvien.cn");
    }

    private Prepared turn(String login, String code, String what, Map<String, Object> body) {
        return new Prepared(login, "/dossiers/" + code + "/" + what, body);
    }

    private Prepared file(String about) {
        return new Prepared("motcua", about + "/attachments", Upload.pdf(1000, about));
    }

    private Prepared substitution(int month) {
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

    private Map<String, Object> days() {
        return Map.of("basis", "Thông báo 1", "days", List.of(Map.of("date", "2027-03-10", "kind", "SWAPPED_OFF")));
    }

    private String task(String code) {
        return department
                .get("motcua", API + "/tasks?subject=" + code)
                .at("/items/0/id")
                .asText();
    }
}
