package vn.dunghen.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.dunghen.testing.SignedInVisitor;
import vn.dunghen.testing.TestDepartment;
import vn.dunghen.testing.TestDepartment.Answer;
import vn.dunghen.testing.TestDepartment.Database;

/** The lives of a proposal: published, returned, late, backwards, from a workbook. */
abstract class PublicationJourney {

    private static final String PROPOSER = "truongphong.cds";
    private static final String START = "2026-02-11T09:00:00+07:00";

    private final Database database;

    PublicationJourney(Database database) {
        this.database = database;
    }

    @Test
    void aNewAChangedAndAnAbolishedProcedureTakeEffectOnTheirDayAndMoveNoPromise() {
        try (TestDepartment department = TestDepartment.open(database, START)) {
            ProposalDriver driver = new ProposalDriver(department);
            DossierDriver dossiers = new DossierDriver(department);
            String open = dossiers.begin("ATBX-XQ-CL", "truongphong.cn", "chuyenvien.cn");
            String promised =
                    dossiers.dossier(open).path("appointment").path("current").asText();
            Map<String, Object> added = ProposalDriver.change("NEW", "CDS-XN", "CDS", 5, "CDS");
            added.put(
                    "fees",
                    List.of(
                            Map.of("code", "XN", "name", "Xác nhận", "unit", "nền tảng", "each", 250_000),
                            Map.of(
                                    "code",
                                    "GT",
                                    "name",
                                    "Thẩm định",
                                    "unit",
                                    "giá trị",
                                    "perMille",
                                    2,
                                    "most",
                                    9_000_000)));
            Map<String, Object> changed = ProposalDriver.change("CHANGED", "ATBX-XQ-CL", "ATBX", 3, "CN");
            String code = driver.propose(
                    PROPOSER,
                    ProposalDriver.proposal(
                            "2026-03-02", List.of(added, changed, Map.of("kind", "ABOLISHED", "code", "KHCN-CLVP"))));
            assertThat(code).isEqualTo("CB-2026-001");
            driver.complete(PROPOSER, code, "draft", Map.of());
            driver.complete("vanphong", code, "check", Map.of("outcome", "RETURN", "reason", "Ghi rõ căn cứ."));
            assertThat(driver.proposal(code).path("stage").asText()).isEqualTo("DRAFT");
            driver.publish(PROPOSER, code);

            assertThat(new SignedInVisitor(department, PROPOSER).page("/quan-tri/thu-tuc/de-xuat/" + code))
                    .contains("Xác nhận: 250.000 đồng một nền tảng", "2 ‰ giá trị, nhiều nhất 9.000.000 đồng");
            JsonNode tariffs = department
                    .get("motcua", "/api/v1/procedures/CDS-XN/versions")
                    .get(0)
                    .path("tariffs");
            assertThat(tariffs.findValuesAsText("code")).containsExactly("XN", "GT");
            assertThat(tariffs.get(0).path("each").asLong()).isEqualTo(250_000);
            JsonNode published = driver.proposal(code);
            assertThat(published.path("stage").asText()).isEqualTo("PUBLISHED");
            assertThat(published.path("decisionNumber").asText()).isEqualTo("01/QĐ-SKHCN");
            assertThat(codes(department, "2026-03-01")).contains("KHCN-CLVP").doesNotContain("CDS-XN");
            assertThat(codes(department, "2026-03-02")).contains("CDS-XN").doesNotContain("KHCN-CLVP");
            JsonNode versions = department.get("motcua", "/api/v1/procedures/ATBX-XQ-CL/versions");
            assertThat(versions.get(0).path("version").asInt()).isEqualTo(2);
            assertThat(versions.get(0).path("decision").asText()).isEqualTo("01/QĐ-SKHCN");
            assertThat(refusal(department, "CDS-XN")).contains("chỉ áp dụng từ ngày 02/03/2026");
            String early = dossiers.register("KHCN-CLVP");
            assertThat(early).isNotEmpty();

            department.moveClock("2026-03-02T08:00:00+07:00");
            assertThat(refusal(department, "KHCN-CLVP")).contains("đã bãi bỏ từ ngày 02/03/2026");
            assertThat(dossiers.dossier(open)
                            .path("appointment")
                            .path("current")
                            .asText())
                    .as("a published change never moves a promise")
                    .isEqualTo(promised);
            String routed = dossiers.register("CDS-XN");
            dossiers.complete("motcua", routed, "check-components", Map.of());
            dossiers.complete("motcua", routed, "hand-over", Map.of());
            assertThat(dossiers.task(PROPOSER, routed, "assign-officer")
                            .path("unit")
                            .asText())
                    .isEqualTo("CDS");
            assertThat(department
                            .get("kiemtoan", "/api/v1/audit/verification")
                            .path("intact")
                            .asBoolean())
                    .isTrue();
        }
    }

    @Test
    void nothingIsPublishedBackwardsOrTwiceOrByOnesOwnEyes() {
        try (TestDepartment department = TestDepartment.open(database, START)) {
            ProposalDriver driver = new ProposalDriver(department);
            Map<String, Object> change = ProposalDriver.change("NEW", "CDS-XN", "CDS", 5, "CDS");
            assertThat(attempt(department, PROPOSER, ProposalDriver.proposal("2026-02-10", List.of(change)))
                            .text())
                    .contains("Ngày hiệu lực 10/02/2026 đã qua");
            assertThat(attempt(department, "motcua", ProposalDriver.proposal("2026-03-02", List.of(change)))
                            .status())
                    .isEqualTo(403);
            Map<String, Object> known = ProposalDriver.change("NEW", "ATBX-XQ-CL", "ATBX", 5, "CN");
            assertThat(attempt(department, PROPOSER, ProposalDriver.proposal("2026-03-02", List.of(known)))
                            .status())
                    .isEqualTo(422);
            String code = driver.propose(PROPOSER, ProposalDriver.proposal("2026-02-12", List.of(change)));
            assertThat(attempt(department, PROPOSER, ProposalDriver.proposal("2026-03-02", List.of(change)))
                            .status())
                    .as("one open proposal a procedure")
                    .isEqualTo(409);
            driver.complete(PROPOSER, code, "draft", Map.of());
            driver.complete("vanphong", code, "check", Map.of());
            driver.complete("giamdoc", code, "approve", Map.of());
            department.moveClock("2026-02-13T08:00:00+07:00");
            Answer late = driver.attempt("vanthu", code, "number", Map.of());
            assertThat(late.status()).isEqualTo(409);
            assertThat(late.text()).contains("không công bố lùi được");
            driver.complete("vanthu", code, "number", Map.of("outcome", "RETURN", "reason", "Ngày đã qua."));
            driver.complete(PROPOSER, code, "draft", Map.of("effectiveFrom", "2026-02-13"));
            driver.complete("vanphong", code, "check", Map.of());
            driver.complete("giamdoc", code, "approve", Map.of());
            driver.complete("vanthu", code, "number", Map.of());
            assertThat(codes(department, null)).contains("CDS-XN");
        }
    }

    @Test
    void aLatePublicationIsUrgedByTheChiefOfOffice() {
        try (TestDepartment department = TestDepartment.open(database, START)) {
            ProposalDriver driver = new ProposalDriver(department);
            String code = driver.propose(
                    PROPOSER,
                    ProposalDriver.proposal(
                            "2026-12-01", List.of(ProposalDriver.change("NEW", "CDS-XN", "CDS", 5, "CDS"))));
            department.moveClock("2026-03-20T09:00:00+07:00");
            driver.complete("chanhvanphong", code, "urge", Map.of());
            driver.publish(PROPOSER, code);
            List<String> told = new ArrayList<>();
            department
                    .get(
                            "kiemtoan",
                            "/api/v1/notices?subject=procedure-proposal:"
                                    + driver.proposal(code).path("id").asText())
                    .path("items")
                    .forEach(notice -> told.add(notice.path("rung").asText() + " "
                            + notice.path("recipient").asText()));
            assertThat(told)
                    .contains(
                            "DUE_SOON " + PROPOSER,
                            "EXPIRED " + PROPOSER,
                            "EXPIRED chanhvanphong",
                            "OVERDUE_2 giamdoc");
        }
    }

    @Test
    void aWorkbookBecomesOneProposalAndChangesNothingBefore() {
        try (TestDepartment department = TestDepartment.open(database, START)) {
            ProposalDriver driver = new ProposalDriver(department);
            int before = codes(department, null).size();
            Answer same = department.upload(
                    PROPOSER,
                    "/api/v1/procedures/import",
                    "danh-muc.xlsx",
                    department.download(PROPOSER, "/api/v1/procedures/catalogue.xlsx"));
            assertThat(same.body().path("same").asInt()).as(same.text()).isEqualTo(before);
            assertThat(same.body().path("wrong").asInt()).isZero();

            byte[] book = CatalogueOf58.workbook();
            JsonNode trial = department
                    .upload(PROPOSER, "/api/v1/procedures/import", "58.xlsx", book)
                    .body();
            assertThat(trial.path("added").asInt()).isEqualTo(58);
            assertThat(trial.path("untouched").asInt()).isEqualTo(before);
            Answer confirmed = department.upload(
                    PROPOSER,
                    "/api/v1/procedures/import",
                    "58.xlsx",
                    book,
                    "confirm",
                    "true",
                    "title",
                    "Công bố danh mục năm 2026",
                    "reason",
                    "Rà soát cả danh mục",
                    "effectiveFrom",
                    "2026-02-12");
            assertThat(confirmed.status()).as(confirmed.text()).isEqualTo(201);
            assertThat(codes(department, "2026-02-12"))
                    .as("an import is no back door")
                    .hasSize(before);
            assertThat(department
                            .call(null, "GET", "/thu-tuc?tim=nhom+58", null)
                            .text())
                    .doesNotContain("9.000058");
            driver.publish(PROPOSER, confirmed.body().path("proposal").asText());
            assertThat(codes(department, "2026-02-12")).hasSize(before + 58);
            assertThat(codes(department, null)).hasSize(before);
            department.moveClock("2026-02-12T08:00:00+07:00");
            assertThat(department
                            .call(null, "GET", "/thu-tuc?tim=nhom+58", null)
                            .text())
                    .as("anybody finds it, without signing in and without tone marks")
                    .contains("9.000058");
            assertThat(department.call(null, "GET", "/thu-tuc/9.000058", null).text())
                    .contains("Đơn đề nghị", "Quyết định 01/QĐ-SKHCN");
        }
    }

    private static Answer attempt(TestDepartment department, String who, Object body) {
        return department.call(who, "POST", "/api/v1/procedure-proposals", body);
    }

    private static List<String> codes(TestDepartment department, String at) {
        List<String> codes = new ArrayList<>();
        department
                .get("motcua", "/api/v1/procedures" + (at == null ? "" : "?at=" + at))
                .path("items")
                .forEach(procedure -> codes.add(procedure.path("code").asText()));
        return codes;
    }

    private static String refusal(TestDepartment department, String procedure) {
        Answer answer = department.call(
                "motcua",
                "POST",
                "/api/v1/dossiers",
                Map.of(
                        "procedure",
                        procedure,
                        "channel",
                        "DIRECT",
                        "applicant",
                        Map.of("kind", "PERSON", "name", "Nguyễn Vân Anh"),
                        "components",
                        List.of()));
        assertThat(answer.status()).isEqualTo(422);
        return answer.text();
    }
}
