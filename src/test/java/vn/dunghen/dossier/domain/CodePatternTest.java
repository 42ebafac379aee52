package vn.dunghen.dossier.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class CodePatternTest {

    private static final LocalDate DAY = LocalDate.of(2026, 10, 5);

    @Test
    void theCodeNamesTheDayAndTheNumberOfTheDay() {
        assertThat(Samples.reception().codePattern().code(DAY, 4)).isEqualTo("H99.15-261005-0004");
    }

    @Test
    void aVeryBusyDayMakesLongerCodesAndNoDoubledOnes() {
        var pattern = new CodePattern("H99.15-YYMMDD-NNNN");
        assertThat(List.of(pattern.code(DAY, 9999), pattern.code(DAY, 10_000)))
                .containsExactly("H99.15-261005-9999", "H99.15-261005-10000");
    }

    @Test
    void aPatternWithoutDayOrNumberIsRefused() {
        assertThatThrownBy(() -> new CodePattern("H99.15-NNNN")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new CodePattern("H99.15-YYMMDD")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void namesAreFoundWithAndWithoutToneMarks() {
        assertThat(SearchWords.stored("Đỗ  Thị-Ánh")).containsExactlyInAnyOrder("đỗ", "do", "thị", "thi", "ánh", "anh");
        assertThat(SearchWords.asked("ÁNH do")).containsExactly("ánh", "do");
        assertThat(SearchWords.asked("  ,; ")).isEmpty();
    }
}
