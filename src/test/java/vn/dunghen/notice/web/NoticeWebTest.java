package vn.dunghen.notice.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.test.web.servlet.MockMvc;
import vn.dunghen.BarePages;
import vn.dunghen.directory.Policy;
import vn.dunghen.kernel.Actor;
import vn.dunghen.kernel.Actors;
import vn.dunghen.kernel.Page;
import vn.dunghen.kernel.Subject;
import vn.dunghen.notice.Notices;

class NoticeWebTest {

    private static final Subject DOSSIER = new Subject("dossier", "42");

    private final List<Object> asked = new ArrayList<>();
    private boolean all;

    @Test
    void onesOwnMessagesAreListedNewestFirstWithTheirState() throws Exception {
        web().perform(get("/thong-bao"))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("Hồ sơ sắp đến hạn")))
                .andExpect(content().string(containsString("Hạn 17:00 20/11/2026")))
                .andExpect(content().string(containsString("/thong-bao/n1/da-doc")))
                .andExpect(content().string(not(containsString("/thong-bao/n2/da-doc"))))
                .andExpect(content().string(containsString("Đã đọc")))
                .andExpect(content().string(not(containsString("??"))));
        assertThat(asked).containsExactly(new Notices.Filter("vanthu", null, null, null));
    }

    @Test
    void markingAsReadComesBackToTheList() throws Exception {
        web().perform(post("/thong-bao/n1/da-doc")).andExpect(redirectedUrl("/thong-bao"));
        assertThat(asked).containsExactly("vanthu n1");
    }

    @Test
    void allThatWasOnThePageIsMarkedAtOnceAndNothingThatCameLater() throws Exception {
        web().perform(get("/thong-bao"))
                .andExpect(content().string(containsString("name=\"den\" value=\"2026-11-10T03:20:15Z\"")));
        asked.clear();
        web().perform(post("/thong-bao/da-doc").param("den", "2026-11-10T03:20:15Z"))
                .andExpect(redirectedUrl("/thong-bao"));
        assertThat(asked).containsExactly("vanthu 2026-11-10T03:20:15Z");
    }

    @Test
    void scriptsSeeTheirOwnMessagesUnlessTheyMaySeeAll() throws Exception {
        web().perform(get("/api/v1/notices").param("subject", "dossier:42").param("to", "2026-11-10"))
                .andExpect(jsonPath("$.items[0].recipient").value("vanthu"))
                .andExpect(jsonPath("$.items[0].rung").value("R1"))
                .andExpect(jsonPath("$.items[0].state").value("SENT"));
        all = true;
        web().perform(get("/api/v1/notices")).andExpect(status().isOk());
        assertThat(asked)
                .containsExactly(
                        new Notices.Filter("vanthu", DOSSIER, null, Instant.parse("2026-11-10T17:00:00Z")),
                        new Notices.Filter(null, null, null, null));
    }

    @ParameterizedTest
    @CsvSource({"subject,dossier", "subject,:1", "subject,a:", "from,x", "to,2026-02-30", "size,0", "size,9999"})
    void badParametersAreRefusedAtTheirField(String field, String value) throws Exception {
        web().perform(get("/api/v1/notices").param(field, value))
                .andExpect(status().isUnprocessableEntity())
                .andExpect(content().string(field));
    }

    private MockMvc web() {
        Actors actors = () -> new Actor("vanthu", "Vũ Thị Lan", null);
        var notices = new Told();
        return BarePages.of(
                "notice",
                new NoticePages(notices, actors),
                new NoticeApi(notices, new OnlyViewAll(), actors, BarePages.messages("notice")));
    }

    private final class OnlyViewAll implements Policy {
        @Override
        public boolean allows(String action, Resource resource) {
            return all && action.equals("notice.viewAll") && resource.kind().equals("notice");
        }

        @Override
        public void require(String action, Resource resource) {}

        @Override
        public Scope scope(String action, String kind) {
            return new Scope(false, null, null);
        }
    }

    private final class Told implements Notices {
        @Override
        public void tell(
                String key,
                String recipient,
                Subject subject,
                @Nullable String rung,
                @Nullable Instant dueAt,
                String text) {}

        @Override
        public List<Notice> about(Subject subject) {
            return List.of();
        }

        @Override
        public List<Notice> unreadOf(String login) {
            return List.of();
        }

        @Override
        public Page<Notice> search(Filter filter, @Nullable String cursor, int size) {
            asked.add(filter);
            Instant sent = Instant.parse("2026-11-10T03:20:15Z");
            Instant due = Instant.parse("2026-11-20T10:00:00Z");
            String text = "Hồ sơ sắp đến hạn";
            return new Page<>(
                    List.of(
                            new Notice("n1", "vanthu", DOSSIER, "R1", due, sent, "SENT", text, null),
                            new Notice("n2", "vanthu", DOSSIER, null, null, sent, "SENT", text, sent)),
                    null);
        }

        @Override
        public void markRead(String login, String id) {
            asked.add(login + " " + id);
        }

        @Override
        public void markAllRead(String login, Instant upTo) {
            asked.add(login + " " + upTo);
        }
    }
}
