package vn.dunghen.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.delete;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.model;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.transaction.support.TransactionTemplate;

/** The second step of signing in, from the QR to the lost telephone. */
@DirectoryTest
@RecordApplicationEvents
class SecondFactorTest {

    private static final String PASSWORD = "mot-cau-dai-de-nho";
    private static final String PAGE = "/xac-thuc-hai-lop";

    @Autowired
    MockMvc http;

    @Autowired
    StaffAccounts accounts;

    @Autowired
    DirectoryCache cache;

    @Autowired
    PasswordEncoder encoder;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    JdbcTemplate rows;

    @Autowired
    StaffSignIn signIn;

    @Autowired
    AgencySettings settings;

    @Autowired
    ApplicationEvents events;

    @Test
    void aCodeIsAskedAfterThePasswordAndOpensOnce() throws Exception {
        join("hai.lop", Role.OFFICER);
        SetUp done = setUp("hai.lop");
        assertThat(done.codes()).hasSize(10).doesNotHaveDuplicates();
        assertThat(rows.queryForList("select code_hash from directory_recovery_code", String.class))
                .noneMatch(done.codes()::contains);

        MockHttpSession session = signIn("hai.lop", "/dang-nhap/ma");
        go(get("/thay-nhau"), session).andExpect(redirectedUrl("/dang-nhap/ma"));
        go(get(PAGE), session).andExpect(redirectedUrl("/dang-nhap/ma"));
        go(get("/dang-nhap/ma"), session).andExpect(status().isOk());
        go(post("/dang-nhap/ma").param("code", "000000"), session).andExpect(status().isUnprocessableEntity());
        go(post("/dang-nhap/ma").param("code", done.code()), session)
                .andExpect(status().isUnprocessableEntity())
                .andExpect(model().attribute("failed", true));
        String before = session.getId();
        go(post("/dang-nhap/ma").param("code", later(done)), session).andExpect(redirectedUrl("/viec-cua-toi"));
        assertThat(session.getId()).as("a new session").isNotEqualTo(before);
        go(get("/thay-nhau"), session).andExpect(status().isOk());

        MockHttpSession second = signIn("hai.lop", "/dang-nhap/ma");
        go(post("/dang-nhap/ma").param("code", later(done)), second).andExpect(status().isUnprocessableEntity());
        String written =
                " " + done.codes().get(3).toUpperCase(java.util.Locale.ROOT).replace("-", " ");
        go(post("/dang-nhap/ma").param("code", written), second).andExpect(status().isFound());
        MockHttpSession third = signIn("hai.lop", "/dang-nhap/ma");
        go(post("/dang-nhap/ma").param("code", written), third).andExpect(status().isUnprocessableEntity());
        assertThat(told("hai.lop"))
                .contains("staff.secondFactorHeld", "staff.recoveryCodeUsed")
                .doesNotContain("staff.secondFactorDropped");
    }

    @Test
    void aScriptWithThePasswordAloneIsToldWhyItMayNot() throws Exception {
        join("kich.ban", Role.OFFICER);
        http.perform(get("/api/v1/me").with(httpBasic("kich.ban", PASSWORD))).andExpect(status().isOk());
        setUp("kich.ban");
        for (String address : List.of("/api/v1/me", "/api/v1/procedures", "/api/v1/exchange/changes")) {
            http.perform(get(address).with(httpBasic("kich.ban", PASSWORD)))
                    .andExpect(status().isForbidden())
                    .andExpect(jsonPath("$.detail", containsString("hai lớp")));
        }
        http.perform(org.springframework.test.web.servlet.request.MockMvcRequestBuilders.put("/api/v1/me/password")
                        .with(httpBasic("kich.ban", PASSWORD))
                        .contentType("application/json")
                        .content("{\"present\":\"" + PASSWORD + "\",\"password\":\"mot-cau-khac-con-dai\"}"))
                .andExpect(status().isForbidden());
    }

    @Test
    void tenWrongCodesCloseTheStepAlsoForTheRightOne() throws Exception {
        join("doan.ma", Role.OFFICER);
        SetUp done = setUp("doan.ma");
        MockHttpSession session = signIn("doan.ma", "/dang-nhap/ma");
        for (int i = 0; i < 10; i++) {
            go(post("/dang-nhap/ma").param("code", "00000" + i), session).andExpect(status().isUnprocessableEntity());
        }
        go(post("/dang-nhap/ma").param("code", later(done)), session).andExpect(status().isTooManyRequests());
        http.perform(get("/api/v1/me").with(httpBasic("motcua", "dunghen"))).andExpect(status().isOk());
    }

    /** What a wrong code was asked for is taken back; the try is not. */
    @Test
    void tenStepsTakenBackAreTenTries() throws Exception {
        join("doan.hoai", Role.OFFICER);
        MockHttpSession session = signIn("doan.hoai", "/viec-cua-toi");
        SetUp done = setUp(session);
        for (int i = 0; i < 10; i++) {
            go(post(PAGE + "/bo").param("code", "00000" + i), session).andExpect(status().isUnprocessableEntity());
        }
        go(post(PAGE + "/bo").param("code", later(done)), session).andExpect(status().isTooManyRequests());
        go(post(PAGE + "/ma-du-phong").param("code", done.codes().get(0)), session)
                .andExpect(status().isTooManyRequests());
    }

    @Test
    void settingUpAsksThePasswordAndEndsOtherSessions() throws Exception {
        join("dang.mo", Role.OFFICER);
        MockHttpSession other = signIn("dang.mo", "/viec-cua-toi");
        go(get("/thay-nhau"), other).andExpect(status().isOk());
        MockHttpSession own = signIn("dang.mo", "/viec-cua-toi");
        OwnSecondFactor.Offer offer = offer(own);
        go(
                        post(PAGE)
                                .param("present", "sai")
                                .param("sealed", offer.sealed())
                                .param("code", code(offer.secret(), 0)),
                        own)
                .andExpect(status().isUnprocessableEntity());
        go(
                        post(PAGE)
                                .param("present", PASSWORD)
                                .param("sealed", "second-factor/motcua=" + offer.secret())
                                .param("code", code(offer.secret(), 0)),
                        own)
                .andExpect(status().isUnprocessableEntity());
        setUp(own);
        go(get("/thay-nhau"), own).andExpect(status().isOk());
        go(get("/thay-nhau"), other).andExpect(redirectedUrl("/dang-nhap"));
        go(get(PAGE), own).andExpect(status().isOk());
        go(post(PAGE).param("present", PASSWORD), own).andExpect(status().isConflict());
    }

    @Test
    void whoMustHaveOneFindsNoOtherPageOpenBeforeItIsSetUp() {
        join("phai.co", Role.ADMINISTRATOR);
        SignInSettings strict = new SignInSettings(Set.of("administrator"));
        StaffSignIn production = new StaffSignIn(cache, strict, encoder);
        assertThat(production.prove("phai.co", PASSWORD).orElseThrow().still()).containsExactly(Halfway.FACTOR_MISSING);
        join("khong.phai", Role.OFFICER);
        assertThat(production.prove("khong.phai", PASSWORD).orElseThrow().still())
                .isEmpty();
        assertThat(signIn.prove("phai.co", PASSWORD).orElseThrow().still()).isEmpty();
    }

    @Test
    void anotherAdministratorTakesItAwayAndNobodyTheirOwnWithoutACode() throws Exception {
        join("quan.tri.hai", Role.ADMINISTRATOR);
        SetUp done = setUp("quan.tri.hai");
        MockHttpSession own = signIn("quan.tri.hai", "/dang-nhap/ma");
        go(post("/dang-nhap/ma").param("code", later(done)), own).andExpect(redirectedUrl("/quan-tri"));
        go(post("/quan-tri/can-bo/quan.tri.hai/xac-thuc"), own).andExpect(status().isConflict());
        go(post(PAGE + "/bo").param("code", "123"), own).andExpect(status().isUnprocessableEntity());
        go(post(PAGE + "/ma-du-phong").param("code", "123"), own).andExpect(status().isUnprocessableEntity());
        var admin = httpBasic("quantri", "dunghen");
        http.perform(delete("/api/v1/staff/quan.tri.hai/second-factor").with(httpBasic("motcua", "dunghen")))
                .andExpect(status().isForbidden());
        http.perform(delete("/api/v1/staff/khong-co/second-factor").with(admin)).andExpect(status().isNotFound());
        http.perform(delete("/api/v1/staff/quan.tri.hai/second-factor").with(admin))
                .andExpect(status().isNoContent());
        http.perform(delete("/api/v1/staff/quan.tri.hai/second-factor").with(admin))
                .andExpect(status().isConflict());
        go(get("/quan-tri/can-bo"), own).andExpect(redirectedUrl("/dang-nhap"));
        signIn("quan.tri.hai", "/quan-tri");
        assertThat(told("quan.tri.hai")).contains("staff.secondFactorDropped");
        assertThat(rows.queryForObject(
                        "select count(*) from directory_recovery_code r join directory_staff s on s.id = r.staff_id"
                                + " where s.login = 'quan.tri.hai'",
                        Integer.class))
                .isZero();
    }

    @Test
    void aNewPasswordDoesNotGoAroundTheCode() throws Exception {
        join("quen.roi", Role.OFFICER);
        SetUp done = setUp("quen.roi");
        transaction.executeWithoutResult(status -> {
            StaffAccount account =
                    accounts.find(settings.agency().code(), "quen.roi").orElseThrow();
            Instant now = Instant.now();
            account.givePasswordOnce(encoder.encode(PASSWORD), now, now.plusSeconds(600));
            accounts.save(account);
        });
        MockHttpSession session = signIn("quen.roi", "/dang-nhap/ma");
        go(get("/doi-mat-khau"), session).andExpect(redirectedUrl("/dang-nhap/ma"));
        go(post("/dang-nhap/ma").param("code", later(done)), session).andExpect(redirectedUrl("/doi-mat-khau"));
        go(get("/thay-nhau"), session).andExpect(redirectedUrl("/doi-mat-khau"));
    }

    @Test
    void whoHasACodeGivesItUpOrGetsNewRecoveryCodes() throws Exception {
        join("bo.di", Role.OFFICER);
        MockHttpSession session = signIn("bo.di", "/viec-cua-toi");
        SetUp done = setUp(session);
        go(post(PAGE + "/ma-du-phong").param("code", done.codes().get(0)), session)
                .andExpect(redirectedUrl(PAGE));
        go(post(PAGE + "/bo").param("code", done.codes().get(1)), session).andExpect(status().isUnprocessableEntity());
        go(post(PAGE + "/bo").param("code", later(done)), session).andExpect(redirectedUrl(PAGE));
        signIn("bo.di", "/viec-cua-toi");
        go(post(PAGE + "/bo").param("code", later(done)), session).andExpect(status().isConflict());
    }

    private record SetUp(String secret, String code, List<String> codes) {}

    private SetUp setUp(String login) throws Exception {
        return setUp(signIn(login, null));
    }

    @SuppressWarnings("unchecked")
    private SetUp setUp(MockHttpSession session) throws Exception {
        OwnSecondFactor.Offer offer = offer(session);
        String code = code(offer.secret(), 0);
        var flash = go(
                        post(PAGE)
                                .param("present", PASSWORD)
                                .param("sealed", offer.sealed())
                                .param("code", code.substring(0, 3) + " " + code.substring(3)),
                        session)
                .andExpect(redirectedUrl(PAGE))
                .andReturn()
                .getFlashMap();
        return new SetUp(offer.secret(), code, (List<String>) flash.get("codes"));
    }

    private OwnSecondFactor.Offer offer(MockHttpSession session) throws Exception {
        var page = go(get(PAGE), session).andExpect(status().isOk()).andReturn().getModelAndView();
        return (OwnSecondFactor.Offer) page.getModel().get("offer");
    }

    /** The code of half a minute on, which the window lets in. */
    private static String later(SetUp done) {
        return code(done.secret(), 30);
    }

    private static String code(String secret, int seconds) {
        return Telephone.shows(secret, seconds);
    }

    private void join(String login, Role role) {
        transaction.executeWithoutResult(status -> accounts.save(StaffAccount.join(
                settings.agency().code(),
                new StaffAccount.NewStaff(login, "Trần Thị Hai Lớp", "Chuyên viên", "CDS", Set.of(role)),
                encoder.encode(PASSWORD),
                Instant.now(),
                false)));
    }

    /** What the trail hears; the directory alone keeps none. */
    private List<String> told(String login) {
        return events.stream(DirectoryEvent.class)
                .filter(event -> event.subject().id().equals(login))
                .map(DirectoryEvent::action)
                .toList();
    }

    private MockHttpSession signIn(String login, @Nullable String leadsTo) throws Exception {
        ResultActions answer = http.perform(post("/dang-nhap")
                .param("username", login)
                .param("password", PASSWORD)
                .with(csrf()));
        if (leadsTo != null) {
            answer.andExpect(redirectedUrl(leadsTo));
        }
        return (MockHttpSession) answer.andReturn().getRequest().getSession();
    }

    private ResultActions go(MockHttpServletRequestBuilder call, MockHttpSession session) throws Exception {
        return http.perform(call.session(session).with(csrf()));
    }
}
