package vn.dunghen.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

/** A form or a call that comes twice has one effect. */
@DirectoryTest
class RepeatedPostsTest {

    private static final String GOOD = "{\"name\":\"Hồ sơ\"}";

    @Autowired
    MockMvc http;

    @Autowired
    DoorsTest.ProbeApi probe;

    @Autowired
    JdbcClient database;

    @Test
    void theSameKeyAndBodyGetTheFirstAnswerAgain() throws Exception {
        String first = postProbe("/api/v1/probe", "k-same", GOOD)
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString();
        String second = postProbe("/api/v1/probe", "k-same", GOOD)
                .andExpect(status().isOk())
                .andExpect(content().contentTypeCompatibleWith("application/json"))
                .andReturn()
                .getResponse()
                .getContentAsString();
        assertThat(second).isEqualTo(first);
        assertThat(database.sql("select answer from idempotency_key where request_key = 'k-same'")
                        .query(String.class)
                        .list())
                .as("kept sealed")
                .allMatch(kept -> kept.startsWith("sealed "));
        postProbe("/api/v1/probe", "k-same", "{\"name\":\"khác\"}").andExpect(status().isConflict());
        http.perform(post("/api/v1/probe")
                        .with(httpBasic("vanphong", "dunghen"))
                        .header("Idempotency-Key", "k-same")
                        .contentType(MediaType.APPLICATION_JSON)
                        .content("{\"name\":\"của người khác\"}"))
                .andExpect(status().isOk());
    }

    @Test
    void aRefusalIsRememberedButAServerErrorIsNot() throws Exception {
        postProbe("/api/v1/probe", "k-refused", "{\"no\":1}").andExpect(status().is(422));
        postProbe("/api/v1/probe", "k-refused", "{\"no\":1}").andExpect(status().is(422));
        int before = probe.effects.get();
        postProbe("/api/v1/probe/fails", "k-error", GOOD).andExpect(status().is(500));
        postProbe("/api/v1/probe/fails", "k-error", GOOD).andExpect(status().is(500));
        assertThat(probe.effects.get()).isEqualTo(before + 2);
    }

    @Test
    void aKeyIsMarkedInTheTransactionOfItsChange() throws Exception {
        String body = "{\"substitute\":\"vanphong\",\"from\":\"2026-12-01T07:00\",\"to\":\"2026-12-02T17:00\","
                + "\"reason\":\"nghỉ phép\"}";
        for (int time = 0; time < 2; time++) {
            http.perform(post("/api/v1/substitutions")
                            .with(httpBasic("chanhvanphong", "dunghen"))
                            .header("Idempotency-Key", "k-change")
                            .contentType(MediaType.APPLICATION_JSON)
                            .content(body))
                    .andExpect(status().isCreated())
                    .andExpect(header().string("Location", containsString("/api/v1/substitutions/")))
                    .andExpect(jsonPath("$.from").value("2026-12-01T07:00:00+07:00"));
        }
        assertThat(database.sql("select committed from idempotency_key where request_key = 'k-change'")
                        .query(Boolean.class)
                        .single())
                .isTrue();
        assertThat(database.sql("select count(*) from directory_substitution where absent = 'chanhvanphong'")
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
        http.perform(post("/api/v1/substitutions")
                        .with(httpBasic("chanhvanphong", "dunghen"))
                        .contentType(MediaType.APPLICATION_JSON)
                        .content(body))
                .andExpect(status().isConflict());
    }

    @Test
    void anUploadWithAKeyIsComparedWithoutItsBoundary() throws Exception {
        for (String boundary : List.of("eins", "zwei")) {
            http.perform(multipart("/api/v1/unknown/upload")
                            .file("file", "nội dung".getBytes(StandardCharsets.UTF_8))
                            .contentType(MediaType.parseMediaType("multipart/form-data;boundary=" + boundary))
                            .with(httpBasic("motcua", "dunghen"))
                            .header("Idempotency-Key", "k-upload"))
                    .andExpect(status().isNotFound());
        }
    }

    @Test
    void aKeyMustBePrintableAndShort() throws Exception {
        postProbe("/api/v1/probe", "k".repeat(201), GOOD).andExpect(status().is(422));
        postProbe("/api/v1/probe", "", GOOD).andExpect(status().is(422));
    }

    @Test
    void sixteenAtOnceHaveOneEffectAndOneAnswer() throws Exception {
        ExecutorService pool = Executors.newFixedThreadPool(16);
        int before = probe.effects.get();
        Callable<MockHttpServletResponse> call =
                () -> postProbe("/api/v1/probe", "k-parallel", GOOD).andReturn().getResponse();
        Set<String> answers = new HashSet<>();
        List<Future<MockHttpServletResponse>> running = new ArrayList<>();
        for (int thread = 0; thread < 16; thread++) {
            running.add(pool.submit(call));
        }
        for (Future<MockHttpServletResponse> one : running) {
            assertThat(one.get().getStatus()).isEqualTo(200);
            answers.add(one.get().getContentAsString());
        }
        pool.shutdown();
        assertThat(probe.effects.get()).isEqualTo(before + 1);
        assertThat(answers).hasSize(1);
    }

    private ResultActions postProbe(String address, String key, String json) throws Exception {
        return http.perform(post(address)
                .with(httpBasic("motcua", "dunghen"))
                .header("Idempotency-Key", key)
                .contentType(MediaType.APPLICATION_JSON)
                .content(json));
    }
}
