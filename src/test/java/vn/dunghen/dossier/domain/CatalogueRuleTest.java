package vn.dunghen.dossier.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.dunghen.calendar.Limit;
import vn.dunghen.calendar.LimitUnit;
import vn.dunghen.dossier.ChangeKind;

class CatalogueRuleTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);

    @Test
    void nothingIsPublishedBeforeToday() {
        assertThat(CatalogueRule.refusal(ChangeKind.NEW, TODAY.minusDays(1), List.of(), TODAY))
                .contains(CatalogueRule.Refusal.BACKWARDS);
        assertThat(CatalogueRule.refusal(ChangeKind.NEW, TODAY, List.of(), TODAY))
                .isEmpty();
    }

    @Test
    void noVersionBeginsBeforeOneThatIsAlreadyDecided() {
        var history = List.of(version(2, TODAY.plusDays(10)), version(1, TODAY.minusYears(1)));
        assertThat(CatalogueRule.refusal(ChangeKind.CHANGED, TODAY.plusDays(9), history, TODAY))
                .contains(CatalogueRule.Refusal.BEFORE_LATEST);
        assertThat(CatalogueRule.refusal(ChangeKind.CHANGED, TODAY.plusDays(10), history, TODAY))
                .isEmpty();
    }

    @Test
    void whatIsKnownIsNotNewAndWhatIsUnknownCannotChangeOrEnd() {
        var history = List.of(version(1, TODAY.minusYears(1)));
        assertThat(CatalogueRule.refusal(ChangeKind.NEW, TODAY, history, TODAY)).contains(CatalogueRule.Refusal.KNOWN);
        assertThat(CatalogueRule.refusal(ChangeKind.CHANGED, TODAY, List.of(), TODAY))
                .contains(CatalogueRule.Refusal.UNKNOWN);
        assertThat(CatalogueRule.refusal(ChangeKind.ABOLISHED, TODAY, List.of(), TODAY))
                .contains(CatalogueRule.Refusal.UNKNOWN);
    }

    @Test
    void whatHasEndedMayOnlyBeginAnewAfterItsEnd() {
        var ended = version(1, TODAY.minusYears(1));
        ended.abolish(TODAY.plusDays(5), "07/QĐ-SKHCN");
        var history = List.of(ended);
        assertThat(ended.offeredOn(TODAY.plusDays(4))).isTrue();
        assertThat(ended.offeredOn(TODAY.plusDays(5))).isFalse();
        assertThat(CatalogueRule.refusal(ChangeKind.CHANGED, TODAY.plusDays(6), history, TODAY))
                .contains(CatalogueRule.Refusal.ENDED);
        assertThat(CatalogueRule.refusal(ChangeKind.NEW, TODAY.plusDays(4), history, TODAY))
                .contains(CatalogueRule.Refusal.KNOWN);
        assertThat(CatalogueRule.refusal(ChangeKind.NEW, TODAY.plusDays(5), history, TODAY))
                .isEmpty();
    }

    private static Procedure version(int number, LocalDate from) {
        return new Procedure(
                "*",
                "1.001",
                number,
                from,
                new Procedure.Terms(
                        "Cấp",
                        "KHCN",
                        "Khoa học",
                        new Limit(5, LimitUnit.WORKING_DAY),
                        null,
                        null,
                        false,
                        0,
                        null,
                        false,
                        "TT",
                        "Giấy",
                        null),
                List.of());
    }
}
