package vn.dunghen.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Base64;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.DefaultApplicationArguments;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.mock.env.MockEnvironment;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.transaction.support.TransactionTemplate;
import vn.dunghen.kernel.InvalidInput;
import vn.dunghen.kernel.RuleViolation;

@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        classes = DirectoryTestApplication.class,
        properties = {
            "spring.datasource.url=jdbc:h2:mem:production;DB_CLOSE_DELAY=-1;MODE=PostgreSQL;DEFAULT_NULL_ORDERING=HIGH",
            "spring.datasource.username=sa",
            "spring.datasource.password=",
            "spring.messages.basename=messages/directory",
            "dunghen.agency.code=H99.16",
            "management.server.port=0",
            "dunghen.agency.name=Sở Thử nghiệm tỉnh Minh Hòa"
        })
@ActiveProfiles("production")
class ProductionStartTest {

    @LocalServerPort
    int port;

    @Autowired
    FirstAdministrator first;

    @Autowired
    Directory directory;

    @Autowired
    StaffAccounts accounts;

    @Autowired
    PasswordEncoder encoder;

    @Autowired
    StaffSignIn signIn;

    @Autowired
    StartupChecks checks;

    @Autowired
    TransactionTemplate transaction;

    @Test
    void aHashThatIsTooCheapKeepsProductionFromStarting() {
        var production = new MockEnvironment();
        production.setActiveProfiles("production");
        var configuration = new DirectoryConfiguration();

        assertThatThrownBy(() -> configuration.passwordEncoder(production, 9)).hasMessageContaining("at least 10");
        assertThat(configuration.passwordEncoder(new MockEnvironment(), 4).encode("a"))
                .startsWith("$2a$04$");
    }

    @Test
    void theTokenMakesOneAdministratorOnceAndOlderSessionsEndWithThePassword() {
        transaction.executeWithoutResult(undone -> {
            undone.setRollbackOnly();
            assertThat(directory.agency().code()).isEqualTo("H99.16");
            assertThat(first.isAwaited()).isTrue();
            String token = first.invite();
            assertRefused("0".repeat(36), "dai-du-mat-khau");
            assertThatThrownBy(() -> first.handle(wanted(token, "ngan"))).isInstanceOf(InvalidInput.class);
            first.handle(wanted(token, "dai-du-mat-khau"));
            assertThat(directory.staff("quantri.so").orElseThrow().roles()).containsExactly(Role.ADMINISTRATOR);
            assertThat(first.isAwaited()).isFalse();
            assertRefused(token, "dai-du-mat-khau");

            SignedIn person =
                    signIn.prove("quantri.so", "dai-du-mat-khau").orElseThrow().person();
            assertThat(signIn.stillStands(person)).isTrue();
            StaffAccount account = accounts.find("H99.16", "quantri.so").orElseThrow();
            account.changePassword("$2a$10$abcdefghijklmnopqrstuv", Instant.EPOCH);
            accounts.save(account);
            assertThat(signIn.stillStands(person)).isFalse();
            assertThat(signIn.prove("quantri.so", "dai-du-mat-khau")).isEmpty();
        });
    }

    @Test
    void aPasswordForOnceIsWorthNothingAfterItsTime() {
        transaction.executeWithoutResult(undone -> {
            undone.setRollbackOnly();
            first.handle(wanted(first.invite(), "dai-du-mat-khau"));
            StaffAccount account = accounts.find("H99.16", "quantri.so").orElseThrow();
            Instant now = Instant.now();
            account.givePasswordOnce(encoder.encode("chi-mot-lan"), now, now.plusSeconds(60));
            accounts.save(account);
            assertThat(signIn.prove("quantri.so", "chi-mot-lan").orElseThrow().still())
                    .as("in production an administrator needs a second factor as well")
                    .containsExactly(Halfway.PASSWORD_ONCE, Halfway.FACTOR_MISSING);
            account.givePasswordOnce(encoder.encode("chi-mot-lan"), now, now.minusSeconds(1));
            accounts.save(account);
            assertThat(signIn.prove("quantri.so", "chi-mot-lan")).isEmpty();
        });
    }

    @Test
    void productionDoesNotStartWithADemoAccount() {
        transaction.executeWithoutResult(undone -> {
            undone.setRollbackOnly();
            first.handle(wanted(first.invite(), "dai-du-mat-khau"));
            accounts.save(StaffAccount.join(
                    "H99.16",
                    new StaffAccount.NewStaff("motcua", "Tên Thử", "Chuyên viên", "VP", Set.of(Role.OFFICER)),
                    "x",
                    Instant.EPOCH,
                    true));
            assertThatThrownBy(() -> checks.run(new DefaultApplicationArguments()))
                    .hasMessageContaining("demo account");
        });
    }

    @Test
    void anotherTimeZoneIsRefused() {
        assertThatThrownBy(() -> StartupChecks.check(ZoneId.of("UTC"))).hasMessageContaining("Asia/Ho_Chi_Minh");
        StartupChecks.check(ZoneId.of("Asia/Saigon"));
    }

    @Test
    void anAddressTheContainerCannotReadIsAProblemToScriptsAndASentenceToPeople() throws IOException {
        assertThat(say("GET /api/v1/%zz HTTP/1.1")).startsWith("HTTP/1.1 400").contains("application/problem+json");
        assertThat(say("GET /api/v1/a|b HTTP/1.1")).startsWith("HTTP/1.1 400");
        assertThat(say("GET /api/v1/a;b=c HTTP/1.1")).startsWith("HTTP/1.1 400").contains("application/problem+json");
        assertThat(say("GET /%zz HTTP/1.1")).startsWith("HTTP/1.1 400").contains("Yêu cầu viết sai");
        assertThat(say("GET /a;b HTTP/1.1")).startsWith("HTTP/1.1 400").contains("text/html");
        assertThat(say("GET /css/none.css HTTP/1.1")).startsWith("HTTP/1.1 404").contains("Không có địa chỉ này");
        assertThat(say("TRACE /api/v1/me HTTP/1.1")).startsWith("HTTP/1.1 4");
    }

    @Test
    void aChunkedBodyIsCountedWhileItIsRead() throws IOException {
        String huge = "100000\r\n" + "a".repeat(0x100000) + "\r\n";
        String answer = say(
                "POST /api/v1/public/none HTTP/1.1\r\nContent-Type: application/json\r\nTransfer-Encoding: chunked",
                huge + huge + "0\r\n\r\n");
        assertThat(answer).startsWith("HTTP/1.1 4");
    }

    @Test
    void nobodySignsInWithADemoAccount() throws IOException {
        String basic = Base64.getEncoder().encodeToString("quantri:dunghen".getBytes(StandardCharsets.UTF_8));
        assertThat(say("GET /api/v1/me HTTP/1.1\r\nAuthorization: Basic " + basic))
                .startsWith("HTTP/1.1 401")
                .contains("application/problem+json");
    }

    private String say(String head) throws IOException {
        return say(head, "");
    }

    private String say(String head, String body) throws IOException {
        try (Socket socket = new Socket("localhost", port)) {
            socket.getOutputStream()
                    .write((head + "\r\nHost: localhost\r\nConnection: close\r\n\r\n" + body)
                            .getBytes(StandardCharsets.UTF_8));
            socket.getOutputStream().flush();
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private void assertRefused(String token, String password) {
        assertThatThrownBy(() -> first.handle(wanted(token, password)))
                .isInstanceOfSatisfying(RuleViolation.class, refusal -> assertThat(refusal.key())
                        .isEqualTo("setupTokenWrong"));
    }

    private static FirstAdministrator.Wanted wanted(String token, String password) {
        return new FirstAdministrator.Wanted(token, "quantri.so", "Nguyễn Thị Thử", password);
    }
}
