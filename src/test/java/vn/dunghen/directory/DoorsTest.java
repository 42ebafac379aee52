package vn.dunghen.directory;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.put;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.jayway.jsonpath.JsonPath;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.dunghen.kernel.Access;
import vn.dunghen.kernel.RuleViolation;

@DirectoryTest
class DoorsTest {

    private static final String GOOD = "{\"name\":\"Hồ sơ\"}";

    @Autowired
    MockMvc http;

    /** An endpoint on which the plumbing is tried. */
    @RestController
    static class ProbeApi {

        final AtomicInteger effects = new AtomicInteger();

        record Row(String code, int amount, boolean present, Kind kind) {}

        enum Kind {
            HOUR,
            DAY
        }

        record Body(String name, @Nullable List<Row> rows, @Nullable BigDecimal sum, @Nullable Instant at) {}

        record Answer(int effect, Body body) {}

        @PostMapping("/api/v1/probe")
        @Access(Access.Who.COLLEAGUE)
        Answer accept(@RequestBody Body body) {
            return new Answer(effects.incrementAndGet(), body);
        }

        @PostMapping("/api/v1/probe/fails")
        @Access(Access.Who.COLLEAGUE)
        Answer fail(@RequestBody Body body) {
            effects.incrementAndGet();
            throw new IllegalStateException("secret detail");
        }

        @GetMapping("/api/v1/probe/{number}")
        @Access(Access.Who.COLLEAGUE)
        int number(@PathVariable int number, @RequestParam(defaultValue = "1") int size) {
            if (number == 9) {
                throw RuleViolation.conflict("substitutionOver");
            }
            return number * size;
        }

        @GetMapping("/probe-page")
        @Access(Access.Who.COLLEAGUE)
        String page() {
            throw RuleViolation.conflict("substitutionOver");
        }
    }

    @Test
    void aPersonSignsInWithTheFormAndLandsWhereTheirDayBegins() throws Exception {
        signIn("motcua", "dunghen").andExpect(redirectedUrl("/viec-cua-toi"));
        signIn("quantri", "dunghen").andExpect(redirectedUrl("/quan-tri"));
        signIn("kiemtoan", "dunghen").andExpect(redirectedUrl("/nhat-ky"));
        signIn("motcua", "sai").andExpect(redirectedUrl("/dang-nhap?loi"));
        http.perform(post("/dang-nhap").param("username", "motcua").param("password", "dunghen"))
                .andExpect(redirectedUrl("/dang-nhap"));
    }

    @Test
    void aPasswordForOnceOpensOnlyTheWayToAnOwnOne() throws Exception {
        RequestPostProcessor admin = httpBasic("quantri", "dunghen");
        http.perform(post("/api/v1/staff")
                        .with(admin)
                        .contentType(MediaType.APPLICATION_JSON)
                        .content(
                                "{\"login\":\"mot.lan\",\"name\":\"Trần Văn Quên\",\"title\":\"Chuyên viên\",\"unit\":\"CDS\","
                                        + "\"roles\":[\"officer\"],\"password\":\"mat-khau-cu-cua-toi\"}"))
                .andExpect(status().isCreated());
        http.perform(put("/api/v1/staff/mot.lan/one-time-password").with(httpBasic("motcua", "dunghen")))
                .andExpect(status().isForbidden());
        String once = JsonPath.read(
                http.perform(put("/api/v1/staff/mot.lan/one-time-password").with(admin))
                        .andExpect(status().isOk())
                        .andReturn()
                        .getResponse()
                        .getContentAsString(),
                "$.password");

        http.perform(get("/api/v1/me").with(httpBasic("mot.lan", "mat-khau-cu-cua-toi")))
                .andExpect(status().isUnauthorized());
        http.perform(get("/api/v1/me").with(httpBasic("mot.lan", once))).andExpect(status().isForbidden());
        http.perform(get("/api/v1/procedures").with(httpBasic("mot.lan", once))).andExpect(status().isForbidden());
        MockHttpSession session = (MockHttpSession) signIn("mot.lan", once)
                .andExpect(redirectedUrl("/doi-mat-khau"))
                .andReturn()
                .getRequest()
                .getSession();
        http.perform(get("/thay-nhau").session(session)).andExpect(redirectedUrl("/doi-mat-khau"));
        http.perform(put("/api/v1/me/password")
                        .with(httpBasic("mot.lan", once))
                        .contentType(MediaType.APPLICATION_JSON)
                        .content("{\"present\":\"" + once + "\",\"password\":\"ngan\"}"))
                .andExpect(status().isUnprocessableEntity())
                .andExpect(jsonPath("$.errors[0].field").value("password"));
        http.perform(put("/api/v1/me/password")
                        .with(httpBasic("mot.lan", once))
                        .contentType(MediaType.APPLICATION_JSON)
                        .content("{\"present\":\"sai\",\"password\":\"mat-khau-moi-cua-toi\"}"))
                .andExpect(status().isUnprocessableEntity())
                .andExpect(jsonPath("$.errors[0].field").value("present"));
        http.perform(post("/doi-mat-khau")
                        .session(session)
                        .with(csrf())
                        .param("present", once)
                        .param("password", "mat-khau-moi-cua-toi"))
                .andExpect(redirectedUrl("/dang-nhap?da-doi-mat-khau"));

        http.perform(get("/api/v1/me").with(httpBasic("mot.lan", once))).andExpect(status().isUnauthorized());
        http.perform(get("/api/v1/me").with(httpBasic("mot.lan", "mat-khau-moi-cua-toi")))
                .andExpect(status().isOk());
        http.perform(get("/thay-nhau").session(session)).andExpect(redirectedUrl("/dang-nhap"));
    }

    @Test
    void aPageIsShutUntilSignInAndCarriesStrictHeaders() throws Exception {
        http.perform(get("/probe-page"))
                .andExpect(status().isFound())
                .andExpect(header().string("Location", containsString("/dang-nhap")))
                .andExpect(header().string("Content-Security-Policy", containsString("default-src 'self'")))
                .andExpect(header().string("X-Frame-Options", "DENY"))
                .andExpect(header().string("Referrer-Policy", "same-origin"));
        http.perform(get("/actuator/env").with(httpBasic("quantri", "dunghen"))).andExpect(status().isFound());
    }

    @Test
    void aScriptWithoutPasswordIsToldSoInJson() throws Exception {
        http.perform(get("/api/v1/me"))
                .andExpect(status().isUnauthorized())
                .andExpect(content().contentTypeCompatibleWith("application/problem+json"))
                .andExpect(header().string("WWW-Authenticate", containsString("Basic")))
                .andExpect(jsonPath("$.status").value(401))
                .andExpect(jsonPath("$.detail").value("Cần đăng nhập bằng tên và mật khẩu của cán bộ."));
        http.perform(get("/api/v1/me").with(httpBasic("motcua", "sai\0"))).andExpect(status().isUnauthorized());
        http.perform(get("/api/v1/me").header("Authorization", "Basic ???")).andExpect(status().isUnauthorized());
    }

    @Test
    void everyDemoAccountSignsInAndSeesItself() throws Exception {
        for (SampleDepartment.DemoAccount account : SampleDepartment.accounts()) {
            http.perform(get("/api/v1/me").with(httpBasic(account.login(), "dunghen")))
                    .andExpect(status().isOk())
                    .andExpect(jsonPath("$.login").value(account.login()))
                    .andExpect(content().string(not(containsString("$2a$"))));
        }
        http.perform(get("/api/v1/me").with(httpBasic("phogiamdoc", "dunghen")))
                .andExpect(jsonPath("$.signing.capacity").value("KT. GIÁM ĐỐC"));
    }

    @Test
    void theTenthWrongPasswordClosesTheDoorForAWhile() throws Exception {
        for (int attempt = 0; attempt < 10; attempt++) {
            http.perform(get("/api/v1/me").with(httpBasic("vanthu", "sai"))).andExpect(status().isUnauthorized());
        }
        http.perform(get("/api/v1/me").with(httpBasic("vanthu", "dunghen")))
                .andExpect(status().isTooManyRequests())
                .andExpect(header().exists("Retry-After"))
                .andExpect(jsonPath("$.detail", containsString("giây")));
        http.perform(get("/api/v1/me").with(httpBasic("vanphong", "dunghen"))).andExpect(status().isOk());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
                    {"name":"a","extra":1}                                                          | 422 | extra
                    {"name":5}                                                                      | 422 | name
                    {"name":"a\\u0000b"}                                                            | 422 | name
                    {"name":"a","rows":[{"code":"x","amount":"1","present":true,"kind":"DAY"}]}     | 422 | rows[0].amount
                    {"name":"a","rows":[{"code":"x","amount":1.5,"present":true,"kind":"DAY"}]}     | 422 | rows[0].amount
                    {"name":"a","rows":[{"code":"x","amount":1,"present":1,"kind":"DAY"}]}          | 422 | rows[0].present
                    {"name":"a","rows":[{"code":"x","amount":1,"present":true,"kind":0}]}           | 422 | rows[0].kind
                    {"name":"a","rows":[{"code":"x","amount":1,"present":true,"kind":"WEEK"}]}      | 422 | rows[0].kind
                    {"name":"a","rows":[{"code":"x","amount":1,"present":true,"kind":"DAY","no":1}]}| 422 | rows[0].no
                    {"name":"a","rows":{}}                                                          | 422 | rows
                    {"name":"a","sum":"1"}                                                          | 422 | sum
                    {"name":"a","at":"hôm qua"}                                                     | 422 | at
                    {"name":"a","at":1764}                                                          | 422 | at
                    {"name":"a","at":"+999999999-01-01T00:00:00Z"}                                  | 422 | at
                    {"name":"a","name":"b"}                                                         | 400 | ``
                    {"name":"a"} {}                                                                 | 400 | ``
                    {"name":                                                                        | 400 | ``
                    not json                                                                        | 400 | ``
                    []                                                                              | 422 | ``
                    """)
    void badJsonIsRefusedAtItsField(String json, int status, @Nullable String field) throws Exception {
        ResultActions answer = http.perform(post("/api/v1/probe")
                        .with(httpBasic("motcua", "dunghen"))
                        .contentType(MediaType.APPLICATION_JSON)
                        .content(json))
                .andExpect(status().is(status))
                .andExpect(content().contentTypeCompatibleWith("application/problem+json"))
                .andExpect(jsonPath("$.detail").isNotEmpty());
        if (field != null && !field.isEmpty()) {
            answer.andExpect(jsonPath("$.errors[0].field").value(field));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "GET, /api/v1/probe/abc, , 404",
        "GET, /api/v1/probe/9, , 409",
        "GET, /api/v1/probe/1?size=x, , 422",
        "GET, /api/v1/unknown, , 404",
        "PUT, /api/v1/probe, application/json, 405",
        "POST, /api/v1/probe, text/plain, 415",
        "POST, /api/v1/probe, application/json, 400",
        "GET, /api/v1/staff?size=0, , 422",
        "GET, /api/v1/staff?size=201, , 422",
        "GET, /api/v1/staff?cursor=%00, , 400",
    })
    void everyWrongCallHasItsStatusAndAProblemBody(String method, String address, @Nullable String type, int status)
            throws Exception {
        var call = org.springframework.test.web.servlet.request.MockMvcRequestBuilders.request(
                        org.springframework.http.HttpMethod.valueOf(method), java.net.URI.create(address))
                .with(httpBasic("motcua", "dunghen"));
        http.perform(type == null ? call : call.contentType(type))
                .andExpect(status().is(status))
                .andExpect(content().contentTypeCompatibleWith("application/problem+json"))
                .andExpect(jsonPath("$.status").value(status));
    }

    @Test
    void anAnswerInAnotherFormatThanAskedIsRefusedWithoutServerError() throws Exception {
        http.perform(get("/api/v1/me").with(httpBasic("motcua", "dunghen")).accept("image/png"))
                .andExpect(status().isNotAcceptable());
    }

    @Test
    void aBodyOverOneMegabyteIsNotRead() throws Exception {
        http.perform(post("/api/v1/probe")
                        .with(httpBasic("motcua", "dunghen"))
                        .contentType(MediaType.APPLICATION_JSON)
                        .content("{\"name\":\"" + "a".repeat(1_100_000) + "\"}"))
                .andExpect(status().is(413));
    }

    @Test
    void whatNobodyForesawIsToldByCodeOnly() throws Exception {
        postProbe("/api/v1/probe/fails", "k-fails", GOOD)
                .andExpect(status().isInternalServerError())
                .andExpect(jsonPath("$.detail", containsString("mã ")))
                .andExpect(content().string(not(containsString("secret"))));
    }

    @Test
    void aPageSaysTheRuleInASentence() throws Exception {
        String login = "motcua";
        var session = signIn(login, "dunghen").andReturn().getRequest().getSession();
        http.perform(get("/probe-page").session((org.springframework.mock.web.MockHttpSession) session))
                .andExpect(status().isConflict());
    }

    @Test
    void aMomentWithoutOffsetIsTheOfficesAndIsWrittenWithIt() throws Exception {
        postProbe("/api/v1/probe", "k-moment", "{\"name\":\"a\",\"at\":\"2026-06-05T08:00:00\"}")
                .andExpect(jsonPath("$.body.at").value("2026-06-05T08:00:00+07:00"));
    }

    private ResultActions postProbe(String address, String key, String json) throws Exception {
        return http.perform(post(address)
                .with(httpBasic("motcua", "dunghen"))
                .header("Idempotency-Key", key)
                .contentType(MediaType.APPLICATION_JSON)
                .content(json));
    }

    private ResultActions signIn(String login, String password) throws Exception {
        return http.perform(post("/dang-nhap")
                .param("username", login)
                .param("password", password)
                .with(csrf()));
    }
}
