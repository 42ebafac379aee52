package vn.dunghen.indicator.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.dunghen.indicator.FigureValue;
import vn.dunghen.indicator.FigureWindow;
import vn.dunghen.indicator.ReportPeriod;
import vn.dunghen.indicator.domain.IndicatorDefinition.Standing;
import vn.dunghen.kernel.InvalidInput;

class IndicatorDefinitionTest {

    private static final Set<String> KNOWN = Set.of("dossier.a", "dossier.b", "dossier.c", "dossier.rate");

    @ParameterizedTest
    @CsvSource({
        "AT_LEAST, 60, 3, 2, 60.0000, REACHED",
        "AT_LEAST, 60, 2, 2, 50.0000, MISSED",
        "EXACTLY, 100, 7, 0, 100.0000, REACHED",
        "EXACTLY, 100, 999999, 1, 99.9999, MISSED",
        "AT_MOST, 40, 2, 3, 40.0000, REACHED",
        "AT_MOST, 33.3333, 1, 2, 33.3333, MISSED"
    })
    void aShareIsHeldAgainstItsTargetBeforeAnyRounding(
            TargetKind kind, BigDecimal target, long early, long late, BigDecimal value, Standing standing) {
        var share = definition("dossier.a", "dossier.a + dossier.b", kind, target)
                .of(
                        Map.of("dossier.a", FigureValue.count(early, null), "dossier.b", FigureValue.count(late, null)),
                        KNOWN);
        assertThat(share.value()).isEqualTo(value);
        assertThat(share.standing()).isEqualTo(standing);
        assertThat(share.part()).isEqualTo(BigDecimal.valueOf(early));
        assertThat(share.whole()).isEqualTo(BigDecimal.valueOf(early + late));
    }

    @Test
    void aMissingFigureIsNeverTakenForZero() {
        var one = definition("dossier.a", "dossier.b", TargetKind.AT_MOST, BigDecimal.TEN);
        var nothing = one.of(Map.of("dossier.b", FigureValue.count(3, null)), Set.of("dossier.b"));
        assertThat(nothing.standing()).isEqualTo(Standing.NOT_RECORDED);
        assertThat(nothing.value()).isNull();
        assertThat(one.of(
                                Map.of(
                                        "dossier.a",
                                        FigureValue.count(0, null),
                                        "dossier.b",
                                        FigureValue.count(0, null)),
                                KNOWN)
                        .standing())
                .as("a share of nothing")
                .isEqualTo(Standing.NOTHING_TO_COUNT);
        assertThat(definition(null, null, TargetKind.AT_LEAST, BigDecimal.ONE)
                        .of(Map.of(), KNOWN)
                        .standing())
                .as("no formula yet")
                .isEqualTo(Standing.NOT_RECORDED);
    }

    @Test
    void aFigureThatIsAShareItselfBringsItsTwoNumbers() {
        var one = definition("dossier.rate", null, TargetKind.AT_LEAST, BigDecimal.valueOf(87));
        FigureValue share = FigureValue.share(BigDecimal.valueOf(87), BigDecimal.valueOf(100), null)
                .orElseThrow();
        assertThat(one.of(Map.of("dossier.rate", share), KNOWN).standing()).isEqualTo(Standing.REACHED);
        assertThat(one.of(Map.of("dossier.rate", share), KNOWN).whole()).isEqualTo(BigDecimal.valueOf(100));
        assertThat(one.of(Map.of(), KNOWN).standing())
                .as("its source counts it and had nothing to share")
                .isEqualTo(Standing.NOTHING_TO_COUNT);
        assertThat(one.of(Map.of(), Set.of()).standing()).isEqualTo(Standing.NOT_RECORDED);
    }

    @Test
    void itIsInForceFromItsFirstToItsLastDay() {
        var one = definition("dossier.a", null, TargetKind.AT_LEAST, BigDecimal.ONE);
        assertThat(one.inForce(LocalDate.of(2025, 12, 31))).isFalse();
        assertThat(one.inForce(LocalDate.of(2026, 1, 1))).isTrue();
        assertThat(one.inForce(LocalDate.of(2026, 12, 31))).isTrue();
        assertThat(one.inForce(LocalDate.of(2027, 1, 1))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "+",
                "dossier.a +",
                "dossier.a + dossier.a",
                "dossier.a - dossier.b",
                "dossier.a * 2",
                "T(java.lang.Runtime)",
                "a.b+c.d+e.f+g.h+i.j+k.l+m.n+o.p+q.r+s.t+u.v+w.x+y.z"
            })
    void aFormulaIsASumOfFiguresAndNothingElse(String text) {
        assertThatThrownBy(() -> FigureSum.of(text)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aSumReadsAsItIsWritten() {
        assertThat(FigureSum.of(" dossier.a+plan.done-early ").text()).isEqualTo("dossier.a + plan.done-early");
    }

    @ParameterizedTest
    @CsvSource({
        "2026, 2026-01, 2026-12, YEAR",
        "2026-H1, 2026-01, 2026-06, HALF",
        "2026-H2, 2026-07, 2026-12, HALF",
        "2026-9M, 2026-01, 2026-09, NINE",
        "2026-Q2, 2026-04, 2026-06, QUARTER",
        "2026-06, 2026-06, 2026-06, MONTH"
    })
    void aPeriodIsNamedByYearHalfQuarterOrMonth(String code, String first, String last, ReportPeriod.Span span) {
        ReportPeriod period = ReportPeriod.of(code);
        assertThat(period.first()).hasToString(first);
        assertThat(period.last()).hasToString(last);
        assertThat(period.span()).isEqualTo(span);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "26", "2026-H3", "2026-Q0", "2026-13", "2026-00", "2026-6", "2026-h1", "9999", "0001", "٢٠٢٦"
            })
    void whatIsNoPeriodIsRefused(String code) {
        assertThatThrownBy(() -> ReportPeriod.of(code)).isInstanceOf(InvalidInput.class);
    }

    @Test
    void anOpenWindowSpeaksOfTheMomentItWasAskedForAndAClosedOneOfItsEnd() {
        Instant within = Instant.parse("2026-03-01T02:00:00Z");
        var open = new FigureWindow(LocalDate.of(2025, 12, 15), LocalDate.of(2026, 6, 14), within);
        assertThat(open.open()).isTrue();
        assertThat(open.moment()).isEqualTo(within);
        assertThat(open.until()).as("what happens at that very moment counts").isAfter(within);
        var closed = new FigureWindow(open.from(), open.to(), Instant.parse("2026-07-01T00:00:00Z"));
        assertThat(closed.moment())
                .isEqualTo(Instant.parse("2026-06-14T17:00:00Z"))
                .isEqualTo(closed.until());
    }

    private static IndicatorDefinition definition(
            @Nullable String part, @Nullable String whole, TargetKind kind, BigDecimal target) {
        return new IndicatorDefinition(
                "PAR-TEST",
                "PAR",
                1,
                "Tỷ lệ",
                "Phần trên tổng",
                part == null ? null : FigureSum.of(part),
                whole == null ? null : FigureSum.of(whole),
                kind,
                target,
                "Kế hoạch",
                LocalDate.of(2026, 1, 1),
                LocalDate.of(2026, 12, 31),
                false,
                Instant.EPOCH);
    }
}
