package vn.dunghen.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.dunghen.testing.TestDepartment;
import vn.dunghen.testing.TestDepartment.Answer;
import vn.dunghen.testing.TestDepartment.Database;

/** The lives of feedback: answered and published, about an official, forwarded, asked for more, late. */
abstract class FeedbackJourney {

    private static final String START = "2026-02-11T09:00:00+07:00";
    private static final String ANSWER = "Sở đã kiểm tra và trả kết quả hồ sơ trong tuần này.";

    private final Database database;

    FeedbackJourney(Database database) {
        this.database = database;
    }

    @Test
    void aComplaintIsAnsweredByAUnitAndPublishedWithoutAName() {
        try (TestDepartment department = TestDepartment.open(database, START)) {
            FeedbackDriver driver = new FeedbackDriver(department);
            String code = driver.receive("motcua", FeedbackDriver.said("PROCEDURE", true));
            assertThat(code).isEqualTo("PAKN-2026-0001");
            JsonNode received = driver.read(code);
            assertThat(received.path("acknowledgement").asText()).isEqualTo("01/2026");
            assertThat(received.path("timeliness").path("againstOriginal").asText())
                    .isEqualTo("RUNNING");
            byte[] slip = department.download("motcua", "/api/v1/feedback/" + code + "/acknowledgement.pdf");
            assertThat(new String(slip, 0, 5, java.nio.charset.StandardCharsets.ISO_8859_1))
                    .isEqualTo("%PDF-");

            driver.toOfficer(code, "TDC", "truongphong.tdc", "chuyenvien.tdc");
            Answer named = driver.attempt(
                    "chuyenvien.tdc",
                    code,
                    "draft",
                    Map.of(
                            "answer",
                            ANSWER,
                            "publicQuestion",
                            "Bà lâm thị  bưởi hỏi vì sao chờ lâu",
                            "publicAnswer",
                            ANSWER));
            assertThat(named.status()).as("nothing of the sender is published").isEqualTo(422);
            assertThat(named.text()).contains("publicQuestion", "không ghi họ tên");
            Map<String, Object> draft =
                    Map.of("answer", ANSWER, "publicQuestion", "Vì sao chờ lâu?", "publicAnswer", ANSWER);
            driver.complete("chuyenvien.tdc", code, "draft", draft);
            driver.complete("truongphong.tdc", code, "agree", Map.of("outcome", "RETURN", "reason", "Nêu căn cứ."));
            driver.complete("chuyenvien.tdc", code, "draft", Map.of());
            driver.complete("truongphong.tdc", code, "agree", Map.of());
            assertThat(driver.state(code)).isEqualTo("ISSUING");
            assertThat(department.call(null, "GET", "/hoi-dap", null).text())
                    .as("published with the letter, not before")
                    .doesNotContain("Vì sao chờ lâu?");
            driver.complete("vanthu", code, "issue", Map.of());

            JsonNode answered = driver.read(code);
            assertThat(answered.path("state").asText()).isEqualTo("ANSWERED");
            assertThat(answered.path("letter").asText()).isEqualTo("01/SKHCN-TDC");
            assertThat(answered.path("timeliness").path("againstOriginal").asText())
                    .isEqualTo("ON_TIME");
            assertThat(department.call(null, "GET", "/hoi-dap", null).text())
                    .contains("Vì sao chờ lâu?", ANSWER)
                    .doesNotContain("Bưởi", "0912", "Sao Mai");
            assertThat(department
                            .call(null, "GET", "/api/v1/public/feedback", null)
                            .text())
                    .contains("Vì sao chờ lâu?")
                    .doesNotContain("Bưởi");
            assertThat(department.download("vanthu", "/api/v1/feedback/" + code + "/letter.docx"))
                    .isNotEmpty();
            assertThat(department.download("vanthu", "/api/v1/feedback/" + code + "/letter.pdf"))
                    .isNotEmpty();
            assertThat(department
                            .get("kiemtoan", "/api/v1/audit/verification")
                            .path("intact")
                            .asBoolean())
                    .isTrue();
        }
    }

    @Test
    void whoeverIsComplainedAboutHasNoHandInItAndSeesNothingOfIt() {
        try (TestDepartment department = TestDepartment.open(database, START)) {
            FeedbackDriver driver = new FeedbackDriver(department);
            String code = driver.receive("motcua", FeedbackDriver.said("OFFICIAL", false));
            Map<String, Object> toOwnUnit =
                    Map.of("outcome", "HANDLE", "kind", "OFFICIAL", "about", "truongphong.cn", "unit", "CN");
            assertThat(driver.attempt("chanhvanphong", code, "classify", toOwnUnit)
                            .text())
                    .contains("Người bị phản ánh đứng đầu đơn vị này");
            Map<String, Object> nobody = Map.of("outcome", "HANDLE", "kind", "OFFICIAL", "unit", "TT");
            assertThat(driver.attempt("chanhvanphong", code, "classify", nobody).status())
                    .isEqualTo(422);
            driver.complete(
                    "chanhvanphong",
                    code,
                    "classify",
                    Map.of("outcome", "HANDLE", "kind", "OFFICIAL", "about", "chuyenvien.tdc", "unit", "TDC"));
            assertThat(driver.attempt("truongphong.tdc", code, "assign", Map.of("officer", "chuyenvien.tdc"))
                            .text())
                    .contains("officer", "trong danh sách");
            driver.complete("truongphong.tdc", code, "assign", Map.of("officer", "truongphong.tdc"));
            assertThat(department
                            .call("chuyenvien.tdc", "GET", "/api/v1/feedback/" + code, null)
                            .status())
                    .isEqualTo(404);
            driver.complete("truongphong.tdc", code, "draft", Map.of("answer", ANSWER));
            driver.complete("truongphong.tdc", code, "agree", Map.of());
            assertThat(driver.state(code))
                    .as("about an official the director signs")
                    .isEqualTo("SIGNING");
            driver.complete("phogiamdoc", code, "sign", Map.of("outcome", "RETURN", "reason", "Xác minh thêm."));
            driver.complete("truongphong.tdc", code, "draft", Map.of());
            driver.complete("truongphong.tdc", code, "agree", Map.of());
            driver.complete("giamdoc", code, "sign", Map.of());
            driver.complete("vanthu", code, "issue", Map.of());
            assertThat(driver.state(code)).isEqualTo("ANSWERED");

            String onChief = driver.receive("motcua", FeedbackDriver.said("OFFICIAL", false));
            Map<String, Object> self =
                    Map.of("outcome", "HANDLE", "kind", "OFFICIAL", "about", "chanhvanphong", "unit", "TT");
            Answer own = driver.attempt("chanhvanphong", onChief, "classify", self);
            assertThat(own.status()).isEqualTo(403);
            assertThat(own.text()).contains("Chuyển Giám đốc phân loại");
            driver.complete(
                    "chanhvanphong", onChief, "classify", Map.of("outcome", "ESCALATE", "reason", "Nói về tôi."));
            driver.complete("giamdoc", onChief, "classify-by-director", self);
            assertThat(department
                            .call("chanhvanphong", "GET", "/api/v1/feedback/" + onChief, null)
                            .status())
                    .isEqualTo(404);
            assertThat(department.get("chanhvanphong", "/api/v1/feedback").toString())
                    .contains(code)
                    .doesNotContain(onChief);

            String onDirector = driver.receive("vanphong", FeedbackDriver.said("OFFICIAL", false));
            Map<String, Object> director =
                    Map.of("outcome", "HANDLE", "kind", "OFFICIAL", "about", "giamdoc", "unit", "TT");
            assertThat(driver.attempt("chanhvanphong", onDirector, "classify", director)
                            .status())
                    .isEqualTo(409);
        }
    }

    @Test
    void whatOthersAreCompetentForIsForwardedUnderALetterAndSpamEndsAtOnce() {
        try (TestDepartment department = TestDepartment.open(database, START)) {
            FeedbackDriver driver = new FeedbackDriver(department);
            String code = driver.receive("motcua", FeedbackDriver.said("OTHER", false));
            driver.complete(
                    "chanhvanphong",
                    code,
                    "classify",
                    Map.of(
                            "outcome", "FORWARD",
                            "forwardTo", "Ủy ban nhân dân tỉnh Minh Hòa",
                            "reason", "Thuộc thẩm quyền của Ủy ban nhân dân tỉnh."));
            driver.complete("vanthu", code, "forward", Map.of());
            assertThat(driver.read(code).path("letter").asText()).isEqualTo("01/SKHCN-VP");
            assertThat(driver.state(code)).isEqualTo("FORWARDED");
            String spam = driver.receive("motcua", FeedbackDriver.said("OTHER", false));
            driver.complete("chanhvanphong", spam, "classify", Map.of("outcome", "REJECT", "reason", "Quảng cáo."));
            assertThat(driver.read(spam)
                            .path("timeliness")
                            .path("againstOriginal")
                            .asText())
                    .isEqualTo("NONE");
            assertThat(department
                            .get("kiemtoan", "/api/v1/feedback?state=FORWARDED")
                            .path("items"))
                    .hasSize(1);
        }
    }

    @Test
    void theClockStandsWhileTheSenderIsAskedAndALapsedQuestionHoldsNothingUp() {
        try (TestDepartment department = TestDepartment.open(database, START)) {
            FeedbackDriver driver = new FeedbackDriver(department);
            String code = driver.receive("motcua", FeedbackDriver.said("DOSSIER", false));
            driver.toOfficer(code, "TDC", "truongphong.tdc", "chuyenvien.tdc");
            String promised = driver.read(code).path("due").path("current").asText();
            department.post("chuyenvien.tdc", "/api/v1/feedback/" + code + "/supplement", Map.of("what", "Ngày nộp?"));
            assertThat(driver.attempt("chuyenvien.tdc", code, "draft", Map.of("answer", ANSWER))
                            .status())
                    .isEqualTo(409);
            assertThat(department
                            .call(
                                    "chuyenvien.tdc",
                                    "POST",
                                    "/api/v1/feedback/" + code + "/supplement",
                                    Map.of("what", "Lần nữa?"))
                            .status())
                    .isEqualTo(409);
            // three working days later: 11/2 is a Wednesday, the Tết holidays begin on 16/2
            department.moveClock("2026-02-13T10:00:00+07:00");
            driver.complete("motcua", code, "receive-supplement", Map.of("text", "Nộp ngày 02/02."));
            JsonNode moved = driver.read(code);
            assertThat(moved.path("due").path("original").asText()).isEqualTo(promised);
            assertThat(moved.path("due").path("current").asText()).isGreaterThan(promised);
            assertThat(moved.path("supplements").get(0).path("supplied").asText())
                    .isEqualTo("Nộp ngày 02/02.");

            department.post("chuyenvien.tdc", "/api/v1/feedback/" + code + "/supplement", Map.of("what", "Ai nhận?"));
            department.moveClock("2026-03-20T09:00:00+07:00");
            JsonNode lapsed = driver.read(code);
            assertThat(lapsed.path("waiting").asBoolean()).isFalse();
            assertThat(lapsed.path("supplements").get(1).path("supplied").isNull())
                    .isTrue();
            driver.complete("chuyenvien.tdc", code, "draft", Map.of("answer", ANSWER));
        }
    }

    @Test
    void aLateAnswerClimbsTheLadderOnceAndIsLateForGood() {
        try (TestDepartment department = TestDepartment.open(database, START)) {
            FeedbackDriver driver = new FeedbackDriver(department);
            String code = driver.receive("motcua", FeedbackDriver.said("PROCEDURE", false));
            driver.toOfficer(code, "TDC", "truongphong.tdc", "chuyenvien.tdc");
            department.moveClock("2026-04-01T09:00:00+07:00");
            assertThat(driver.read(code)
                            .path("timeliness")
                            .path("againstCurrent")
                            .asText())
                    .isEqualTo("RUNNING_LATE");
            driver.complete("chanhvanphong", code, "urge", Map.of());
            List<String> told = new ArrayList<>();
            department
                    .get(
                            "kiemtoan",
                            "/api/v1/notices?size=200&subject=feedback:"
                                    + driver.read(code).path("id").asText())
                    .path("items")
                    .forEach(one -> told.add(one.path("rung").asText() + " "
                            + one.path("recipient").asText()));
            assertThat(told)
                    .containsExactlyInAnyOrder(
                            "AHEAD_3 chuyenvien.tdc",
                            "AHEAD_3 truongphong.tdc",
                            "EXPIRED chuyenvien.tdc",
                            "EXPIRED truongphong.tdc",
                            "EXPIRED chanhvanphong",
                            "OVERDUE_2 phogiamdoc",
                            "OVERDUE_5 giamdoc");
            driver.complete("chuyenvien.tdc", code, "draft", Map.of("answer", ANSWER));
            driver.complete("truongphong.tdc", code, "agree", Map.of());
            driver.complete("vanthu", code, "issue", Map.of());
            assertThat(driver.read(code)
                            .path("timeliness")
                            .path("againstOriginal")
                            .asText())
                    .isEqualTo("LATE");
            assertThat(department
                            .get("kiemtoan", "/api/v1/feedback?overdue=true")
                            .path("items"))
                    .isEmpty();
        }
    }

    @Test
    void badInputAndStrangersAreRefusedInWords() {
        try (TestDepartment department = TestDepartment.open(database, START)) {
            FeedbackDriver driver = new FeedbackDriver(department);
            Answer empty = department.call("motcua", "POST", "/api/v1/feedback", Map.of());
            assertThat(empty.status()).isEqualTo(422);
            assertThat(empty.text()).contains("sender.name", "content", "kind", "channel", "cách liên hệ");
            assertThat(department
                            .call("chuyenvien.cn", "POST", "/api/v1/feedback", FeedbackDriver.said("OTHER", false))
                            .status())
                    .isEqualTo(403);
            String code = driver.receive("motcua", FeedbackDriver.said("OTHER", false));
            assertThat(department
                            .call("chuyenvien.cn", "GET", "/api/v1/feedback/" + code, null)
                            .status())
                    .isEqualTo(404);
            assertThat(department
                            .call("quantri", "GET", "/api/v1/feedback", null)
                            .status())
                    .isEqualTo(403);
            assertThat(department.get("truongphong.cn", "/api/v1/feedback").path("items"))
                    .isEmpty();
            for (String wrong : List.of(
                    "?size=0", "?cursor=zzz", "?state=SLEEPING", "?from=hôm-qua", "?from=2026-02-02&to=2026-01-01")) {
                assertThat(department
                                .call("motcua", "GET", "/api/v1/feedback" + wrong, null)
                                .status())
                        .as(wrong)
                        .isEqualTo(422);
            }
            assertThat(department
                            .post("motcua", "/api/v1/feedback/search", Map.of("text", "bưởi"))
                            .path("items"))
                    .hasSize(1);
            assertThat(department.get("motcua", "/api/v1/feedback").toString())
                    .as("a list shows no name")
                    .doesNotContain("Bưởi")
                    .contains("L*** T*** B***");
            Map<String, Object> limit = Map.of("workingDays", "10", "source", "Quyết định nội bộ", "verified", true);
            assertThat(department
                            .call("vanphong", "PUT", "/api/v1/feedback-limits/*/whole", limit)
                            .status())
                    .isEqualTo(403);
            assertThat(department
                            .call("chanhvanphong", "PUT", "/api/v1/feedback-limits/*/nothing", limit)
                            .status())
                    .isEqualTo(404);
            assertThat(department
                            .call("chanhvanphong", "PUT", "/api/v1/feedback-limits/*/whole", limit)
                            .status())
                    .isEqualTo(200);
            String before = driver.read(code).path("due").path("original").asText();
            String after = driver.read(driver.receive("motcua", FeedbackDriver.said("OTHER", false)))
                    .path("due")
                    .path("original")
                    .asText();
            assertThat(after).as("only what comes later has the new limit").isLessThan(before);
        }
    }
}
