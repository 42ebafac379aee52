package vn.dunghen.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.dunghen.testing.SignedInVisitor;
import vn.dunghen.testing.TestDepartment;
import vn.dunghen.testing.TestDepartment.Answer;
import vn.dunghen.testing.TestDepartment.Database;
import vn.dunghen.testing.Upload;

/** Whatever is sent to the catalogue, and whoever sends it: a clear refusal, nothing proposed. */
class CatalogueBadInputTest {

    private static final String API = "/api/v1";
    private static final ObjectMapper JSON = new ObjectMapper();

    private static TestDepartment department;

    @BeforeAll
    static void open() {
        department = TestDepartment.open(Database.H2, "2026-08-03T09:00:00+07:00");
    }

    @AfterAll
    static void close() {
        department.close();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "title | null | title",
                "title | 5 | title",
                "title | \"a\\ud800\" | title",
                "reason | \"  \" | reason",
                "effectiveFrom | \"2026-02-30\" | effectiveFrom",
                "effectiveFrom | 5 | effectiveFrom",
                "effectiveFrom | \"+999999999-12-31\" | effectiveFrom",
                "changes | null | changes",
                "changes | [] | changes",
                "changes | \"x\" | changes",
                "changes | [null] | changes[0]",
                "changes | [{\"kind\":\"X\",\"code\":\"A-B\"}] | changes[0].kind",
                "changes | [{\"kind\":\"ABOLISHED\",\"code\":\"NOPE-X\"}] | changes[0].code",
                "changes | [{\"kind\":\"ABOLISHED\",\"code\":\"a\\u0000\"}] | changes[0].code",
                "changes | [{\"kind\":\"NEW\",\"code\":\"A-B\",\"committed\":{\"amount\":99999999999,\"unit\":\"WORKING_DAY\"}}] | changes[0].committed.amount",
                "changes | [{\"kind\":\"NEW\",\"code\":\"A-B\",\"committed\":5}] | changes[0].committed",
                "changes | [{\"kind\":\"NEW\",\"code\":\"A-B\",\"foo\":5}] | changes[0].foo",
                "extra | 1 | extra",
            })
    void aBadProposalIsRefusedAtItsField(String key, String value, String field) throws Exception {
        ObjectNode body = JSON.valueToTree(ProposalDriver.proposal(
                "2026-12-01", List.of(ProposalDriver.change("NEW", "CDS-XN", "CDS", 5, "CDS"))));
        body.put(key, "HERE");
        Answer answer = department.call(
                "truongphong.cds",
                "POST",
                API + "/procedure-proposals",
                body.toString().replace("\"HERE\"", value));
        refused(answer, 422);
        assertThat(answer.body().path("errors").findValuesAsText("field"))
                .as(answer.text())
                .contains(field);
        assertThat(department.get("kiemtoan", API + "/procedure-proposals").path("items"))
                .isEmpty();
    }

    @Test
    void whatIsNoWorkbookIsNotImported() {
        byte[] text = "không phải bảng tính".getBytes(StandardCharsets.UTF_8);
        for (byte[] file : List.of(text, new byte[0], Upload.pdf(1000, "a"))) {
            refused(department.upload("truongphong.cds", API + "/procedures/import", "a.xlsx", file), 422);
        }
        Answer plain = department.call("truongphong.cds", "POST", API + "/procedures/import", "{}");
        assertThat(plain.status()).as(plain.text()).isIn(400, 415, 422);
    }

    @ParameterizedTest
    @ValueSource(strings = {"motcua", "vanphong", "vanthu", "giamdoc", "kiemtoan", "quantri"})
    void whoMayNotProposeMayNotTryAWorkbookEither(String login) {
        byte[] same = department.download("truongphong.cds", API + "/procedures/catalogue.xlsx");
        for (byte[] file : List.of(same, new byte[0])) {
            refused(department.upload(login, API + "/procedures/import", "a.xlsx", file), 403);
        }
        refused(imported(login), 403);
        refused(department.call(null, "POST", API + "/procedures/import", "{}"), 401);
        SignedInVisitor visitor = new SignedInVisitor(department, login);
        assertThat(visitor.page("/quan-tri/thu-tuc")).doesNotContain("/quan-tri/thu-tuc/nhap");
        assertThatThrownBy(() -> visitor.page("/quan-tri/thu-tuc/nhap")).hasMessageContaining("403");
        assertThat(department
                        .upload("truongphong.cds", API + "/procedures/import", "a.xlsx", same)
                        .status())
                .as("who may propose may try")
                .isEqualTo(200);
    }

    private static Answer imported(String login) {
        return department.upload(
                login,
                API + "/procedures/import",
                "a.xlsx",
                CatalogueOf58.workbook(),
                "confirm",
                "true",
                "title",
                "Công bố danh mục",
                "reason",
                "Rà soát",
                "effectiveFrom",
                "2026-12-01");
    }

    private static void refused(Answer answer, int status) {
        assertThat(answer.status()).as(answer.text()).isEqualTo(status);
        assertThat(answer.body().path("detail").asText())
                .containsPattern("[ạảấầậắặđềệểếìịỉọộồốớờợụủưứừựỳýãõôêâơéóúáàòù]")
                .doesNotContain("Yêu cầu không thực hiện được");
    }
}
