package vn.dunghen;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

/** The first word decides whether the application starts or a command runs. */
class CommandsTest {

    private final ByteArrayOutputStream said = new ByteArrayOutputStream();

    @Test
    void settingsAndNothingStartTheApplication() {
        assertThat(run()).isEmpty();
        assertThat(run("--server.port=0", "check")).isEmpty();
        assertThat(said.size()).isZero();
    }

    @Test
    void helpNamesEveryCommand() {
        assertThat(run("help")).hasValue(0);
        assertThat(text())
                .contains(Commands.ALL.stream().map(Commands.Command::use).toList());
        assertThat(run("--help")).hasValue(0);
    }

    @Test
    void anUnknownWordIsNoReasonToStart() {
        assertThat(run("chek")).hasValue(2);
        assertThat(text()).contains("Không có lệnh “chek”", "check [--against TỆP]");
    }

    @Test
    void aCommandGetsTheWordsBehindItsName() {
        assertThat(run("verify-audit", "/khong/co")).hasValue(2);
        assertThat(text()).contains("Không đọc được tệp /khong/co");
        assertThat(run("verify-archive")).hasValue(2);
        assertThat(text()).contains("Cách dùng: verify-archive");
    }

    private OptionalInt run(String... words) {
        said.reset();
        return Commands.run(words, new PrintStream(said, true, StandardCharsets.UTF_8));
    }

    private String text() {
        return said.toString(StandardCharsets.UTF_8);
    }
}
