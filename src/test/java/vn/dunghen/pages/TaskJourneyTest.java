package vn.dunghen.pages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.stringContainsInOrder;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.flash;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.junit.jupiter.web.SpringJUnitWebConfig;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

@SpringJUnitWebConfig(Desk.class)
class TaskJourneyTest {

    private MockMvc web;
    private FakeInbox inbox;

    @BeforeEach
    void open(@Autowired WebApplicationContext context, @Autowired FakeInbox fake) {
        web = MockMvcBuilders.webAppContextSetup(context).build();
        inbox = fake;
        inbox.asked.clear();
    }

    @Test
    void theListGroupsTasksByHowSoonTheyAreDue() throws Exception {
        web.perform(get("/viec-cua-toi"))
                .andExpect(status().isOk())
                .andExpect(content()
                        .string(stringContainsInOrder(
                                "1.000+ việc đang chờ, 1 việc đã trễ",
                                "Làm trước",
                                "Đã trễ",
                                "/viec-cua-toi/late",
                                "Hôm nay, thứ Sáu 20/11",
                                "/viec-cua-toi/mine",
                                "Thứ Hai 23/11",
                                "/viec-cua-toi/next",
                                "tiep=sau%26%3D%E1%BA%BF")));
    }

    @Test
    void theShellNamesThePersonTheirPlaceAndWhomTheyStandInFor() throws Exception {
        web.perform(get("/viec-cua-toi"))
                .andExpect(content()
                        .string(stringContainsInOrder(
                                "Thứ Sáu, tháng 11",
                                "Hoàng Thị Thu Trang",
                                "Đang làm thay Bùi Đức Long",
                                "aria-current=\"page\">Việc của tôi",
                                "Tiếp nhận hồ sơ")))
                .andExpect(content().string(not(containsString("Quản trị"))));
    }

    @Test
    void filtersReachTheInboxAndUnknownOnesNarrowNothing() throws Exception {
        web.perform(get("/viec-cua-toi?pham-vi=don-vi&loai=a/b&han=OVERDUE&q= hợp quy &tiep=x"));
        web.perform(get("/viec-cua-toi?pham-vi=bay-ba&han=bay-ba"));
        assertThat(inbox.asked).containsExactly("list UNIT a/b OVERDUE hợp quy x", "list MINE null ANY null null");
    }

    @Test
    void aListWithNothingToShowSaysSo() throws Exception {
        web.perform(get("/viec-cua-toi?q=không có"))
                .andExpect(content().string(containsString("Không có việc nào khớp với phần lọc")));
    }

    @Test
    void aFinishedTaskLeadsToTheNextOne() throws Exception {
        web.perform(post("/viec-cua-toi/mine").param("_version", "3").param("note", "xong"))
                .andExpect(status().isSeeOther())
                .andExpect(redirectedUrl("/viec-cua-toi"))
                .andExpect(flash().attribute("done", "Đã xong: Trả kết quả, H99.15-261112-0003."))
                .andExpect(flash().attribute("doneLink", "/viec-cua-toi/late"));
        assertThat(inbox.asked).startsWith("complete mine 3");
        assertThat(inbox.answers).containsOnlyKeys("note");
    }

    @Test
    void whatWasTypedIsKeptWhenAFieldIsWrong() throws Exception {
        web.perform(post("/viec-cua-toi/mine").param("_version", "3").param("note", ""))
                .andExpect(status().isUnprocessableEntity())
                .andExpect(content()
                        .string(stringContainsInOrder(
                                "<title>Lỗi: Trả kết quả",
                                "cần sửa 1 chỗ",
                                "Ghi nhận xét về hồ sơ",
                                "name=\"note\"></textarea>")));
    }

    @Test
    void whatWasTypedIsKeptWhenARuleSaysNo() throws Exception {
        web.perform(post("/viec-cua-toi/mine").param("_version", "2").param("note", "công sức"))
                .andExpect(status().isConflict())
                .andExpect(content()
                        .string(stringContainsInOrder(
                                "Bùi Đức Long đã nhận việc này. Chưa ghi gì của bạn.",
                                "công sức",
                                "Ghi việc trả kết quả")));
    }

    @Test
    void aRowIsAddedWithoutAnythingBeingCheckedOrKept() throws Exception {
        web.perform(post("/viec-cua-toi/mine").param("_version", "3").param("_add", "rows"))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("thêm một dòng")));
        assertThat(inbox.asked).isEmpty();
    }

    @Test
    void aDraftIsKeptAndThePageComesBack() throws Exception {
        web.perform(post("/viec-cua-toi/mine")
                        .param("_draft", "1")
                        .param("_version", "3")
                        .param("note", "dở"))
                .andExpect(status().isSeeOther())
                .andExpect(redirectedUrl("/viec-cua-toi/mine"))
                .andExpect(flash().attribute("done", "Đã lưu nháp lúc 09:40."));
        assertThat(inbox.asked).containsExactly("draft mine");
    }

    @Test
    void aTaskIsTakenAndGivenBack() throws Exception {
        web.perform(post("/viec-cua-toi/late").param("_claim", "1")).andExpect(redirectedUrl("/viec-cua-toi/late"));
        web.perform(post("/viec-cua-toi/mine").param("_release", "1")).andExpect(redirectedUrl("/viec-cua-toi"));
        web.perform(post("/viec-cua-toi/taken").param("_claim", "1")).andExpect(status().isConflict());
        assertThat(inbox.asked).containsExactly("claim late", "release mine", "claim taken");
    }

    @Test
    void aTaskOfferedToMeShowsItsFormAndOneTakenByAnotherDoesNot() throws Exception {
        web.perform(get("/viec-cua-toi/late"))
                .andExpect(content().string(stringContainsInOrder("name=\"note\"", "name=\"_claim\"")));
        web.perform(get("/viec-cua-toi/mine"))
                .andExpect(content().string(stringContainsInOrder("name=\"note\"", "name=\"_release\"")));
        web.perform(get("/viec-cua-toi/taken"))
                .andExpect(content().string(containsString("Bùi Đức Long đang làm việc này.")))
                .andExpect(content().string(not(containsString("name=\"note\""))));
        web.perform(get("/viec-cua-toi/done"))
                .andExpect(content()
                        .string(containsString(
                                "Hoàng Thị Thu Trang đã làm xong việc này lúc 09:38, thứ Sáu 20/11/2026.")))
                .andExpect(content().string(not(containsString("name=\"note\""))));
    }
}
