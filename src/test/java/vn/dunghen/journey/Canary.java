package vn.dunghen.journey;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.jdbc.core.JdbcTemplate;
import vn.dunghen.testing.Passerby;
import vn.dunghen.testing.TestDepartment;
import vn.dunghen.testing.Upload;

/**
 * Personal data that nobody could write by chance, put wherever a person can type: a dossier that is late, apologised for
 * and returned, one that waits for papers, feedback from the desk and from outside, opinions, reports, files.
 */
final class Canary {

    /** Who somebody is and how to reach them. */
    static final Pattern PERSON =
            Pattern.compile("(?iu)xuyến\\s*chi|xuy%E1%BA%BFn|kanari|079188123456|0987[ .-]?654[ .-]?321|ngõ chim vàng");

    /** What a letter never repeats, whoever gets it. */
    static final Pattern SECRETS = Pattern.compile("(?iu)079188123456|0987[ .-]?654[ .-]?321|ngõ chim vàng");

    /** What somebody wrote in confidence. */
    static final Pattern WORDS = Pattern.compile("(?iu)lapuluna");

    static final String MAIL = "kanari@vidu.example";
    private static final String NAME = "Kanari Thị Xuyến Chi";
    private static final Map<String, Object> APPLICANT = Map.of(
            "kind",
            "PERSON",
            "name",
            NAME,
            "idNumber",
            "079188123456",
            "phone",
            "0987654321",
            "email",
            MAIL,
            "address",
            "88 ngõ Chim Vàng");
    private static final String TEXT = "Việc riêng lapuluna của Kanari.";
    private static final String FILE = "ho-chieu-kanari.pdf";

    private final TestDepartment department;
    private final DossierDriver dossiers;
    private final FeedbackDriver feedback;

    final Passerby sender;
    String returned = "";
    String waiting = "";
    String fresh = "";
    String said = "";
    String secret = "";
    String work = "";
    String asked = "";

    Canary(TestDepartment department) {
        this.department = department;
        dossiers = new DossierDriver(department);
        feedback = new FeedbackDriver(department);
        sender = new Passerby(department);
    }

    void sing() {
        returned = register("TDC-HC");
        attach("motcua", "/api/v1/dossiers/" + returned);
        begin(returned, "truongphong.tdc", "chuyenvien.tdc");
        waiting = register("KHCN-DKHD");
        begin(waiting, "truongphong.cn", "chuyenvien.cn");
        dossiers.complete(
                "chuyenvien.cn",
                waiting,
                "appraise",
                Map.of("outcome", "SUPPLEMENT", "findings", TEXT, "missing", TEXT, "reason", TEXT));
        dossiers.complete("truongphong.cn", waiting, "approve-supplement", Map.of("outcome", "AGREE"));
        dossiers.complete("motcua", waiting, "send-supplement", Map.of("method", "PHONE", "note", TEXT));
        outside();
        plan();
        department.moveClock("2026-09-21T09:00:00+07:00");
        dossiers.complete("chuyenvien.tdc", returned, "draft-apology", Map.of("cause", "WORKLOAD", "reason", TEXT));
        dossiers.complete("truongphong.tdc", returned, "agree-apology", Map.of("outcome", "AGREE"));
        dossiers.complete("giamdoc", returned, "sign-apology", Map.of("outcome", "SIGN"));
        dossiers.complete("vanthu", returned, "issue-apology", Map.of());
        dossiers.complete("motcua", returned, "inform-applicant", Map.of("method", "PHONE", "note", TEXT));
        dossiers.complete("chuyenvien.tdc", returned, "appraise", Map.of("findings", TEXT));
        dossiers.complete("truongphong.tdc", returned, "review", Map.of("outcome", "AGREE"));
        dossiers.complete("phogiamdoc", returned, "sign", Map.of("outcome", "SIGN"));
        dossiers.complete("vanthu", returned, "issue-result", Map.of());
        dossiers.announce(returned);
        dossiers.complete("motcua", returned, "return-result", Map.of("receivedBy", NAME, "note", TEXT));
        fresh = register("TDC-HC");
        asked = department
                .post(
                        "vanthu",
                        "/api/v1/data-requests",
                        Map.of(
                                "name", NAME,
                                "idNumber", "079188123456",
                                "phone", "0987654321",
                                "asker", "REPRESENTATIVE",
                                "askerName", "Kanari Văn Em",
                                "proof", "Giấy ủy quyền của Kanari"))
                .at("/request/code")
                .asText();
    }

    private String register(String procedure) {
        return department
                .post(
                        "motcua",
                        "/api/v1/dossiers",
                        Map.of(
                                "procedure", procedure,
                                "channel", "DIRECT",
                                "applicant", APPLICANT,
                                "components", dossiers.papers(procedure),
                                "summary", TEXT))
                .path("code")
                .asText();
    }

    private void begin(String code, String head, String officer) {
        dossiers.complete("motcua", code, "check-components", Map.of("note", TEXT));
        dossiers.complete("motcua", code, "hand-over", Map.of("note", TEXT));
        dossiers.complete(head, code, "assign-officer", Map.of("officer", officer, "note", TEXT));
    }

    private void attach(String who, String thing) {
        Upload.Answer added =
                Upload.post(department, who, thing + "/attachments", "khac", FILE, Upload.pdf(1000, "bản quét"));
        if (added.status() != 201) {
            throw new AssertionError(thing + " → " + added.status() + " " + added.text());
        }
    }

    /** From the public form to the published answer. */
    private void outside() {
        var sent = sender.upload(
                "/phan-anh/gui",
                "/phan-anh/gui",
                Map.of(
                        "kind",
                        "DOSSIER",
                        "content",
                        TEXT,
                        "answer",
                        "EMAIL",
                        "name",
                        NAME,
                        "phone",
                        "0987 654 321",
                        "email",
                        MAIL,
                        "address",
                        "88 ngõ Chim Vàng",
                        "dossier",
                        returned,
                        "publish",
                        "true"),
                FILE,
                Upload.pdf(900, "ảnh"));
        if (sent.statusCode() != 303) {
            throw new AssertionError(sent.statusCode() + " " + sent.body());
        }
        String place =
                URI.create(sent.headers().firstValue("Location").orElseThrow()).getPath();
        secret = place.substring(place.lastIndexOf('/') + 1);
        said = department
                .get("chanhvanphong", "/api/v1/feedback")
                .path("items")
                .get(0)
                .path("code")
                .asText();
        feedback.toOfficer(said, "TDC", "truongphong.tdc", "chuyenvien.tdc");
        feedback.complete(
                "chuyenvien.tdc",
                said,
                "draft",
                Map.of(
                        "answer", "Sở đã xem lại.",
                        "publicQuestion", "Vì sao lâu?",
                        "publicAnswer", "Sở đã xem lại."));
        feedback.complete("truongphong.tdc", said, "agree", Map.of());
        feedback.complete("vanthu", said, "issue", Map.of());
        Map<String, Object> desk = new java.util.LinkedHashMap<>(FeedbackDriver.said("PROCEDURE", true));
        desk.put("sender", Map.of("kind", "PERSON", "name", NAME, "phone", "0987 654 321", "email", MAIL));
        desk.put("content", TEXT);
        feedback.receive("motcua", desk);
    }

    private void plan() {
        PlanDriver plans = new PlanDriver(department);
        String id = plans.draft(PlanDriver.DRAFTER);
        department.post(
                PlanDriver.DRAFTER,
                "/api/v1/plans/" + id + "/submission",
                Map.of("opinionUnits", List.of("CN"), "opinionsDue", "2026-08-10"));
        plans.complete("truongphong.cn", id, "give-opinion", Map.of("outcome", "COMMENT", "opinion", TEXT));
        work = plans.taken(PlanDriver.DRAFTER);
        attach("chuyenvien.cn", "/api/v1/assignments/" + work);
    }

    String token(String code) {
        return department
                .context()
                .getBean(JdbcTemplate.class)
                .queryForObject("select lookup_token from dossier where code = ?", String.class, code);
    }

    /** What of the canary stands in a text; nothing when there is nothing. */
    static List<String> heard(String text, Pattern... songs) {
        String plain = text + "\n" + decoded(text);
        return List.of(songs).stream()
                .map(song -> song.matcher(plain))
                .filter(Matcher::find)
                .map(found -> around(plain, found.start()))
                .toList();
    }

    private static String decoded(String text) {
        try {
            return java.net.URLDecoder.decode(text, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException notAnAddress) {
            return "";
        }
    }

    private static String around(String text, int at) {
        return text.substring(Math.max(0, at - 80), Math.min(text.length(), at + 80));
    }
}
