package vn.dunghen.dossier.domain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LookupCheckTest {

    @Test
    void theLastFourOfTheIdentityNumberAreTheCheck() {
        assertThat(LookupCheck.fits("038200001234", "0912345678", "1234")).isTrue();
        assertThat(LookupCheck.fits("038 200 001 234", null, " 12 34 ")).isTrue();
        assertThat(LookupCheck.fits("0101234567-00a", null, "700A")).isTrue();
        assertThat(LookupCheck.fits("038200001234", null, "1235")).isFalse();
        assertThat(LookupCheck.fits("038200001234", null, "01234"))
                .as("four, not more")
                .isFalse();
    }

    @Test
    void thePhoneCountsOnlyWhereThereIsNoNumber() {
        assertThat(LookupCheck.fits(null, "0912 345 678", "5678")).isTrue();
        assertThat(LookupCheck.fits("12", "0912 345 678", "5678")).isTrue();
        assertThat(LookupCheck.fits("038200001234", "0912 345 678", "5678")).isFalse();
    }

    @Test
    void whoGaveNoNumberHasNoCheck() {
        assertThat(LookupCheck.fits(null, null, "")).isFalse();
        assertThat(LookupCheck.fits(null, null, "\0\0\0\0")).isFalse();
        assertThat(LookupCheck.fits("", "123", "0123")).isFalse();
        assertThat(LookupCheck.fits(null, null, "----")).isFalse();
    }
}
