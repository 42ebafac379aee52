package vn.dunghen.audit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WordsTest {

    @Test
    void wordsAreFoundWithAndWithoutAccents() {
        assertThat(Words.of("Đổi NGÀY hẹn 27/XLGH-SKHCN")).containsExactly("doi", "ngay", "hen", "27", "xlgh", "skhcn");
        assertThat(Words.of("đồng ý")).isEqualTo(Words.of("dong y"));
        assertThat(Words.of("  …\0 ")).isEmpty();
    }

    @Test
    void noWordIsLongerThanItsColumn() {
        assertThat(Words.of("a".repeat(500))).containsExactly("a".repeat(40));
        assertThat(Words.of("a".repeat(39) + "\uD835\uDC00"))
                .allSatisfy(word -> assertThat(word.length()).isLessThanOrEqualTo(40));
        assertThat(Words.unit("X".repeat(64))).hasSize(40);
    }
}
