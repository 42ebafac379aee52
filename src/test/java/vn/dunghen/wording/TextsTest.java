package vn.dunghen.wording;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.dunghen.directory.Policy;
import vn.dunghen.kernel.Actor;
import vn.dunghen.kernel.DomainEvent;
import vn.dunghen.kernel.InvalidInput;
import vn.dunghen.kernel.RuleViolation;

/** A text of the office: its places are checked, its versions count from their day, the shipped words are never lost. */
class TextsTest {

    private static final String KEY = "letter.receipt";
    private static final OfficeText RECEIPT = new OfficeText(
            KEY,
            "Thư",
            "Báo đã tiếp nhận",
            new Wording("Hồ sơ {code}", "Kính gửi {name},\n\nHẹn {due}.\nPhí: {amount}."),
            List.of(
                    new OfficeText.Place("code", "mã hồ sơ", "H99.15-261015-0004", true),
                    new OfficeText.Place("name", "tên người nhận", "Bà Ví Dụ", false),
                    new OfficeText.Place("due", "ngày hẹn trả", "25/11/2026", true),
                    new OfficeText.Place("amount", "số tiền", "", false)));

    private final OwnTexts texts = new OwnTexts();
    private final List<DomainEvent> events = new ArrayList<>();
    private final ReadTexts read = new ReadTexts(
            List.of(() -> List.of(RECEIPT)),
            texts,
            allowing(),
            Clock.fixed(Instant.parse("2026-11-20T02:00:00Z"), ZoneId.of("Asia/Ho_Chi_Minh")));
    private final WriteText write = new WriteText(
            read,
            texts,
            allowing(),
            () -> new Actor("chanhvanphong", "Chánh Văn phòng", null),
            Clock.fixed(Instant.parse("2026-11-20T02:00:00Z"), ZoneId.of("Asia/Ho_Chi_Minh")),
            event -> events.add((DomainEvent) event));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Hồ sơ {code} | Hẹn {due}, gặp {nguoi} | text | Không có chỗ điền {nguoi} trong lời văn này",
                "Hồ sơ {ma} | {code} {due} | subject | Không có chỗ điền {ma}",
                "Hồ sơ {code} | Kính gửi {name} | text | Thiếu chỗ điền bắt buộc {due} (ngày hẹn trả)",
                "Hồ sơ của Ông/Bà | Hẹn {due} | text | Thiếu chỗ điền bắt buộc {code} (mã hồ sơ)",
                "Hồ sơ {code} | Hẹn {due} và {name | text | Dấu { và } chỉ dùng để viết chỗ điền",
                "Hồ sơ {code} | Hẹn {due} { name } | text | Dấu { và } chỉ dùng để viết chỗ điền",
                "'' | {code} {due} | subject | Ghi chủ đề thư",
                "Hồ sơ {code} {due} | '' | text | Viết nội dung",
            })
    void aPlaceNobodyKnowsOrOneThatIsMissingIsRefusedAtItsField(
            String subject, String words, String field, String said) {
        InvalidInput wrong = catchThrowableOfType(InvalidInput.class, () -> enter(subject, words, null, 0));
        assertThat(wrong.errors()).anySatisfy(error -> {
            assertThat(error.field()).isEqualTo(field);
            assertThat(error.message()).startsWith(said);
        });
        assertThat(catchThrowableOfType(InvalidInput.class, () -> read.preview(KEY, subject, words)))
                .isNotNull();
        assertThat(texts.versions(KEY)).isEmpty();
        assertThat(events).isEmpty();
    }

    @Test
    void lengthsAndUnreadableCharactersAreRefused() {
        assertThat(errors("a".repeat(201) + "{code}", "{due}")).contains("subject");
        assertThat(errors("{code}", "{due}" + "a".repeat(12_000))).contains("text");
        assertThat(errors("{code}\n2", "{due}")).contains("subject");
        assertThat(errors("{code}", "{due}\0")).contains("text");
    }

    @Test
    void aPreviewSaysItAboutAnInventedCaseAndWritesNothing() {
        Wording.Said said = read.preview(KEY, "Hồ sơ {code}", "Chào {name}.\r\nPhí: {amount}.\r\nHẹn {due}.");
        assertThat(said.subject()).isEqualTo("Hồ sơ H99.15-261015-0004");
        assertThat(said.lines()).as("no fee, no line").containsExactly("Chào Bà Ví Dụ.", "Hẹn 25/11/2026.");
        assertThat(texts.versions(KEY)).isEmpty();
    }

    @Test
    void aVersionCountsFromItsDayAndTheShippedWordsComeBack() {
        assertThat(read.one(KEY).words()).isEqualTo(RECEIPT.shipped());
        enter("Mới: {code}", "Hẹn {due}", null, 0);
        enter("Sau: {code}", "Hẹn {due}", "2026-12-01", 1);
        assertThat(read.one(KEY).words().subject()).isEqualTo("Mới: {code}");
        assertThat(texts.on(KEY, LocalDate.parse("2026-12-01")).orElseThrow().number())
                .isEqualTo(2);
        write.handle(KEY, new WriteText.Wanted(null, null, true, null, null, 2));
        assertThat(read.one(KEY).words()).isEqualTo(RECEIPT.shipped());
        assertThat(texts.on(KEY, LocalDate.parse("2026-12-01")).orElseThrow().number())
                .as("what was decided for December stands")
                .isEqualTo(2);
        assertThat(events)
                .extracting(DomainEvent::action)
                .containsExactly("office-text.written", "office-text.written", "office-text.restored");
        assertThat(events.get(0).facts()).containsEntry("title", "Mới: {code}").containsEntry("from", "2026-11-20");
    }

    @Test
    void neitherADayThatHasPassedNorOneFarAwayIsTaken() {
        for (String day : List.of("2026-11-19", "2028-11-21")) {
            InvalidInput wrong = catchThrowableOfType(InvalidInput.class, () -> enter("{code}", "{due}", day, 0));
            assertThat(wrong.errors())
                    .extracting(InvalidInput.FieldError::field)
                    .containsExactly("from");
        }
    }

    @Test
    void whoHasNotSeenTheLatestVersionIsToldSo() {
        enter("Mới: {code}", "Hẹn {due}", null, 0);
        RuleViolation refused =
                catchThrowableOfType(RuleViolation.class, () -> enter("Khác: {code}", "Hẹn {due}", null, 0));
        assertThat(refused.kind()).isEqualTo(RuleViolation.Kind.CONFLICT);
        assertThat(texts.versions(KEY)).hasSize(1);
        assertThat(catchThrowableOfType(RuleViolation.class, () -> read.one("letter.khong-co"))
                        .kind())
                .isEqualTo(RuleViolation.Kind.NOT_FOUND);
    }

    private List<String> errors(String subject, String words) {
        return catchThrowableOfType(InvalidInput.class, () -> enter(subject, words, null, 0)).errors().stream()
                .map(InvalidInput.FieldError::field)
                .toList();
    }

    private void enter(String subject, String words, @Nullable String from, int seen) {
        write.handle(
                KEY,
                new WriteText.Wanted(
                        subject, words, false, from == null ? null : LocalDate.parse(from), "Gọn hơn", seen));
    }

    private static Policy allowing() {
        return (Policy) java.lang.reflect.Proxy.newProxyInstance(
                Policy.class.getClassLoader(), new Class<?>[] {Policy.class}, (self, method, arguments) -> null);
    }
}
