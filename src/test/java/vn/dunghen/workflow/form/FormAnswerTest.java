package vn.dunghen.workflow.form;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import vn.dunghen.kernel.InvalidInput.FieldError;

class FormAnswerTest {

    private static final String CHECK = "dossier-handling/check-components";
    private static final String REVIEW = "dossier-handling/review";
    private static final String PROGRESS = "dossier-handling/declare-progress";
    private static final String ALL = SampleForms.EVERYTHING;
    private static final Forms FORMS = SampleForms.forms();

    static Stream<Arguments> wrongAnswers() {
        return Stream.of(
                Arguments.of("dossier-handling/appraise", "outcome", null, "Chọn kết luận thẩm định"),
                Arguments.of("dossier-handling/appraise", "findings", "  ", "Viết nhận xét và căn cứ"),
                Arguments.of("dossier-handling/appraise", "resultSummary", "", "Ghi trích yếu kết quả"),
                Arguments.of(
                        "dossier-handling/appraise",
                        "resultSummary",
                        "a".repeat(530),
                        "Trích yếu kết quả tối đa 500 ký tự, đang có 530"),
                Arguments.of(
                        "dossier-handling/appraise",
                        "resultSummary",
                        "một\nhai",
                        "Trích yếu kết quả chỉ viết trên một dòng"),
                Arguments.of(
                        "dossier-handling/appraise",
                        "findings",
                        "a\u0000b",
                        "Nhận xét và căn cứ có ký tự không đọc được, xóa rồi gõ lại"),
                Arguments.of(
                        "dossier-handling/appraise",
                        "findings",
                        "a\uD800b",
                        "Nhận xét và căn cứ có ký tự không đọc được, xóa rồi gõ lại"),
                Arguments.of(
                        "dossier-handling/appraise",
                        "findings",
                        "a".repeat(100_001),
                        "Nhận xét và căn cứ tối đa 100.000 ký tự, đang có 100.001"),
                Arguments.of("dossier-handling/appraise", "findings", 12, "Nhận xét và căn cứ phải là chữ"),
                Arguments.of("dossier-handling/appraise", "outcome", "NO", "Chọn kết luận thẩm định trong danh sách"),
                Arguments.of(
                        "dossier-handling/appraise",
                        "outcome",
                        List.of("ELIGIBLE"),
                        "Chọn kết luận thẩm định trong danh sách"),
                Arguments.of("dossier-handling/appraise", "other", "x", "Bỏ mục “other”, biểu mẫu này không có mục đó"),
                Arguments.of(
                        "dossier-handling/assign-officer", "officer", "chi", "Chọn người giải quyết trong danh sách"),
                Arguments.of(ALL, "amount", "mười", "Số tiền phải là số, ví dụ 12,5"),
                Arguments.of(ALL, "amount", true, "Số tiền phải là số, ví dụ 12,5"),
                Arguments.of(ALL, "amount", Double.NaN, "Số tiền phải là số, ví dụ 12,5"),
                Arguments.of(ALL, "amount", new BigDecimal("1e999999999"), "Số tiền phải là số, ví dụ 12,5"),
                Arguments.of(ALL, "amount", "1,234", "Số tiền tối đa 2 chữ số sau dấu phẩy"),
                Arguments.of(ALL, "amount", -1, "Số tiền phải từ 0 đến 1.000"),
                Arguments.of(ALL, "whole", "1,5", "Số bản phải là số nguyên, ví dụ 12"),
                Arguments.of(ALL, "whole", 0, "Số bản phải từ 1 trở lên"),
                Arguments.of(ALL, "whole", 3_000_000_000L, "Số bản phải từ 2.147.483.647 trở xuống"),
                Arguments.of(ALL, "day", "27.11.2026", "Ngày kiểm tra phải có dạng 27/11/2026"),
                Arguments.of(ALL, "day", "30/02/2026", "Ngày kiểm tra không có thật: kiểm tra lại"),
                Arguments.of(ALL, "day", 20261127, "Ngày kiểm tra phải có dạng 27/11/2026"),
                Arguments.of(ALL, "hour", "25:00", "Giờ hẹn không có thật: kiểm tra lại"),
                Arguments.of(ALL, "hour", "chín giờ", "Giờ hẹn phải có dạng 09:30"),
                Arguments.of(ALL, "moment", "27/11/2026", "Lúc họp phải có dạng 27/11/2026 09:30"),
                Arguments.of(ALL, "moment", "2026-11-27T09:30+99:00", "Lúc họp không có thật: kiểm tra lại"),
                Arguments.of(ALL, "ways", List.of("A", "C"), "Chọn cách gửi trong danh sách"),
                Arguments.of(ALL, "sure", false, "Đánh dấu “Đã đọc”"),
                Arguments.of(ALL, "sure", 1, "Đã đọc phải là có hoặc không"),
                Arguments.of(ALL, "code", "X12", "Mã hồ sơ phải có dạng H99"),
                Arguments.of(ALL, "code", "H1", "Mã hồ sơ tối thiểu 3 ký tự, đang có 2"),
                Arguments.of(ALL, "mail", "ai@đâu", "Thư điện tử phải có dạng ten@donvi.vn"),
                Arguments.of(ALL, "phone", "12", "Điện thoại phải có dạng 0912 345 678"),
                Arguments.of(ALL, "locked", "khác", "Mã việc không sửa được ở bước này"),
                Arguments.of(ALL, "figures", "x", "Số liệu phải là một danh sách"),
                Arguments.of(
                        ALL,
                        "figures",
                        Collections.nCopies(201, Map.of("name", "x")),
                        "Số liệu tối đa 200 dòng, đang có 201"));
    }

    @ParameterizedTest(name = "{1} = {2}")
    @MethodSource("wrongAnswers")
    void anErrorSaysWhatToWrite(String kind, String field, Object value, String message) {
        Map<String, Object> raw = new HashMap<>(good(kind));
        raw.put(field, value);

        assertThat(SampleForms.errors(FORMS, kind, SampleForms.data(kind), raw))
                .containsExactly(new FieldError(field, message));
    }

    @Test
    void valuesComeOutTyped() {
        Map<String, Object> raw = new HashMap<>(good(ALL));
        raw.putAll(Map.of(
                "amount",
                "1.000,00",
                "whole",
                "12",
                "day",
                "7/1/2026",
                "hour",
                "9:05",
                "mail",
                " a@b.vn ",
                "ways",
                "B"));
        raw.put("moment", "2026-11-27 09:30");
        raw.put(
                "figures",
                List.of(Map.of("name", "Số đơn", "estimated", "on", "why", "Theo quý trước"), Map.of("name", " ")));

        assertThat(FORMS.validate(ALL, Map.of(), raw))
                .contains(
                        entry("amount", new BigDecimal("1000.00")),
                        entry("whole", 12),
                        entry("day", LocalDate.of(2026, 1, 7)),
                        entry("hour", "09:05"),
                        entry("moment", Instant.parse("2026-11-27T02:30:00Z")),
                        entry("mail", "a@b.vn"),
                        entry("ways", List.of("B")),
                        entry(
                                "figures",
                                List.of(Map.of("name", "Số đơn", "estimated", true, "why", "Theo quý trước"))));
    }

    /** Nobody groups the digits of a number that begins with nought. */
    @ParameterizedTest
    @CsvSource({"0.500, 0.500", "1.000, 1000", "'0,5', 0.5", "12.5, 12.5", "0, 0"})
    void aDotGroupsOnlyWhatBeginsWithADigitThatCounts(String typed, BigDecimal meant) {
        Map<String, Object> raw = new HashMap<>(good(ALL));
        raw.put("amount", typed);

        assertThat(FORMS.validate(ALL, Map.of(), raw)).containsEntry("amount", meant);
    }

    @Test
    void aTimeWithItsOffsetIsTheSameMoment() {
        Map<String, Object> raw = new HashMap<>(good(ALL));
        raw.put("moment", "2026-11-27T02:30:00Z");

        assertThat(FORMS.validate(ALL, Map.of(), raw)).containsEntry("moment", Instant.parse("2026-11-27T02:30:00Z"));
    }

    @Test
    void aReasonIsAskedOnlyWhereItIsShown() {
        assertThat(FORMS.validate(REVIEW, Map.of(), Map.of("outcome", "AGREE", "reason", "thừa")))
                .isEqualTo(Map.of("outcome", "AGREE"));
        assertThat(SampleForms.errors(FORMS, REVIEW, Map.of(), Map.of("outcome", "RETURN")))
                .containsExactly(new FieldError("reason", "Viết lý do trả lại"));
        assertThat(SampleForms.errors(FORMS, REVIEW, Map.of(), Map.of()))
                .containsExactly(new FieldError("outcome", "Chọn ý kiến về kết quả thẩm định"));
    }

    @Test
    void anExtensionAsksForCauseReasonAndDateInPageOrder() {
        assertThat(SampleForms.errors(FORMS, PROGRESS, Map.of(), Map.of("outcome", "EXTENSION")))
                .containsExactly(
                        new FieldError("cause", "Chọn nguyên nhân chậm"),
                        new FieldError("reason", "Viết lý do gia hạn"),
                        new FieldError("proposedDate", "Ghi ngày hẹn mới"));
    }

    @Test
    void aConditionOnFactsReadsTheDataAndNotThePost() {
        Map<String, Object> free = new HashMap<>(SampleForms.data(CHECK));
        free.put("feeDue", 0);
        Map<String, Object> raw = new HashMap<>(good(CHECK));
        raw.put("feeCollected", true);

        assertThat(FORMS.validate(CHECK, free, raw)).doesNotContainKey("feeCollected");
        raw.put("feeDue", 0);
        assertThat(FORMS.validate(CHECK, SampleForms.data(CHECK), raw)).containsEntry("feeCollected", true);
    }

    @Test
    void aConditionThatCannotBeEvaluatedShowsTheField() {
        Map<String, Object> raw = Map.of("cause", "OTHER", "reason", "Mưa bão", "proposedDate", "2026-11-27");

        assertThat(FORMS.validate("dossier-handling/draft-apology", Map.of(), raw))
                .containsKey("proposedDate");
        assertThat(FORMS.validate("dossier-handling/draft-apology", Map.of("mayExtend", false), raw))
                .doesNotContainKey("proposedDate");
    }

    @Test
    void givenRowsMayComeInAnyOrder() {
        Map<String, Object> answer = FORMS.validate(CHECK, SampleForms.data(CHECK), good(CHECK));

        assertThat(answer).containsEntry("feeCollected", false);
        assertThat(answer.get("components"))
                .isEqualTo(List.of(
                        Map.of("code", "A2", "kind", "COPY", "present", true, "expires", LocalDate.of(2027, 1, 31)),
                        Map.of("code", "A1", "present", false)));
    }

    @Test
    void givenRowsMustBeThereOnceAndNoOthers() {
        Map<String, Object> raw = Map.of(
                "outcome",
                "ACCEPT",
                "components",
                List.of(
                        Map.of("code", "A1", "kind", "PAPER", "colour", "red"),
                        Map.of("code", "A1"),
                        Map.of("code", "Z9"),
                        Map.of("present", true),
                        "A2"));

        assertThat(SampleForms.errors(FORMS, CHECK, SampleForms.data(CHECK), raw))
                .containsExactly(
                        new FieldError("components[0].kind", "Chọn hình thức trong danh sách"),
                        new FieldError("components[0].colour", "Bỏ mục “colour”, biểu mẫu này không có mục đó"),
                        new FieldError("components[1].code", "Giấy tờ A1 được ghi hai lần"),
                        new FieldError("components[2].code", "Giấy tờ Z9 không có trong danh sách của việc này"),
                        new FieldError("components[3].code", "Ghi mã giấy tờ"),
                        new FieldError("components[4]", "Giấy tờ: dòng 5 phải ghi theo từng mục"),
                        new FieldError("components", "Thiếu giấy tờ Điều lệ"));
    }

    @Test
    void rowsOfAFreeListAreCheckedAtTheirOwnPlace() {
        Map<String, Object> raw = new HashMap<>(good(ALL));
        raw.put(
                "figures",
                List.of(Map.of(), Map.of("name", "x", "estimated", true), Map.of("estimated", true, "why", "y")));

        assertThat(SampleForms.errors(FORMS, ALL, Map.of(), raw))
                .containsExactly(
                        new FieldError("figures[1].why", "Viết căn cứ ước tính"),
                        new FieldError("figures[2].name", "Ghi tên"));
    }

    @Test
    void aPostedPageReadsLikeAScript() {
        Map<String, String[]> post = new HashMap<>();
        post.put("_csrf", new String[] {"x"});
        post.put("outcome", new String[] {"ACCEPT"});
        post.put("components[7].code", new String[] {"A1"});
        post.put("components[2].code", new String[] {"A2"});
        post.put("components[2].present", new String[] {"true"});

        Map<String, Object> raw = FormPost.unflatten(post);

        assertThat(raw).containsOnlyKeys("outcome", "components");
        assertThat(FORMS.validate(CHECK, SampleForms.data(CHECK), raw).get("components"))
                .isEqualTo(List.of(Map.of("code", "A2", "present", true), Map.of("code", "A1", "present", false)));
    }

    @Test
    void rowsAreAddedAndTakenAwayByButtons() {
        Map<String, String[]> post = new HashMap<>();
        post.put("figures[0].name", new String[] {"x"});
        assertThat(FormPost.rowsChanged(post)).isEmpty();

        post.put("_add", new String[] {"figures"});
        assertThat(FormPost.rowsChanged(post).orElseThrow())
                .isEqualTo(Map.of("figures", List.of(Map.of("name", "x"), Map.of())));

        post.remove("_add");
        post.put("_remove", new String[] {"figures[0]"});
        assertThat(FormPost.rowsChanged(post).orElseThrow()).isEqualTo(Map.of("figures", List.of()));
    }

    private static Map<String, Object> good(String kind) {
        return switch (kind) {
            case CHECK ->
                Map.of(
                        "outcome",
                        "ACCEPT",
                        "components",
                        List.of(
                                Map.of("code", "A2", "kind", "COPY", "present", true, "expires", "2027-01-31"),
                                Map.of("code", "A1", "kind", "", "name", "Đơn đăng ký")));
            case ALL -> Map.of("sure", true);
            case "dossier-handling/assign-officer" -> Map.of("outcome", "ASSIGN", "officer", "an");
            default -> Map.of("findings", "Đủ", "resultSummary", "Cấp giấy", "outcome", "ELIGIBLE");
        };
    }
}
