package vn.dunghen.journey;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.springframework.jdbc.core.JdbcTemplate;
import vn.dunghen.kernel.Subject;
import vn.dunghen.testing.Passerby;
import vn.dunghen.testing.TestDepartment;
import vn.dunghen.testing.Upload;

/** A handful of things in different units, hands and states, for everybody to try to get at. */
final class AccessScenes {

    private static final String API = "/api/v1";
    private static final String DRAFTER = PlanDriver.DRAFTER;

    /**
     * A thing one may or may not see.
     *
     * @param kind as the policy calls it
     * @param name what stands in addresses: its code or its id
     * @param parts ids of what belongs to it, by the last two parts of a pattern before them, e.g. {@code tep/id}
     */
    record Thing(String kind, String name, Subject subject, Map<String, String> parts) {}

    private final TestDepartment department;
    private final DossierDriver dossiers;
    private final FeedbackDriver feedback;
    private final PlanDriver plans;

    final List<Thing> things = new ArrayList<>();
    final List<String> tasks = new ArrayList<>();
    /** Ids of what the rights to whole kinds lead to, by the last two parts of a pattern. */
    final Map<String, String> parts = new HashMap<>();

    AccessScenes(TestDepartment department) {
        this.department = department;
        dossiers = new DossierDriver(department);
        feedback = new FeedbackDriver(department);
        plans = new PlanDriver(department);
    }

    void play() {
        substitute();
        dossiers();
        feedback();
        plans();
        reports();
        String asked = DataRequestJourneyTest.register(department, "Lâm Thị Bưởi");
        things.add(new Thing(
                "data-request",
                asked,
                new Subject(
                        "data-request",
                        department
                                .get("vanthu", API + "/data-requests/" + asked)
                                .at("/request/id")
                                .asText()),
                Map.of()));
        parts.put("privacy-terms/kind", "DOSSIER");
        parts.put("can-cu/kind", "DOSSIER");
        things.forEach(thing -> openTasks(thing.subject()));
        parts.put("thu-tuc/code", "TDC-HC");
        parts.put("procedures/code", "TDC-HC");
        parts.put("can-bo/login", "motcua");
        parts.put("staff/login", "motcua");
        parts.put("bac-nhac/kind", "dossier");
        parts.put("ladders/kind", "dossier");
        parts.put("chi-so/code", "PLAN-EARLY");
        parts.put("indicators/code", "PLAN-EARLY");
    }

    /** The records clerk's colleague, who does an absent office officer's work besides. */
    private void substitute() {
        department.post(
                "quantri",
                API + "/staff",
                Map.of(
                        "login", "vanthu.hai",
                        "name", "Vũ Thị Hai",
                        "title", "Văn thư",
                        "unit", "VP",
                        "roles", List.of("records-clerk"),
                        "password", "mat-khau-dau-tien"));
        var rows = department.context().getBean(JdbcTemplate.class);
        rows.update("update directory_staff set password_hash = (select password_hash from directory_staff"
                + " where login = 'vanthu') where login = 'vanthu.hai'");
        // what is written beside the product nobody else tells of
        rows.update("update directory_version set number_now = number_now + 1");
        parts.put("substitutions/id", absence("vanphong", "vanthu.hai"));
        parts.put("thay-nhau/id", parts.get("substitutions/id"));
    }

    private String absence(String absent, String substitute) {
        return department
                .post(
                        "quantri",
                        API + "/substitutions",
                        Map.of(
                                "absent", absent,
                                "substitute", substitute,
                                "from", "2026-08-03T07:00",
                                "to", "2026-12-05T17:00",
                                "reason", "Nghỉ phép"))
                .path("id")
                .asText();
    }

    private void dossiers() {
        String fresh = dossiers.register("TDC-HC");
        dossier(fresh, Map.of());
        String worked = dossiers.begin("KHCN-DKHD", "truongphong.cn", "chuyenvien.cn");
        String file = file("motcua", API + "/dossiers/" + worked, "QDTL");
        dossier(
                worked,
                Map.of(
                        "attachments/id",
                        file,
                        "tep/id",
                        file,
                        "papers/component",
                        "QDTL",
                        "giay-to/component",
                        "QDTL",
                        "slips/id",
                        "kiem-soat",
                        "phieu/id",
                        "kiem-soat"));
        department.post(
                "chuyenvien.cn",
                API + "/dossiers/" + worked + "/opinions",
                Map.of("units", List.of("KHTC"), "question", "Có phải kiểm định không?"));
        String paid = dossiers.register("TDC-HC");
        dossiers.complete("motcua", paid, "check-components", Map.of("feeCollected", false));
        department.post("motcua", API + "/dossiers/" + paid + "/payments", Map.of("method", "CASH"));
        JsonNode charge = department
                .get("motcua", API + "/dossiers/" + paid + "/payments")
                .get(0);
        String receipt = charge.path("payments").get(0).path("receiptPaper").asText();
        dossier(paid, Map.of("payments/paper", receipt, "bien-lai/paper", receipt));
        parts.put("payments/charge", charge.path("id").asText());
        parts.put("refunds/no", "1");
        String ended = dossiers.begin("TDC-HQ", "truongphong.tdc", "chuyenvien.tdc");
        dossiers.work(ended, "truongphong.tdc", "chuyenvien.tdc");
        dossiers.handOut(ended);
        dossier(ended, Map.of());
    }

    private void dossier(String code, Map<String, String> more) {
        things.add(new Thing("dossier", code, new Subject("dossier", id("/dossiers/" + code)), more));
    }

    private String file(String who, String about, String slot) {
        Upload.post(department, who, about + "/attachments", slot, "a.pdf", Upload.pdf(1000, about));
        return department
                .get(who, about + "/attachments")
                .path("items")
                .get(0)
                .path("id")
                .asText();
    }

    private void feedback() {
        new Passerby(department)
                .upload(
                        "/phan-anh/gui",
                        "/phan-anh/gui",
                        Map.of(
                                "kind",
                                "PROCEDURE",
                                "content",
                                "Đề nghị xem lại.",
                                "answer",
                                "EMAIL",
                                "name",
                                "Lâm Thị Bưởi",
                                "email",
                                "mau@vidu.example"),
                        "a.pdf",
                        Upload.pdf(900, "ảnh"));
        String sent = department
                .get("chanhvanphong", API + "/feedback")
                .path("items")
                .get(0)
                .path("code")
                .asText();
        String file = department
                .get("chanhvanphong", API + "/feedback/" + sent + "/attachments")
                .path("items")
                .get(0)
                .path("id")
                .asText();
        said(sent, Map.of("attachments/id", file, "tep/id", file));
        String drafted = feedback.receive("motcua", FeedbackDriver.said("PROCEDURE", false));
        feedback.toOfficer(drafted, "TDC", "truongphong.tdc", "chuyenvien.tdc");
        said(drafted, Map.of());
        String complaint = feedback.receive("motcua", FeedbackDriver.said("OFFICIAL", false));
        feedback.complete(
                "chanhvanphong",
                complaint,
                "classify",
                Map.of("outcome", "HANDLE", "kind", "OFFICIAL", "about", "chuyenvien.tdc", "unit", "TDC"));
        said(complaint, Map.of());
    }

    /** About an officer of the unit that looks into it. */
    Thing complaint() {
        return things.stream()
                .filter(thing -> thing.kind().equals("feedback"))
                .reduce((first, last) -> last)
                .orElseThrow();
    }

    private void said(String code, Map<String, String> own) {
        things.add(new Thing("feedback", code, new Subject("feedback", id("/feedback/" + code)), own));
    }

    private void plans() {
        plan(plans.draft(DRAFTER), "");
        String asked = plans.draft(DRAFTER);
        department.post(
                DRAFTER,
                API + "/plans/" + asked + "/submission",
                Map.of("opinionUnits", List.of("CN", "TDC"), "opinionsDue", "2026-08-14"));
        department.post("phogiamdoc", API + "/plans/" + asked + "/opinion-request", Map.of());
        plan(
                asked,
                department
                        .get(DRAFTER, API + "/plans/" + asked + "/papers")
                        .at("/items/0/key")
                        .asText());
        String work = plans.taken(DRAFTER);
        String file = file("chuyenvien.cn", API + "/assignments/" + work, "khac");
        JsonNode taken = department.get("kiemtoan", API + "/assignments/" + work);
        things.add(new Thing(
                "assignment",
                work,
                new Subject("assignment", taken.path("id").asText()),
                Map.of("attachments/file", file, "tep/file", file)));
        plan(
                department
                        .context()
                        .getBean(JdbcTemplate.class)
                        .queryForObject("select plan_id from plan_assignment where code = ?", String.class, work),
                "");
    }

    private void plan(String id, String paper) {
        Map<String, String> own = new HashMap<>(Map.of("sua/row", "r001", "assignments/row", "r001"));
        if (!paper.isEmpty()) {
            own.putAll(Map.of("papers/key", paper, "giay-to/key", paper));
        }
        things.add(new Thing("plan", id, new Subject("plan", id), own));
    }

    private void reports() {
        ReportDriver reports = new ReportDriver(department);
        String campaign = department
                .post(
                        "vanphong",
                        ReportDriver.CAMPAIGNS,
                        Map.of(
                                "regime", "DOT-XUAT",
                                "windowFrom", "2026-01-01",
                                "windowTo", "2026-08-02",
                                "due", "2026-12-01",
                                "outwardDue", "2026-12-08"))
                .path("code")
                .asText();
        department.moveClock("2026-08-03T09:30:00+07:00");
        reports.submit(campaign, "KHTC");
        reports.accept(campaign, "KHTC");
        for (String unit : List.of("CN", "KHTC")) {
            String code = campaign + "-" + unit;
            things.add(
                    new Thing("unit-report", code, new Subject("unit-report", id("/unit-reports/" + code)), Map.of()));
        }
        parts.put("report-campaigns/id", campaign);
        parts.put("bao-cao/code", campaign);
        parts.put("ma-tran/regime", "DOT-XUAT");
        parts.put("che-do-bao-cao/code", "DOT-XUAT");
        parts.put("units/unit", "TT");
    }

    private String id(String path) {
        return department.get("kiemtoan", API + path).path("id").asText();
    }

    private void openTasks(Subject subject) {
        JsonNode open =
                department.get("kiemtoan", API + "/tasks?scope=ALL&subject=" + subject.type() + ":" + subject.id());
        StreamSupport.stream(open.path("items").spliterator(), false)
                .map(item -> item.path("id").asText())
                .limit(2)
                .forEach(tasks::add);
    }
}
