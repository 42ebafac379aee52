package vn.dunghen.audit.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.test.web.servlet.MockMvc;
import vn.dunghen.BarePages;
import vn.dunghen.audit.ActorUnits;
import vn.dunghen.audit.AuditGuard;
import vn.dunghen.audit.AuditInspection;
import vn.dunghen.audit.AuditTrail;
import vn.dunghen.audit.AuditVerification;
import vn.dunghen.audit.CodePictures;
import vn.dunghen.audit.SealedHead;
import vn.dunghen.kernel.Actor;
import vn.dunghen.kernel.Page;
import vn.dunghen.kernel.Subject;

class AuditWebTest {

    private static final Instant AT = Instant.parse("2026-11-10T03:20:15Z");
    private static final String HEAD = "9f3c".repeat(16);

    private AuditVerification found = new AuditVerification(true, 48_216, 3, HEAD, null);
    private AuditTrail.@Nullable Filter asked;

    @Test
    void theLatestEntriesAreShownAsSentences() throws Exception {
        web(() -> {})
                .perform(get("/nhat-ky"))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("Ký thư xin lỗi &lt;b&gt;")))
                .andExpect(content().string(containsString("10:20:15 10/11/2026")))
                .andExpect(content().string(containsString("Trần Thị Bích Hạnh")))
                .andExpect(content().string(containsString("thay giamdoc")))
                .andExpect(content().string(containsString("cursor=17")))
                .andExpect(content().string(not(containsString("??"))));
    }

    @Test
    void theFilterTakesCodePersonAndDay() throws Exception {
        web(() -> {})
                .perform(get("/nhat-ky")
                        .param("ma", " dossier:H99.15-261015-0004 ")
                        .param("ai", "vanthu")
                        .param("ngay", "10/11/2026"))
                .andExpect(status().isOk());
        assertThat(asked)
                .isEqualTo(new AuditTrail.Filter(
                        "dossier",
                        "H99.15-261015-0004",
                        "vanthu",
                        null,
                        Instant.parse("2026-11-09T17:00:00Z"),
                        Instant.parse("2026-11-10T17:00:00Z")));
    }

    @Test
    void theFilterTakesUnitActionWordsAndAStretchOfDays() throws Exception {
        web(() -> {})
                .perform(get("/nhat-ky")
                        .param("dv", "CN")
                        .param("viec", "dossier.accepted")
                        .param("tu", " xin lỗi ")
                        .param("ngay", "1/11/2026")
                        .param("den", "10/11/2026"))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("Cùng loại với: Ký thư xin lỗi")));
        assertThat(asked)
                .isEqualTo(new AuditTrail.Filter(
                        null,
                        null,
                        null,
                        "dossier.accepted",
                        Instant.parse("2026-10-31T17:00:00Z"),
                        Instant.parse("2026-11-10T17:00:00Z"),
                        "CN",
                        "xin lỗi"));
        web(() -> {})
                .perform(get("/nhat-ky").param("ngay", "10/11/2026").param("den", "9/11/2026"))
                .andExpect(content().string(containsString("Ngày cuối phải bằng hoặc sau ngày đầu")))
                .andExpect(content().string(containsString("cần sửa 1 chỗ")));
    }

    @Test
    void theViewOfReadsAsksForNothingElse() throws Exception {
        web(() -> {})
                .perform(get("/nhat-ky/xem-du-lieu")
                        .param("viec", "dossier.accepted")
                        .param("ai", "motcua"))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("Ai đã mở dữ liệu cá nhân")))
                .andExpect(content().string(not(containsString("??"))));
        assertThat(asked).extracting(AuditTrail.Filter::action).isEqualTo(AuditTrail.ACCESS);
        assertThat(asked).extracting(AuditTrail.Filter::person).isEqualTo("motcua");
    }

    @Test
    void aHeadNotedEarlierIsLookedForAmongTheSeals() throws Exception {
        web(() -> {})
                .perform(get("/nhat-ky/kiem-tra").param("ma", "9F3C 9f3c".repeat(8)))
                .andExpect(content().string(containsString("niêm phong số 12, lúc 10:20:15 10/11/2026")));
        web(() -> {})
                .perform(get("/nhat-ky/kiem-tra").param("ma", "0".repeat(64)))
                .andExpect(content().string(containsString("đã bị viết lại")));
        web(() -> {})
                .perform(get("/nhat-ky/kiem-tra").param("ma", "9f3c"))
                .andExpect(content().string(containsString("id=\"ma-loi\"")));
    }

    @Test
    void scriptsSearchTheEntries() throws Exception {
        web(() -> {})
                .perform(get("/api/v1/audit/entries")
                        .param("person", "giamdoc")
                        .param("q", "xin loi")
                        .param("from", "2026-11-01"))
                .andExpect(jsonPath("$.items[0].sentence").value("Ký thư xin lỗi <b>"))
                .andExpect(jsonPath("$.items[0].actor.onBehalfOf").value("giamdoc"))
                .andExpect(jsonPath("$.next").value("17"));
        assertThat(asked)
                .isEqualTo(new AuditTrail.Filter(
                        null, null, "giamdoc", null, Instant.parse("2026-10-31T17:00:00Z"), null, null, "xin loi"));
        web(() -> {})
                .perform(get("/api/v1/audit/entries").param("size", "201"))
                .andExpect(status().isUnprocessableEntity());
    }

    @ParameterizedTest
    @ValueSource(strings = {"31/02/2026", "2026-11-10", "hôm qua", "99/99/9999"})
    void aDayThatIsNoneIsSaidAtTheField(String day) throws Exception {
        web(() -> {})
                .perform(get("/nhat-ky").param("ngay", day))
                .andExpect(status().isUnprocessableEntity())
                .andExpect(content().string(containsString("id=\"ngay-loi\"")))
                .andExpect(content().string(containsString("Chưa lọc được")));
    }

    @Test
    void theVerificationIsSaidInWords() throws Exception {
        web(() -> {})
                .perform(get("/nhat-ky/kiem-tra"))
                .andExpect(content().string(containsString("Nhật ký nguyên vẹn.")))
                .andExpect(content().string(containsString("48.216 mục")))
                .andExpect(content().string(containsString("9f3c 9f3c")))
                .andExpect(content().string(not(containsString("??"))));
        found = new AuditVerification(false, 12, 0, HEAD, "dossier:7 #3");
        web(() -> {})
                .perform(get("/nhat-ky/kiem-tra"))
                .andExpect(content().string(containsString("dossier:7, mục số 3")));
        found = new AuditVerification(false, 12, 0, HEAD, "seal 4");
        web(() -> {}).perform(get("/nhat-ky/kiem-tra")).andExpect(content().string(containsString("niêm phong số 4")));
    }

    @Test
    void beforeTheFirstSealThereIsNoHeadToKeep() throws Exception {
        found = new AuditVerification(true, 3, 3, "0".repeat(64), null);
        web(() -> {})
                .perform(get("/nhat-ky/kiem-tra"))
                .andExpect(content().string(containsString("chưa có dấu niêm phong")))
                .andExpect(content().string(not(containsString("0000"))))
                .andExpect(content().string(not(containsString("head-sheet__qr"))));
    }

    @Test
    void scriptsReadTheVerificationAndTheExport() throws Exception {
        web(() -> {})
                .perform(get("/api/v1/audit/verification"))
                .andExpect(jsonPath("$.intact").value(true))
                .andExpect(jsonPath("$.entries").value(48_216))
                .andExpect(jsonPath("$.head").value(HEAD));
        web(() -> {})
                .perform(get("/api/v1/audit/export").param("from", "2026-10-01").param("to", "2026-10-31"))
                .andExpect(content().string("2026-09-30T17:00:00Z 2026-10-31T17:00:00Z"));
        web(() -> {})
                .perform(get("/api/v1/audit/export").param("from", "2026-10-01T08:00:00 07:00"))
                .andExpect(content().string("2026-10-01T01:00:00Z null"));
        web(() -> {})
                .perform(get("/api/v1/audit/export")
                        .param("from", "2026-10-01T08:00")
                        .param("to", "2026-10-01T10:00:00Z"))
                .andExpect(content().string("2026-10-01T01:00:00Z 2026-10-01T10:00:00Z"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"x", "2026-13-01", "2026-02-30", "+999999999-01-01T00:00:00Z", "\0", "2026-10-01T25:00"})
    void aRangeThatIsNoneIsRefused(String from) throws Exception {
        web(() -> {})
                .perform(get("/api/v1/audit/export").param("from", from))
                .andExpect(status().isUnprocessableEntity())
                .andExpect(content().string("from"));
        web(() -> {})
                .perform(get("/api/v1/audit/export").param("from", "2026-10-02").param("to", "2026-10-01"))
                .andExpect(status().isUnprocessableEntity())
                .andExpect(content().string("to"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/nhat-ky",
                "/nhat-ky/kiem-tra",
                "/nhat-ky/xem-du-lieu",
                "/api/v1/audit/entries",
                "/nhat-ky/tai-ve",
                "/api/v1/audit/verification",
                "/api/v1/audit/export"
            })
    void withoutAGuardNobodyReads(String address) throws Exception {
        web(null)
                .perform(get(address))
                .andExpect(status().isForbidden())
                .andExpect(content().string("auditNotReadable"));
    }

    private MockMvc web(@Nullable AuditGuard guard) {
        var beans = new StaticListableBeanFactory();
        if (guard != null) {
            beans.addBean("guard", guard);
        }
        var ask = new ReadGuard(beans.getBeanProvider(AuditGuard.class));
        var inspection = new Inspection();
        var lines = new EntryLines(List.of(), List.of());
        var none = new StaticListableBeanFactory();
        return BarePages.of(
                "audit",
                new AuditPages(new Trail(), inspection, lines, none.getBeanProvider(ActorUnits.class), ask),
                new VerificationPages(
                        inspection,
                        ask,
                        none.getBeanProvider(CodePictures.class),
                        Clock.fixed(AT, ZoneId.of("Asia/Ho_Chi_Minh"))),
                new AuditApi(new Trail(), lines, inspection, ask, BarePages.messages("audit")));
    }

    private final class Inspection implements AuditInspection {
        @Override
        public AuditVerification verify() {
            return found;
        }

        @Override
        public Optional<SealedHead> sealOf(String head) {
            return head.equals(HEAD) ? Optional.of(new SealedHead(12, AT, 48_216, HEAD)) : Optional.empty();
        }

        @Override
        public Optional<SealedHead> lastSealBefore(Instant moment) {
            return Optional.empty();
        }

        @Override
        public void export(@Nullable Instant from, @Nullable Instant to, OutputStream out) throws IOException {
            out.write((from + " " + to).getBytes(StandardCharsets.UTF_8));
            out.flush();
        }
    }

    private final class Trail implements AuditTrail {
        @Override
        public List<Entry> about(Subject subject) {
            return List.of();
        }

        @Override
        public List<Moment> timeline(Subject subject) {
            return List.of();
        }

        @Override
        public Page<Entry> search(Filter filter, @Nullable String cursor, int size) {
            asked = filter;
            return new Page<>(
                    List.of(new Entry(
                            17,
                            new Subject("dossier", "H99.15-261015-0004"),
                            9,
                            AT,
                            new Actor("phogiamdoc", "Trần Thị Bích Hạnh", "giamdoc"),
                            "dossier.apologySigned",
                            Map.of("clock", "x"),
                            "Ký thư xin lỗi <b>",
                            HEAD)),
                    "17");
        }

        @Override
        public void recordAccess(Subject subject, String what) {}
    }
}
