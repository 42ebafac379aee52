package vn.dunghen.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.dunghen.journey.AssignmentDriver.API;
import static vn.dunghen.journey.AssignmentDriver.coordinated;
import static vn.dunghen.journey.AssignmentDriver.row;
import static vn.dunghen.journey.AssignmentDriver.until;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.dunghen.plan.DeadlineKind;
import vn.dunghen.plan.domain.NamedUnit;
import vn.dunghen.plan.domain.PlanRow;
import vn.dunghen.plan.domain.UnitGroup;
import vn.dunghen.plan.usecase.AssignmentsOfPlan;
import vn.dunghen.testing.TestDepartment;
import vn.dunghen.testing.TestDepartment.Answer;
import vn.dunghen.testing.TestDepartment.Database;
import vn.dunghen.testing.Upload;

/** The lives of assignments: done, extended twice, overdue, standing all year, asked for, refused, given on, cancelled. */
abstract class AssignmentJourney {

    private static final String START = "2026-02-11T09:00:00+07:00";
    private static final NamedUnit CN = NamedUnit.unit("CN", "Phòng Quản lý công nghệ");
    private static final NamedUnit CDS = NamedUnit.unit("CDS", "Phòng Chuyển đổi số");

    private final Database database;

    AssignmentJourney(Database database) {
        this.database = database;
    }

    @Test
    void workExtendedTwiceIsLateAgainstItsFirstDateWhateverItsSecondSays() {
        try (TestDepartment department = TestDepartment.open(database, START)) {
            var driver = new AssignmentDriver(department);
            driver.open(coordinated(row("r001", until(DeadlineKind.DATE, "2026-04-30", "30/4/2026"), CN), CDS));
            String code = driver.code("r001", "CN");
            assertThat(code).isEqualTo("NV-2026-001");
            assertThat(driver.assignment(code).path("due").path("original").asText())
                    .as("30 April is a holiday: the next working day")
                    .isEqualTo("2026-05-04T17:00:00+07:00");
            driver.complete("truongphong.cn", code, "accept", Map.of("officer", "chuyenvien.cn"));
            driver.complete("truongphong.cds", code, "coordinate", Map.of("contribution", "Cấp số liệu trực tuyến."));
            department.post(
                    "chuyenvien.cn",
                    API + "/" + code + "/progress",
                    Map.of("percent", 40, "text", "Đã rà soát xong 12 thủ tục."));

            department.post(
                    "chuyenvien.cn",
                    API + "/" + code + "/extension",
                    Map.of("proposed", "2026-05-15", "reason", "Chờ ý kiến của Bộ."));
            assertThat(department
                            .call(
                                    "chuyenvien.cn",
                                    "POST",
                                    API + "/" + code + "/extension",
                                    Map.of("proposed", "2026-05-20", "reason", "Thêm nữa."))
                            .status())
                    .as("one open request at a time")
                    .isEqualTo(409);
            driver.complete("chanhvanphong", code, "decide-extension", Map.of());
            assertThat(due(driver, code, "current")).isEqualTo("2026-05-15T17:00:00+07:00");
            department.post(
                    "chuyenvien.cn",
                    API + "/" + code + "/extension",
                    Map.of("proposed", "2026-05-29", "reason", "Bộ chưa trả lời."));
            driver.complete("chanhvanphong", code, "decide-extension", Map.of("outcome", "FORWARD"));
            driver.complete("giamdoc", code, "grant-extension", Map.of());
            assertThat(due(driver, code, "current")).isEqualTo("2026-05-29T17:00:00+07:00");
            assertThat(due(driver, code, "original")).isEqualTo("2026-05-04T17:00:00+07:00");

            department.moveClock("2026-05-20T10:00:00+07:00");
            assertThat(driver.against(code, "againstOriginal")).isEqualTo("RUNNING_LATE");
            assertThat(driver.against(code, "againstCurrent")).isEqualTo("RUNNING");
            result(department, code, 80);
            driver.complete(
                    "vanphong", code, "verify", Map.of("outcome", "RETURN", "reason", "Chưa đạt chỉ tiêu 85%."));
            assertThat(driver.against(code, "againstOriginal")).isEqualTo("RUNNING_LATE");
            department.moveClock("2026-05-29T16:00:00+07:00");
            result(department, code, 90);
            department.moveClock("2026-06-03T10:00:00+07:00");
            driver.complete("vanphong", code, "verify", Map.of());

            JsonNode done = driver.assignment(code);
            assertThat(done.path("state").asText()).isEqualTo("DONE");
            assertThat(done.path("finishedAt").asText())
                    .as("finished when the accepted result was reported")
                    .startsWith("2026-05-29T16:00");
            assertThat(driver.against(code, "againstOriginal")).isEqualTo("LATE");
            assertThat(driver.against(code, "againstCurrent")).isEqualTo("ON_TIME");
            assertThat(done.path("extensions")).hasSize(2);
            assertThat(done.path("target").path("reached").asBoolean()).isTrue();
            assertThat(done.path("coordinating").get(0).path("contribution").asText())
                    .isEqualTo("Cấp số liệu trực tuyến.");
            intact(department);
        }
    }

    @Test
    void overdueWorkClimbsToTheDirectorAndStaysLateAfterAnExtension() {
        try (TestDepartment department = TestDepartment.open(database, START)) {
            var driver = new AssignmentDriver(department);
            driver.open(row("r005", until(DeadlineKind.BEFORE_DATE, "2026-03-15", "Trước ngày 15/3"), CDS));
            String code = driver.code("r005", "CDS");
            assertThat(due(driver, code, "original"))
                    .as("before Sunday 15 March: Friday")
                    .isEqualTo("2026-03-13T17:00:00+07:00");
            driver.complete("truongphong.cds", code, "accept", Map.of());
            department.moveClock("2026-03-19T09:00:00+07:00");
            assertThat(driver.told(code))
                    .contains(
                            "AHEAD_5 chuyenvien.cds",
                            "AHEAD_2 truongphong.cds",
                            "EXPIRED truongphong.cds",
                            "OVERDUE_1 chanhvanphong",
                            "OVERDUE_3 giamdoc");
            driver.complete("chanhvanphong", code, "urge", Map.of());
            assertThat(items(department, "?overdue=true")).isEqualTo(1);

            JsonNode asked = department.post(
                    "chuyenvien.cds",
                    API + "/" + code + "/extension",
                    Map.of("proposed", "2026-03-31", "reason", "Số liệu chưa đủ."));
            assertThat(asked.path("extensions").get(0).path("afterExpiry").asBoolean())
                    .isTrue();
            driver.complete("chanhvanphong", code, "decide-extension", Map.of());
            department.moveClock("2026-03-25T09:00:00+07:00");
            driver.complete("chuyenvien.cds", code, "report-result", Map.of());
            driver.complete("vanphong", code, "verify", Map.of());
            assertThat(driver.against(code, "againstOriginal")).isEqualTo("LATE");
            assertThat(driver.against(code, "againstCurrent")).isEqualTo("EARLY");
            intact(department);
        }
    }

    @Test
    void anyUnitThatWatchesConfirmsAResultAndReadsItsEvidence() {
        try (TestDepartment department = TestDepartment.open(database, START)) {
            var driver = new AssignmentDriver(department);
            var plain = row(
                    "r001",
                    until(DeadlineKind.DATE, "2026-04-24", "24/4/2026"),
                    NamedUnit.unit("CN", "Phòng Quản lý công nghệ"));
            driver.open(new PlanRow(
                    plain.row(),
                    plain.ordinal(),
                    plain.group(),
                    plain.content(),
                    plain.product(),
                    plain.deadline(),
                    plain.manner(),
                    plain.leads(),
                    List.of(),
                    List.of(
                            NamedUnit.unit("KHTC", "Phòng Kế hoạch – Tài chính"),
                            NamedUnit.unit("CDS", "Phòng Chuyển đổi số")),
                    null));
            String code = driver.code("r001", "CN");
            driver.complete("truongphong.cn", code, "accept", Map.of("officer", "chuyenvien.cn"));
            byte[] report = Upload.pdf(1000, "ket-qua");
            var sent = department.upload("chuyenvien.cn", API + "/" + code + "/attachments", "ket-qua.pdf", report);
            assertThat(sent.status()).as(sent.text()).isIn(200, 201);
            String file =
                    API + "/" + code + "/attachments/" + sent.body().path("id").asText();
            driver.complete("chuyenvien.cn", code, "report-result", Map.of());
            assertThat(driver.tasks("truongphong.khtc", code)).containsExactly("verify-by-head");
            assertThat(driver.tasks("truongphong.cds", code)).containsExactly("verify-by-head");
            assertThat(driver.tasks("truongphong.tdc", code)).isEmpty();
            assertThat(department.download("truongphong.cds", file)).isEqualTo(report);
            assertThat(department.call("truongphong.tdc", "GET", file, null).status())
                    .as("a stranger")
                    .isEqualTo(404);
            assertThat(department
                            .get("truongphong.tdc", API + "/" + code + "/attachments")
                            .path("items"))
                    .isEmpty();

            driver.complete("truongphong.cds", code, "verify-by-head", Map.of());
            assertThat(driver.tasks("truongphong.khtc", code))
                    .as("one confirmation is enough")
                    .isEmpty();
            assertThat(driver.assignment(code).path("state").asText()).isEqualTo("DONE");
            intact(department);
        }
    }

    @Test
    void standingWorkIsLookedAtEveryQuarterAndLateOnceOneLookWasLate() {
        try (TestDepartment department = TestDepartment.open(database, START)) {
            var driver = new AssignmentDriver(department);
            driver.open(
                    row(
                            "r003",
                            until(DeadlineKind.STANDING, null, "Thường xuyên"),
                            NamedUnit.unit("TT", "Thanh tra Sở")),
                    row("r006", until(DeadlineKind.STANDING, null, "Thường xuyên"), CN));
            String kept = driver.code("r003", "TT");
            String late = driver.code("r006", "CN");
            driver.complete("thanhtra", kept, "accept", Map.of());
            driver.complete("truongphong.cn", late, "accept", Map.of());
            assertThat(driver.tasks("thanhtra", kept))
                    .as("nothing to do before the quarter ends")
                    .isEmpty();
            for (String day : new String[] {"2026-03-30", "2026-06-30", "2026-09-30", "2026-12-31"}) {
                department.moveClock(day + "T15:00:00+07:00");
                driver.complete("thanhtra", kept, "check-in", Map.of("result", "Đã tiếp công dân đủ các kỳ."));
            }
            assertThat(driver.told(late)).contains("EXPIRED truongphong.cn", "OVERDUE_3 giamdoc");
            for (int quarter = 1; quarter <= 4; quarter++) {
                department.moveClock("2026-12-31T16:0" + quarter + ":00+07:00");
                driver.complete("chuyenvien.cn", late, "check-in", Map.of());
            }
            driver.complete("vanphong", kept, "verify", Map.of());
            driver.complete("vanphong", late, "verify", Map.of());
            assertThat(driver.assignment(kept).path("checkIns")).hasSize(4);
            assertThat(driver.against(kept, "againstOriginal")).isEqualTo("ON_TIME");
            assertThat(driver.against(late, "againstCurrent")).isEqualTo("LATE");
            intact(department);
        }
    }

    @Test
    void aRowLedByAGroupBecomesOneAssignmentForEachUnitAndEachMayGoItsOwnWay() {
        try (TestDepartment department = TestDepartment.open(database, START)) {
            var driver = new AssignmentDriver(department);
            var group = row(
                    "r002",
                    until(DeadlineKind.WITHIN, "2026-06-30", "Quý II"),
                    NamedUnit.group(UnitGroup.ALL, "Các phòng, đơn vị"));
            driver.open(group);
            driver.open(group);
            assertThat(items(department, "?plan=" + AssignmentDriver.PLAN.value()))
                    .as("one for each unit, and opening again adds none")
                    .isEqualTo(8);

            String refused = driver.code("r002", "KHTC");
            driver.complete(
                    "truongphong.khtc",
                    refused,
                    "accept",
                    Map.of("outcome", "REFUSE", "reason", "Không thuộc chức năng của phòng."));
            driver.complete(
                    "chanhvanphong",
                    refused,
                    "reassign",
                    Map.of("outcome", "MOVE", "unit", "CDS", "reason", "Phòng CDS có số liệu."));
            driver.complete("truongphong.cds", refused, "accept", Map.of());
            assertThat(driver.assignment(refused).path("leadUnit").asText()).isEqualTo("CDS");

            String keeps = driver.code("r002", "TDC");
            driver.complete("truongphong.tdc", keeps, "accept", Map.of("outcome", "REFUSE", "reason", "Ít người."));
            driver.complete("chanhvanphong", keeps, "reassign", Map.of());
            Answer again = driver.attempt(
                    "truongphong.tdc", keeps, "accept", Map.of("outcome", "REFUSE", "reason", "Vẫn ít người."));
            assertThat(again.status()).isEqualTo(409);
            assertThat(again.text()).contains("vẫn chủ trì");

            String passedOn = driver.code("r002", "CN");
            driver.complete("truongphong.cn", passedOn, "accept", Map.of("officer", "chuyenvien.cn"));
            department.post(
                    "truongphong.cn",
                    API + "/" + passedOn + "/transfer",
                    Map.of("officer", "truongphong.cn", "reason", "Chuyên viên chuyển công tác."));
            assertThat(driver.tasks("chuyenvien.cn", passedOn)).isEmpty();
            driver.complete("truongphong.cn", passedOn, "report-result", Map.of());

            String own = driver.code("r002", "VP");
            driver.complete("chanhvanphong", own, "accept", Map.of("officer", "vanphong"));
            driver.complete("vanphong", own, "report-result", Map.of());
            assertThat(driver.tasks("vanphong", own))
                    .as("nobody confirms a result of their own")
                    .isEmpty();
            driver.complete("chanhvanphong", own, "verify-by-head", Map.of());
            assertThat(driver.against(own, "againstOriginal")).isEqualTo("EARLY");

            var plans = department.context().getBean(AssignmentsOfPlan.class);
            var progress = plans.progress(AssignmentDriver.PLAN);
            assertThat(progress.total()).isEqualTo(8);
            assertThat(progress.done()).isEqualTo(1);
            assertThat(progress.units()).anySatisfy(unit -> {
                assertThat(unit.unit()).isEqualTo("CDS");
                assertThat(unit.total()).isEqualTo(2);
            });
            plans.cancel(AssignmentDriver.PLAN, "Kế hoạch bị thay thế.");
            assertThat(items(department, "?state=CANCELLED")).isEqualTo(7);
            assertThat(driver.tasks("truongphong.tdc", keeps)).isEmpty();
            intact(department);
        }
    }

    @Test
    void whenSomebodyLeavesTheirWorkGoesToTheHeadOfTheUnit() {
        try (TestDepartment department = TestDepartment.open(database, START)) {
            var driver = new AssignmentDriver(department);
            driver.open(
                    row("r001", until(DeadlineKind.DATE, "2026-04-24", "24/4/2026"), CN),
                    row("r002", until(DeadlineKind.DATE, "2026-04-24", "24/4/2026"), CN),
                    row("r003", until(DeadlineKind.STANDING, null, "Thường xuyên"), CN));
            String open = driver.code("r001", "CN");
            String reported = driver.code("r002", "CN");
            String standing = driver.code("r003", "CN");
            for (String code : new String[] {open, reported, standing}) {
                driver.complete("truongphong.cn", code, "accept", Map.of("officer", "chuyenvien.cn"));
            }
            driver.complete("chuyenvien.cn", reported, "report-result", Map.of());
            assertThat(department
                            .call("quantri", "PUT", "/api/v1/staff/chuyenvien.cn", Map.of("active", false))
                            .status())
                    .isEqualTo(200);

            assertThat(driver.tasks("truongphong.cn", open)).containsExactly("report-result");
            assertThat(driver.told(open)).anyMatch(one -> one.endsWith(" truongphong.cn"));
            driver.complete(
                    "vanphong", reported, "verify", Map.of("outcome", "RETURN", "reason", "Thiếu phụ lục số liệu."));
            assertThat(driver.tasks("truongphong.cn", reported)).containsExactly("report-result");
            department.moveClock("2026-03-30T09:00:00+07:00");
            assertThat(driver.tasks("truongphong.cn", standing)).containsExactly("check-in");
            intact(department);
        }
    }

    @Test
    void workOnRequestWaitsAndEndsByItselfWhenNobodyAsks() {
        try (TestDepartment department = TestDepartment.open(database, START)) {
            var driver = new AssignmentDriver(department);
            driver.open(
                    row("r004", until(DeadlineKind.ON_REQUEST, null, "Khi có yêu cầu"), CN),
                    row("r007", until(DeadlineKind.ON_REQUEST, null, "Khi có yêu cầu"), CDS));
            String asked = driver.code("r004", "CN");
            String never = driver.code("r007", "CDS");
            assertThat(driver.tasks("truongphong.cn", asked)).isEmpty();
            Answer foreign = department.call(
                    "chuyenvien.cn",
                    "POST",
                    API + "/" + asked + "/request",
                    Map.of("due", "2026-04-10", "note", "Gấp."));
            assertThat(foreign.status()).isEqualTo(403);
            department.post(
                    "vanphong",
                    API + "/" + asked + "/request",
                    Map.of("due", "2026-04-11", "note", "Đoàn kiểm tra của tỉnh yêu cầu."));
            assertThat(due(driver, asked, "original"))
                    .as("a Saturday rolls to Monday")
                    .isEqualTo("2026-04-13T17:00:00+07:00");
            driver.complete("truongphong.cn", asked, "accept", Map.of());
            driver.complete("chuyenvien.cn", asked, "report-result", Map.of());
            driver.complete("vanphong", asked, "verify", Map.of());
            department.moveClock("2027-01-05T09:00:00+07:00");
            assertThat(driver.assignment(never).path("state").asText()).isEqualTo("NOT_ASKED");
            assertThat(driver.against(never, "againstOriginal")).isEqualTo("NONE");
            intact(department);
        }
    }

    @Test
    void whatIsWronglySentIsRefusedInWordsAndChangesNothing() {
        try (TestDepartment department = TestDepartment.open(database, START)) {
            var driver = new AssignmentDriver(department);
            driver.open(row("r001", until(DeadlineKind.DATE, "2026-04-30", "30/4/2026"), CN));
            String code = driver.code("r001", "CN");
            driver.complete("truongphong.cn", code, "accept", Map.of("officer", "chuyenvien.cn"));
            String address = API + "/" + code;
            refused(department, 422, "chuyenvien.cn", address + "/progress", Map.of("percent", 101, "text", "Xong."));
            refused(department, 422, "chuyenvien.cn", address + "/progress", Map.of("percent", 10));
            refused(
                    department,
                    422,
                    "chuyenvien.cn",
                    address + "/progress",
                    Map.of("percent", 10, "text", "x".repeat(2001)));
            refused(
                    department,
                    422,
                    "chuyenvien.cn",
                    address + "/extension",
                    Map.of("proposed", "31/02/2026", "reason", "a"));
            refused(
                    department,
                    422,
                    "chuyenvien.cn",
                    address + "/extension",
                    Map.of("proposed", "2026-05-04", "reason", "a"));
            refused(
                    department,
                    422,
                    "truongphong.cn",
                    address + "/transfer",
                    Map.of("officer", "chuyenvien.cds", "reason", "a"));
            refused(
                    department,
                    409,
                    "truongphong.cn",
                    address + "/transfer",
                    Map.of("officer", "chuyenvien.cn", "reason", "a"));
            refused(department, 403, "chuyenvien.cds", address + "/progress", Map.of("percent", 10, "text", "Xong."));
            refused(
                    department,
                    403,
                    "chuyenvien.cn",
                    address + "/transfer",
                    Map.of("officer", "truongphong.cn", "reason", "a"));
            refused(department, 409, "vanphong", address + "/request", Map.of("due", "2026-04-10", "note", "Gấp."));
            refused(
                    department,
                    404,
                    "chuyenvien.cn",
                    API + "/NV-2026-999/progress",
                    Map.of("percent", 10, "text", "a"));
            refused(department, 422, "chuyenvien.cn", address + "/result", Map.of("result", ""));
            assertThat(department
                            .call("kiemtoan", "GET", API + "?state=XONG", null)
                            .status())
                    .isEqualTo(422);
            assertThat(department
                            .call("kiemtoan", "GET", API + "?cursor=la", null)
                            .status())
                    .isEqualTo(422);
            assertThat(department.call("kiemtoan", "GET", API + "?size=0", null).status())
                    .isEqualTo(422);
            assertThat(department.call("quantri", "GET", API, null).status()).isIn(403, 404);
            assertThat(driver.assignment(code).path("extensions")).isEmpty();
            assertThat(driver.assignment(code).path("percent").asInt()).isZero();
        }
    }

    private static void refused(
            TestDepartment department, int status, String who, String address, Map<String, Object> body) {
        Answer answer = department.call(who, "POST", address, body);
        assertThat(answer.status())
                .as(address + " " + body.keySet() + " " + answer.text())
                .isEqualTo(status);
    }

    private static void result(TestDepartment department, String code, int figure) {
        department.post(
                "chuyenvien.cn",
                API + "/" + code + "/result",
                Map.of("result", "Báo cáo số 12/BC-CN.", "figure", figure));
    }

    private static String due(AssignmentDriver driver, String code, String which) {
        return driver.assignment(code).path("due").path(which).asText();
    }

    private static int items(TestDepartment department, String query) {
        return department.get("kiemtoan", API + query).path("items").size();
    }

    private static void intact(TestDepartment department) {
        assertThat(department
                        .get("kiemtoan", "/api/v1/audit/verification")
                        .path("intact")
                        .asBoolean())
                .isTrue();
        assertThat(department.get("kiemtoan", API + "?size=1").path("items")).hasSize(1);
    }
}
