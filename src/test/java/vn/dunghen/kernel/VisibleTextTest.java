package vn.dunghen.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class VisibleTextTest {

    @ParameterizedTest
    @ValueSource(
            strings = {"\u200b", "\ufeff", "\u200b\u2060", "\u00ad", "\u202e", "\u200d\u200d", " \u200c ", "\u3164"})
    void marksNobodySeesAreNothing(String text) {
        assertThat(VisibleText.of(text).strip()).isEmpty();
    }

    @Test
    void aNameReadsAsItIsWritten() {
        assertThat(VisibleText.of("Nguyễn \u202eăV\u202c An")).isEqualTo("Nguyễn ăV An");
        assertThat(VisibleText.of("Sở Khoa\u00ad học")).isEqualTo("Sở Khoa học");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " Nguyễn Văn An ",
                "dòng một\n\tdòng hai",
                "Thị xã\u00a0Minh Hòa",
                "👩\u200d🔬 kiểm tra",
                "e\u0302\u0301"
            })
    void whatIsSeenStays(String text) {
        assertThat(VisibleText.of(text)).isEqualTo(text);
    }
}
