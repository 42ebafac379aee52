package vn.dunghen.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.autoconfigure.web.servlet.AutoConfigureMockMvc;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.MvcResult;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.transaction.support.TransactionTemplate;
import vn.dunghen.calendar.CalendarRoom.Room;

@SpringBootTest(
        classes = CalendarRoom.class,
        properties = {
            "spring.datasource.url=jdbc:h2:mem:calendar-room;MODE=PostgreSQL;DEFAULT_NULL_ORDERING=HIGH",
            "spring.flyway.locations=classpath:db/migration",
            "spring.messages.basename=messages/calendar",
            "spring.jackson.deserialization.fail-on-unknown-properties=true"
        })
@AutoConfigureMockMvc(addFilters = false)
class CalendarRoomTest {

    private static final String SWAP =
            """
            {"basis":"Thông báo số 512/TB-UBND ngày 19/11/2026","days":[
             {"date":"%s","kind":"SWAPPED_OFF"},{"date":"%s","kind":"MAKE_UP"}]}""";

    @Autowired
    private MockMvc web;

    @Autowired
    private WorkingCalendar calendar;

    @Autowired
    private LiveCalendar live;

    @Autowired
    private Room room;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TransactionTemplate transaction;

    @BeforeEach
    void forgetWhatOthersDecided() {
        room.events.clear();
        room.changes.clear();
        room.editor = true;
        room.late = 3;
        transaction.executeWithoutResult(status -> {
            jdbc.sql("delete from calendar_decision where agency = 'H99.15'").update();
            live.change();
        });
    }

    @Test
    void answersADueMomentWithItsExplanation() throws Exception {
        web.perform(get("/api/v1/calendar/due?from=2026-08-20T09:00&amount=10&unit=WORKING_DAY"))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.from").value("2026-08-20T09:00:00+07:00"))
                .andExpect(jsonPath("$.due").value("2026-09-07T17:00:00+07:00"))
                .andExpect(jsonPath("$.explanation", hasSize(6)));
        web.perform(get("/api/v1/calendar/due?from=2026-08-20T02:00:00Z&amount=10&unit=WORKING_DAY"))
                .andExpect(jsonPath("$.from").value("2026-08-20T09:00:00+07:00"));
        web.perform(get("/api/v1/calendar/due?from=2026-08-20T09:00:00+07:00&amount=1&unit=MONTH"))
                .andExpect(jsonPath("$.due").value("2026-09-21T17:00:00+07:00"));
    }

    @ParameterizedTest
    @CsvSource({
        "from=2026-13-20T09:00&amount=10&unit=WORKING_DAY, from",
        "amount=10&unit=WORKING_DAY, from",
        "from=1974-12-31T09:00&amount=10&unit=WORKING_DAY, from",
        "from=%2B999999999-12-31T23:59&amount=10&unit=WORKING_DAY, from",
        "from=2026-08-20T09:00&amount=0&unit=WORKING_DAY, amount",
        "from=2026-08-20T09:00&amount=-1&unit=WORKING_DAY, amount",
        "from=2026-08-20T09:00&amount=10001&unit=WORKING_DAY, amount",
        "from=2026-08-20T09:00&amount=99999999999999&unit=WORKING_DAY, amount",
        "from=2026-08-20T09:00&amount=ten&unit=WORKING_DAY, amount",
        "from=2026-08-20T09:00&unit=WORKING_DAY, amount",
        "from=2026-08-20T09:00&amount=10&unit=WEEK, unit"
    })
    void saysWhatToWriteWhenAQuestionCannotBeRead(String query, String field) throws Exception {
        web.perform(get(java.net.URI.create("/api/v1/calendar/due?" + query)))
                .andExpect(status().isUnprocessableEntity())
                .andExpect(jsonPath("$.errors[0].field").value(field));
    }

    @Test
    void refusesALimitThatLeavesTheCalendar() throws Exception {
        web.perform(get("/api/v1/calendar/due?from=2026-08-20T09:00&amount=10000&unit=MONTH"))
                .andExpect(status().isUnprocessableEntity());
    }

    @Test
    void listsDaysWithLunarDates() throws Exception {
        web.perform(get("/api/v1/calendar/days?from=2026-11-20&to=2026-11-24"))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$", hasSize(5)))
                .andExpect(jsonPath("$[0].date").value("2026-11-20"))
                .andExpect(jsonPath("$[0].lunar.day").value(12))
                .andExpect(jsonPath("$[0].lunar.month").value(10))
                .andExpect(jsonPath("$[0].lunar.leap").value(false))
                .andExpect(jsonPath("$[4].kind").value("HOLIDAY"))
                .andExpect(jsonPath("$[4].name").value("Ngày Văn hóa Việt Nam"))
                .andExpect(jsonPath("$[4].expected").value(false));
    }

    @ParameterizedTest
    @CsvSource({
        "from=2026-11-20, to", "to=2026-11-20, from", "from=2026-11-20&to=2026-11-19, to",
        "from=2020-01-01&to=2026-01-02, to", "from=2026-02-30&to=2026-03-01, from", "from=2026-01-01&to=2101-01-01, to"
    })
    void saysWhatToWriteWhenARangeCannotBeRead(String query, String field) throws Exception {
        web.perform(get("/api/v1/calendar/days?" + query))
                .andExpect(status().isUnprocessableEntity())
                .andExpect(jsonPath("$.errors[0].field").value(field));
    }

    @Test
    void entersADecisionAndCountsByItAtOnce() throws Exception {
        decideSeen(SWAP.formatted("2026-11-23", "2026-11-28"))
                .andExpect(status().isCreated())
                .andExpect(jsonPath("$.days[0].kind").value("SWAPPED_OFF"))
                .andExpect(jsonPath("$.days[0].by").value("quantri"));
        assertThat(calendar.kindOf(LocalDate.parse("2026-11-23"))).isEqualTo(DayKind.SWAPPED_OFF);
        assertThat(calendar.isWorkingDay(LocalDate.parse("2026-11-28"))).isTrue();
        assertThat(room.events).extracting("action").containsExactly("calendar.dayDecided", "calendar.dayDecided");
    }

    @Test
    void tellsThoseWhoPromisedDatesWithinTheTransaction() throws Exception {
        decideSeen(SWAP.formatted("2026-11-23", "2026-11-28"));
        assertThat(room.changes).singleElement().satisfies(change -> {
            assertThat(change.days())
                    .containsExactlyInAnyOrder(LocalDate.parse("2026-11-23"), LocalDate.parse("2026-11-28"));
            assertThat(change.before().isWorkingDay(LocalDate.parse("2026-11-23")))
                    .isTrue();
            assertThat(change.after().isWorkingDay(LocalDate.parse("2026-11-23")))
                    .isFalse();
        });
        decide(SWAP.formatted("2026-11-23", "2026-11-28"));
        assertThat(room.changes).as("nothing moved the second time").hasSize(1);
    }

    @Test
    void replacesADecisionAndRemembersWhatItWas() throws Exception {
        decideSeen(SWAP.formatted("2026-11-23", "2026-11-28"));
        room.events.clear();
        decideSeen(
                        """
                        {"date":"2026-11-23","kind":"WORKING","basis":"Thông báo số 513/TB-UBND"}""")
                .andExpect(status().isCreated());
        assertThat(calendar.isWorkingDay(LocalDate.parse("2026-11-23"))).isTrue();
        assertThat(room.events).singleElement().satisfies(event -> {
            assertThat(event.action()).isEqualTo("calendar.dayReplaced");
            assertThat(event.facts()).containsEntry("kindBefore", "SWAPPED_OFF").containsEntry("kind", "WORKING");
        });
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-20, 2026-11-28, days[0].date",
        "2026-11-19, 2026-11-28, days[0].date",
        "2026-11-23, 2026-11-27, days[1].kind",
        "2026-11-28, 2026-11-29, days[0].kind",
        "23-11-2026, 2026-11-28, days[0].date",
        "2026-11-23, 2026-11-23, days[1].date",
        "2101-01-03, 2026-11-28, days[0].date"
    })
    void neverTouchesADayThatHasPassedOrDoesNotFit(String off, String makeUp, String field) throws Exception {
        decide(SWAP.formatted(off, makeUp))
                .andExpect(status().isUnprocessableEntity())
                .andExpect(jsonPath("$.errors[0].field").value(field));
        assertThat(room.events).isEmpty();
    }

    @Test
    void asksForABasisAndForTheNameOfAHoliday() throws Exception {
        decide("{\"date\":\"2026-11-23\",\"kind\":\"HOLIDAY\"}")
                .andExpect(status().isUnprocessableEntity())
                .andExpect(jsonPath("$.errors[*].field", org.hamcrest.Matchers.contains("name", "basis")));
    }

    @Test
    void letsNobodyEditWhoMayNot() throws Exception {
        room.editor = false;
        decide(SWAP.formatted("2026-11-23", "2026-11-28")).andExpect(status().isForbidden());
        web.perform(get("/quan-tri/lich"))
                .andExpect(status().isOk())
                .andExpect(content().string(not(containsString("xem-truoc"))));
    }

    @Test
    void previewsWhatWouldMoveAndChangesNothing() throws Exception {
        web.perform(post("/api/v1/calendar/preview")
                        .contentType(MediaType.APPLICATION_JSON)
                        .content(SWAP.formatted("2026-11-23", "2026-11-28")))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.changes[0].kindBefore").value("WORKING"))
                .andExpect(jsonPath("$.changes[0].kindAfter").value("SWAPPED_OFF"))
                .andExpect(jsonPath("$.moves[0].code").value("H99.15-261116-0004"))
                .andExpect(jsonPath("$.moves[0].dueBefore").value("2026-11-23T17:00:00+07:00"))
                .andExpect(jsonPath("$.moves[0].dueAfter").value("2026-11-25T17:00:00+07:00"));
        assertThat(calendar.isWorkingDay(LocalDate.parse("2026-11-23"))).isTrue();
        assertThat(room.events).isEmpty();
    }

    @Test
    void showsAMonthWithLunarDatesAndAYear() throws Exception {
        web.perform(get("/quan-tri/lich"))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("Lịch làm việc tháng 11/2026")))
                .andExpect(content().string(containsString("<small>12/10</small>")))
                .andExpect(content().string(containsString("Ngày Văn hóa Việt Nam")))
                .andExpect(content().string(not(containsString("??"))));
        web.perform(get("/quan-tri/lich?nam=2027&thang="))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("Tháng 12/2027")))
                .andExpect(content().string(containsString("dự kiến")));
    }

    @Test
    void triesADecisionOnThePageThenEntersIt() throws Exception {
        String seen = mark(web.perform(swapOnThePage("/quan-tri/lich/xem-truoc", ""))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("1 hồ sơ đổi ngày hẹn")))
                .andExpect(content().string(containsString("Đang trễ và vẫn trễ: 3 hồ sơ")))
                .andExpect(content().string(containsString("1 việc giữ nguyên hạn")))
                .andExpect(content().string(containsString("thứ Hai 23/11/2026: ngày làm việc thành nghỉ hoán đổi")))
                .andExpect(content().string(containsString("đang thử")))
                .andReturn());
        assertThat(calendar.isWorkingDay(LocalDate.parse("2026-11-23"))).isTrue();
        web.perform(swapOnThePage("/quan-tri/lich", seen)).andExpect(redirectedUrl("/quan-tri/lich?nam=2026&thang=11"));
        assertThat(calendar.isWorkingDay(LocalDate.parse("2026-11-23"))).isFalse();
    }

    @Test
    void entersNothingThatWasNotSeen() throws Exception {
        web.perform(swapOnThePage("/quan-tri/lich", ""))
                .andExpect(status().isConflict())
                .andExpect(content().string(containsString("Chưa ghi gì: xem ảnh hưởng dưới đây rồi mới ghi.")))
                .andExpect(content().string(containsString("1 hồ sơ đổi ngày hẹn")));
        assertThat(calendar.isWorkingDay(LocalDate.parse("2026-11-23"))).isTrue();
        assertThat(room.events).isEmpty();
    }

    @Test
    void aScriptEntersNothingThatMovesSomethingUnseen() throws Exception {
        decide(SWAP.formatted("2026-11-23", "2026-11-28")).andExpect(status().is4xxClientError());
        decide(SWAP.formatted("2026-11-23", "2026-11-28").replaceFirst("\\{", "{\"seen\":2,"))
                .andExpect(status().is4xxClientError());
        assertThat(room.events).isEmpty();
        decide(SWAP.formatted("2026-11-25", "2026-11-28")).andExpect(status().isCreated());
    }

    @Test
    void showsTheEffectsAgainWhenTheyHaveChangedSinceTheyWereSeen() throws Exception {
        String seen =
                mark(web.perform(swapOnThePage("/quan-tri/lich/xem-truoc", "")).andReturn());
        room.late = 4;
        String anew = mark(web.perform(swapOnThePage("/quan-tri/lich", seen))
                .andExpect(status().isConflict())
                .andExpect(content().string(containsString("ảnh hưởng vừa đổi so với lúc xem trước")))
                .andExpect(content().string(containsString("Đang trễ và vẫn trễ: 4 hồ sơ")))
                .andReturn());
        assertThat(calendar.isWorkingDay(LocalDate.parse("2026-11-23"))).isTrue();
        decide(SWAP.formatted("2026-11-23", "2026-11-28").replaceFirst("\\{", "{\"seen\":\"" + seen + "\","))
                .andExpect(status().is4xxClientError());
        assertThat(room.events).isEmpty();
        web.perform(swapOnThePage("/quan-tri/lich", anew)).andExpect(status().is3xxRedirection());
        assertThat(calendar.isWorkingDay(LocalDate.parse("2026-11-23"))).isFalse();
    }

    private static MockHttpServletRequestBuilder swapOnThePage(String address, String seen) {
        return post(address)
                .param("ngay", "23/11/2026")
                .param("kieu", "SWAPPED_OFF")
                .param("bu", "28/11/2026")
                .param("canCu", "Thông báo số 512/TB-UBND ngày 19/11/2026")
                .param("daXem", seen);
    }

    private static String mark(MvcResult answer) throws Exception {
        Matcher found = Pattern.compile("name=\"daXem\" value=\"(\\w+)\"")
                .matcher(answer.getResponse().getContentAsString(StandardCharsets.UTF_8));
        assertThat(found.find()).isTrue();
        return found.group(1);
    }

    @Test
    void keepsWhatWasTypedWhenThePageRefusesIt() throws Exception {
        web.perform(post("/quan-tri/lich/xem-truoc")
                        .param("ngay", "19/11/2026")
                        .param("kieu", "HOLIDAY")
                        .param("canCu", "Công văn số 1"))
                .andExpect(status().isUnprocessableEntity())
                .andExpect(content().string(containsString("Chưa ghi được, cần sửa 2 chỗ")))
                .andExpect(content().string(containsString("Ngày phải sau hôm nay (20/11/2026)")))
                .andExpect(content().string(containsString("value=\"Công văn số 1\"")))
                .andExpect(content().string(containsString("href=\"#ngay\"")));
    }

    @Test
    void twoWhoDecideTheSameAtOnceAreNotBothToldItWasTheirs() throws Exception {
        var pool = Executors.newFixedThreadPool(2);
        try {
            var together = new CyclicBarrier(2);
            Callable<Integer> one = () -> {
                together.await();
                return decideSeen(SWAP.formatted("2026-11-23", "2026-11-28"))
                        .andReturn()
                        .getResponse()
                        .getStatus();
            };
            List<Integer> answers = new ArrayList<>();
            for (var answer : pool.invokeAll(List.of(one, one))) {
                answers.add(answer.get());
            }
            assertThat(answers).containsExactlyInAnyOrder(201, 422);
            assertThat(room.changes).hasSize(1);
        } finally {
            pool.shutdownNow();
        }
    }

    /** Having seen that one thing moves. */
    private org.springframework.test.web.servlet.ResultActions decideSeen(String body) throws Exception {
        return decide(body.replaceFirst("\\{", "{\"seen\":1,"));
    }

    private org.springframework.test.web.servlet.ResultActions decide(String body) throws Exception {
        return web.perform(post("/api/v1/calendar/days")
                .contentType(MediaType.APPLICATION_JSON)
                .content(body));
    }
}
