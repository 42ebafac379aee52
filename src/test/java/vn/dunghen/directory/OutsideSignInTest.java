package vn.dunghen.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.util.UriComponentsBuilder;
import vn.dunghen.directory.FakeProvider.Lie;

/** The provider of the province says who somebody is; everything else stays here. */
@DirectoryTest
class OutsideSignInTest {

    private static final FakeProvider PROVIDER = FakeProvider.one();

    @Autowired
    MockMvc http;

    @Autowired
    StaffAccounts accounts;

    @Autowired
    AgencySettings settings;

    @Autowired
    TransactionTemplate transaction;

    private record Begun(MockHttpSession session, String state, String nonce) {}

    @Test
    void aColleagueComesInWithTheRolesHeldHereAndLeavesThereAsWell() throws Exception {
        http.perform(get("/dang-nhap"))
                .andExpect(content().string(containsString("/dang-nhap/ngoai/tinh")))
                .andExpect(content().string(containsString("tài khoản tỉnh Minh Hòa")));
        Begun begun = begin();
        PROVIDER.says("MotCua", begun.nonce(), Lie.NONE);
        comeBack(begun).andExpect(redirectedUrl("/viec-cua-toi"));
        assertThat(PROVIDER.asked()).as("proof of possession").contains("code_verifier=");
        http.perform(get("/thay-nhau").session(begun.session())).andExpect(status().isOk());
        http.perform(get("/quan-tri/can-bo").session(begun.session())).andExpect(status().isForbidden());
        http.perform(post("/dang-xuat").session(begun.session()).with(csrf()))
                .andExpect(redirectedUrl(PROVIDER.issuer() + "/leave?client_id=" + FakeProvider.CLIENT
                        + "&post_logout_redirect_uri=http%3A%2F%2Flocalhost%2Fdang-nhap%3Fda-dang-xuat"));
    }

    @Test
    void whoeverIsNoColleagueGetsNoAccountAndIsToldSo() throws Exception {
        Begun begun = begin();
        PROVIDER.says("nguoi.la", begun.nonce(), Lie.NONE);
        comeBack(begun).andExpect(redirectedUrl("/dang-nhap?ngoai=la"));
        http.perform(get("/dang-nhap?ngoai=la"))
                .andExpect(content().string(containsString("chưa là của cán bộ nào ở đây")));
        http.perform(get("/thay-nhau").session(begun.session())).andExpect(status().isFound());
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "NONE")
    void aTokenThatLiesOpensNothing(Lie lie) throws Exception {
        Begun begun = begin();
        PROVIDER.says("motcua", begun.nonce(), lie);
        comeBack(begun).andExpect(redirectedUrl("/dang-nhap?ngoai=" + (lie == Lie.NO_NAME ? "la" : "loi")));
        http.perform(get("/thay-nhau").session(begun.session())).andExpect(status().isFound());
    }

    @Test
    void anAnswerNobodyAskedForOpensNothing() throws Exception {
        Begun begun = begin();
        PROVIDER.says("motcua", begun.nonce(), Lie.NONE);
        comeBack(new Begun(begun.session(), "another", "")).andExpect(redirectedUrl("/dang-nhap?ngoai=loi"));
        comeBack(new Begun(new MockHttpSession(), begun.state(), "")).andExpect(redirectedUrl("/dang-nhap?ngoai=loi"));
        http.perform(get("/dang-nhap/ngoai/ve/tinh")
                        .param("error", "access_denied")
                        .param("state", "x"))
                .andExpect(redirectedUrl("/dang-nhap?ngoai=loi"));
        http.perform(get("/dang-nhap/ngoai/khac")).andExpect(status().is3xxRedirection());
    }

    @Test
    void aSecondFactorHeldHereIsAskedHere() throws Exception {
        hold("canh.cua", "second-factor/canh.cua=JBSWY3DPEHPK3PXP");
        Begun begun = begin();
        PROVIDER.says("canh.cua", begun.nonce(), Lie.NONE);
        comeBack(begun).andExpect(redirectedUrl("/dang-nhap/ma"));
        http.perform(get("/thay-nhau").session(begun.session())).andExpect(redirectedUrl("/dang-nhap/ma"));
    }

    @Test
    void aProviderThatIsAwayKeepsNobodyElseOut() throws Exception {
        PROVIDER.isAway(true);
        try {
            Begun begun = begin();
            PROVIDER.says("motcua", begun.nonce(), Lie.NONE);
            comeBack(begun).andExpect(redirectedUrl("/dang-nhap?ngoai=loi"));
            http.perform(post("/dang-nhap")
                            .param("username", "motcua")
                            .param("password", "dunghen")
                            .with(csrf()))
                    .andExpect(redirectedUrl("/viec-cua-toi"));
        } finally {
            PROVIDER.isAway(false);
        }
    }

    private void hold(String login, String sealed) {
        transaction.executeWithoutResult(status -> {
            StaffAccount account = StaffAccount.join(
                    settings.agency().code(),
                    new StaffAccount.NewStaff(login, "Vũ Thị Canh", "Chuyên viên", "CDS", Set.of(Role.OFFICER)),
                    "x",
                    Instant.now(),
                    false);
            account.holdSecondFactor(sealed, Instant.now().truncatedTo(ChronoUnit.MICROS));
            accounts.save(account);
        });
    }

    private Begun begin() throws Exception {
        var sent = http.perform(get("/dang-nhap/ngoai/tinh"))
                .andExpect(status().isFound())
                .andReturn();
        String address = sent.getResponse().getRedirectedUrl();
        assertThat(address).startsWith(PROVIDER.issuer() + "/authorize").contains("code_challenge_method=S256");
        var asked = UriComponentsBuilder.fromUriString(address).build().getQueryParams();
        return new Begun(
                (MockHttpSession) sent.getRequest().getSession(),
                asked.getFirst("state").replace("%3D", "="),
                asked.getFirst("nonce"));
    }

    private ResultActions comeBack(Begun begun) throws Exception {
        return http.perform(get("/dang-nhap/ngoai/ve/tinh")
                .session(begun.session())
                .param("code", "1")
                .param("state", begun.state()));
    }
}
