package vn.dunghen.dossier.usecase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.dunghen.dossier.Ending;
import vn.dunghen.dossier.ReturnMethod;
import vn.dunghen.kernel.InvalidInput;

class RegisterRowTest {

    private static final Instant FIRST = Instant.parse("2026-11-05T10:00:00Z");

    @Test
    void ofATelephoneOnlyTheLastDigitsAreShown() {
        assertThat(row("Số 18 đường Nguyễn Trãi", "0912345286", FIRST, null).contact())
                .isEqualTo("Số 18 đường Nguyễn Trãi; •••• ••• 286");
        assertThat(row(null, "0912345286", FIRST, null).contact()).isEqualTo("•••• ••• 286");
        assertThat(row("Số 18", null, FIRST, null).contact()).isEqualTo("Số 18");
        assertThat(row(null, null, FIRST, null).contact()).isEmpty();
    }

    @Test
    void theNoteNamesTheNewDateAndAnEndWithoutResult() {
        assertThat(row(null, null, FIRST, Ending.RESULT).note()).isEmpty();
        assertThat(row(null, null, FIRST.plusSeconds(86_400), null).note()).isEqualTo("Hẹn lại 06/11/2026");
        assertThat(row(null, null, FIRST.plusSeconds(86_400), Ending.WITHDRAWN).note())
                .isEqualTo("Hẹn lại 06/11/2026; Người nộp rút hồ sơ");
        assertThat(row(null, null, FIRST, Ending.STOPPED).note()).isEqualTo("Dừng giải quyết");
    }

    @Test
    void aWayOfHandingOverIsNamedOnlyWhenItHappened() {
        assertThat(row(null, null, FIRST, null).methodWord()).isEmpty();
    }

    @Test
    void aPeriodThatIsNoneIsRefusedAtItsField() {
        assertThatThrownBy(() -> RegisterPeriod.read("2026-02-30", "2026-03-01"))
                .isInstanceOfSatisfying(
                        InvalidInput.class,
                        refused -> assertThat(refused.errors().get(0).field()).isEqualTo("from"));
        assertThatThrownBy(() -> RegisterPeriod.read("2026-01-01", "+999999999-12-31"))
                .isInstanceOfSatisfying(
                        InvalidInput.class,
                        refused -> assertThat(refused.errors().get(0).field()).isEqualTo("to"));
    }

    private static RegisterRow row(
            @Nullable String address, @Nullable String phone, Instant current, @Nullable Ending ending) {
        return new RegisterRow(
                "H99.15-261102-0001",
                "Đăng ký công bố hợp quy",
                "Nguyễn Vân Anh",
                address,
                phone,
                "TDC",
                Instant.parse("2026-11-02T02:00:00Z"),
                FIRST,
                current,
                null,
                null,
                null,
                ReturnMethod.DESK,
                null,
                ending);
    }
}
