package vn.dunghen.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.forwardedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.springframework.transaction.support.TransactionTemplate;

/** Guessing is slow, and nobody is locked out by it. */
@DirectoryTest
@ExtendWith(OutputCaptureExtension.class)
class GuessingTest {

    private static final String PASSWORD = "mot-cau-dai-de-nho";

    @Autowired
    MockMvc http;

    @Autowired
    Doorkeeper doorkeeper;

    @Autowired
    StaffAccounts accounts;

    @Autowired
    DirectoryCache cache;

    @Autowired
    AgencySettings settings;

    @Autowired
    PasswordEncoder encoder;

    @Autowired
    TransactionTemplate transaction;

    @Test
    void aHundredStrangersGetTenGuessesTogetherAndTheOwnerComesInMeanwhile() throws Exception {
        join("bi.doan");
        assertThat(doorkeeper.prove("bi.doan", PASSWORD, "10.0.0.1")).isPresent();
        List<Callable<Boolean>> guesses = new ArrayList<>();
        for (int i = 0; i < 100; i++) {
            String address = "203.0.113." + i;
            guesses.add(() -> {
                try {
                    return doorkeeper.prove("bi.doan", "sai", address).isEmpty();
                } catch (TooOften enough) {
                    return false;
                }
            });
        }
        var pool = Executors.newFixedThreadPool(8);
        try {
            int heard = 0;
            for (var guess : pool.invokeAll(guesses)) {
                heard += guess.get() ? 1 : 0;
            }
            assertThat(heard).isEqualTo(10);
        } finally {
            pool.shutdownNow();
        }
        assertThat(doorkeeper.prove("bi.doan", PASSWORD, "10.0.0.1"))
                .as("known here")
                .isPresent();
        assertThatThrownBy(() -> doorkeeper.prove("bi.doan", PASSWORD, "198.51.100.7"))
                .as("the right password of a stranger has to wait as well")
                .isInstanceOfSatisfying(
                        TooOften.class, wait -> assertThat(wait.seconds()).isBetween(1L, 61L));
        assertThat(doorkeeper.prove("motcua", "dunghen", "198.51.100.7"))
                .as("others")
                .isPresent();
    }

    @Test
    void nobodysNameIsTreatedAsSomebodys() throws Exception {
        for (int i = 0; i < 10; i++) {
            http.perform(signIn("khong.co.ai", "sai").with(from("192.0.2." + i)))
                    .andExpect(redirectedUrl("/dang-nhap?loi"));
        }
        http.perform(signIn("khong.co.ai", "sai").with(from("192.0.2.99")))
                .andExpect(forwardedUrl("/dang-nhap/tam-khoa"))
                .andExpect(header().exists("Retry-After"));
    }

    /** What takes time is the hash; it is computed once at the same cost, whoever is asked for. */
    @Test
    void unknownLockedAndKnownPeopleCostTheSameHash() {
        join("con.day");
        transaction.executeWithoutResult(status -> {
            StaffAccount gone = joined("da.nghi");
            gone.leave();
            accounts.save(gone);
        });
        List<String> hashes = new ArrayList<>();
        PasswordEncoder counting = new BCryptPasswordEncoder(4) {
            @Override
            public boolean matches(CharSequence raw, String hash) {
                hashes.add(hash.substring(0, 7));
                return super.matches(raw, hash);
            }
        };
        var signIn = new StaffSignIn(cache, new SignInSettings(Set.of()), counting);
        for (String login : List.of("con.day", "da.nghi", "khong.co", "Không Phải Tên", "")) {
            assertThat(signIn.prove(login, "sai")).isEmpty();
        }
        assertThat(signIn.prove("da.nghi", PASSWORD)).isEmpty();
        assertThat(hashes).hasSize(6).containsOnly("$2a$04$");
    }

    @Test
    void sessionsEndWithARoleAndWithAnOwnNewPassword() throws Exception {
        join("doi.vai");
        MockHttpSession session = session("doi.vai");
        http.perform(get("/thay-nhau").session(session)).andExpect(status().isOk());
        transaction.executeWithoutResult(status -> {
            StaffAccount account =
                    accounts.find(settings.agency().code(), "doi.vai").orElseThrow();
            account.holdRoles(Set.of(Role.UNIT_HEAD));
            accounts.save(account);
        });
        http.perform(get("/thay-nhau").session(session)).andExpect(redirectedUrl("/dang-nhap"));

        MockHttpSession one = session("doi.vai");
        MockHttpSession other = session("doi.vai");
        http.perform(post("/doi-mat-khau")
                        .session(one)
                        .with(csrf())
                        .param("present", PASSWORD)
                        .param("password", "Doi.Vai@20262026"))
                .andExpect(status().isUnprocessableEntity());
        http.perform(post("/doi-mat-khau")
                        .session(one)
                        .with(csrf())
                        .param("present", PASSWORD)
                        .param("password", "mot-cau-khac-con-dai"))
                .andExpect(redirectedUrl("/dang-nhap?da-doi-mat-khau"));
        http.perform(get("/thay-nhau").session(other)).andExpect(redirectedUrl("/dang-nhap"));
    }

    @Test
    void everyAttemptToGetInIsWrittenDown(CapturedOutput written) throws Exception {
        join("co.ghi");
        http.perform(signIn("co.ghi", "sai-mat-khau-nay").with(from("192.0.2.200")));
        http.perform(signIn("co.ghi", PASSWORD).with(from("192.0.2.200")));
        assertThat(written.getOut())
                .contains("refused: co.ghi from 192.0.2.200, password", "in: co.ghi from 192.0.2.200 by password")
                .doesNotContain("sai-mat-khau-nay", PASSWORD);
    }

    @Test
    void whatIsTypedAsANameWritesNoLineOfItsOwn() {
        assertThat(SignInLog.word("a\r\nin: giamdoc ${jndi:x}")).isEqualTo("a??in:?giamdoc???jndi:x?");
        assertThat(SignInLog.word("x".repeat(1000))).hasSize(64);
    }

    private MockHttpSession session(String login) throws Exception {
        return (MockHttpSession) http.perform(signIn(login, PASSWORD))
                .andExpect(redirectedUrl("/viec-cua-toi"))
                .andReturn()
                .getRequest()
                .getSession();
    }

    private static org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder signIn(
            String login, String password) {
        return post("/dang-nhap")
                .param("username", login)
                .param("password", password)
                .with(csrf());
    }

    private static RequestPostProcessor from(String address) {
        return request -> {
            request.setRemoteAddr(address);
            return request;
        };
    }

    private void join(String login) {
        transaction.executeWithoutResult(status -> accounts.save(joined(login)));
    }

    private StaffAccount joined(String login) {
        return StaffAccount.join(
                settings.agency().code(),
                new StaffAccount.NewStaff(login, "Lê Thị Thử", "Chuyên viên", "CDS", Set.of(Role.OFFICER)),
                encoder.encode(PASSWORD),
                Instant.now(),
                false);
    }
}
