package vn.dunghen.directory;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is guessed first is refused, and nothing else is asked of a password (ASVS 5.0, 6.2). */
class PasswordsTest {

    private static final String[] ABOUT = {"lan.nguyen", "Trần Thị Sen", "Sở Khoa học và Công nghệ tỉnh Minh Hòa"};

    @ParameterizedTest
    @ValueSource(
            strings = {
                "password1234",
                "Password@1234",
                "P@ssw0rd2026",
                "passwordpassword",
                "123456789012",
                "987654321098",
                "aaaaaaaaaaaa",
                "abcabcabcabc",
                "qwertyuiop[]",
                "1qaz2wsx3edc",
                "Matkhau@12345",
                "mật khẩu 123456",
                "Quantri@2026!",
                "dunghen-dunghen",
                "DungHen@2026",
                "vietnam-vietnam",
                "anhyeuem1234",
                "Lan.Nguyen@2026",
                "TranThiSen-01",
                "iloveyou-forever",
            })
    void whatIsGuessedFirstIsRefused(String password) {
        assertThat(Passwords.fault(password, ABOUT)).hasValue("password.error.guessed");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "mat-khau-moi-cua-toi",
                "dai-du-mat-khau",
                "con cò đi ăn đêm",
                "xkwqzvbtrplm",
                "837465029183",
                "ÂÂ ẹ ữ ngựa chạy 3 vòng",
                "!!!???***~~~^^^#",
            })
    void everythingElseIsAllowedWithoutRulesOfComposition(String password) {
        assertThat(Passwords.fault(password, ABOUT)).isEmpty();
    }

    @Test
    void lengthIsTwelveSignsToSeventyTwoBytes() {
        assertThat(Passwords.fault("ngựa chạy 3")).hasValue("setup.error.password");
        assertThat(Passwords.fault("con cò đi ăn")).isEmpty();
        assertThat(Passwords.fault("x-y ".repeat(16) + "voi rung")).isEmpty();
        assertThat(Passwords.fault("x-y ".repeat(16) + "voi rungs")).hasValue("setup.error.password");
        assertThat(Passwords.fault("")).hasValue("setup.error.password");
    }
}
