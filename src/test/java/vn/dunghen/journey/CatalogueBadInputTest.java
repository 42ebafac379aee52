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

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "[null] | code | Ghi mã dòng phí",
                "[{\"code\":\"a b\",\"name\":\"P\",\"unit\":\"lần\",\"each\":5}] | code | chữ hoa không dấu",
                "[{\"code\":\"A\",\"unit\":\"lần\",\"each\":5}] | name | Ghi tên dòng phí",
                "[{\"code\":\"A\",\"name\":\"P\",\"each\":5}] | unit | đơn vị tính",
                "[{\"code\":\"A\",\"name\":\"P\",\"unit\":\"lần\"}] | each | chỉ một trong hai",
                "[{\"code\":\"A\",\"name\":\"P\",\"unit\":\"lần\",\"each\":5,\"perMille\":1}] | each | chỉ một trong hai",
                "[{\"code\":\"A\",\"name\":\"P\",\"unit\":\"lần\",\"each\":-5}] | each | số đồng nguyên từ 1",
                "[{\"code\":\"A\",\"name\":\"P\",\"unit\":\"lần\",\"each\":5,\"most\":9}] | least | tỷ lệ phần nghìn",
                "[{\"code\":\"A\",\"name\":\"P\",\"unit\":\"giá trị\",\"perMille\":1001}] | perMille | từ 1 đến 1000",
                "[{\"code\":\"A\",\"name\":\"P\",\"unit\":\"giá trị\",\"perMille\":1,\"least\":9,\"most\":5}] | most | không nhỏ hơn",
            })
    void aBadLineOfFeesIsRefusedAtItsField(String fees, String field, String words) throws Exception {
        ObjectNode body = JSON.valueToTree(ProposalDriver.proposal(
                "2026-12-01", List.of(ProposalDriver.change("NEW", "CDS-XN", "CDS", 5, "CDS"))));
        ((ObjectNode) body.path("changes").get(0)).set("fees", JSON.readTree(fees));
        Answer answer = department.call("truongphong.cds", "POST", API + "/procedure-proposals", body.toString());
        refused(answer, 422);
        assertThat(answer.body().path("errors")).as(answer.text()).anySatisfy(error -> {
            assertThat(error.path("field").asText()).isEqualTo("changes[0].fees[0]." + field);
            assertThat(error.path("message").asText()).contains(words);
        });
    }

    @Test
    void aLineOfFeesIsWrittenOnThePageAndABadOneIsNamedThere() {
        SignedInVisitor proposer = new SignedInVisitor(department, "truongphong.cn");
        String page = "/quan-tri/thu-tuc/de-xuat/moi?ma=ATBX-XQ-CP";
        assertThat(proposer.page(page)).contains("value=\"XQ-CT\"", "value=\"8000000\"", "Biểu phí");
        String[] sent = {
            "kind",
            "CHANGED",
            "code",
            "ATBX-XQ-CP",
            "name",
            "Cấp phép",
            "field",
            "ATBX",
            "fieldName",
            "An toàn bức xạ",
            "committed.amount",
            "10",
            "committed.unit",
            "WORKING_DAY",
            "level",
            "TT",
            "result",
            "Giấy phép",
            "fee",
            "3000000",
            "title",
            "Công bố",
            "reason",
            "Rà soát",
            "effectiveFrom",
            "2026-12-01",
            "paper0.code",
            "DON",
            "paper0.name",
            "Đơn",
            "paper0.kind",
            "ORIGINAL",
            "paper0.copies",
            "1",
            "fee0.code",
            "XQ-CT",
            "fee0.name",
            "CT",
            "fee0.unit",
            "thiết bị",
            "fee0.each",
            "tám triệu"
        };
        var refused = proposer.post(page, "/quan-tri/thu-tuc/de-xuat/moi", sent);
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("Biểu phí, dòng 1: Mức thu một đơn vị là số đồng nguyên", "tám triệu");
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
