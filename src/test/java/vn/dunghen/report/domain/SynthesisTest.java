package vn.dunghen.report.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import vn.dunghen.directory.SigningAuthority;
import vn.dunghen.indicator.Figure.Measure;
import vn.dunghen.kernel.Actor;
import vn.dunghen.kernel.InvalidInput;
import vn.dunghen.kernel.RuleViolation;
import vn.dunghen.report.CellOrigin;
import vn.dunghen.report.DueRoll;
import vn.dunghen.report.ReportFrequency;
import vn.dunghen.report.ReportOutcome.Approve;
import vn.dunghen.report.SynthesisState;

class SynthesisTest {

    private static final Instant NOW = Instant.parse("2026-06-08T10:00:00Z");
    private static final Instant DUE = Instant.parse("2026-06-09T10:00:00Z");
    private static final Actor OFFICE = new Actor("office", "Văn phòng", null);
    private static final Actor DIRECTOR = new Actor("director", "Giám đốc", null);
    private static final SigningAuthority HEAD = new SigningAuthority("", "GIÁM ĐỐC", "", "Giám đốc");
    private static final LocalDate TODAY = LocalDate.of(2026, 6, 8);

    private final Synthesis synthesis =
            Synthesis.draft("H99.15", campaign(), "Công tác tháng", count(5), List.of(part("Có {a}.")));

    @Test
    void whoDraftedNeitherApprovesNorSignsNotEvenInAnothersName() {
        submit();
        assertForbidden(() -> synthesis.approve(Approve.APPROVE, null, HEAD, OFFICE, NOW));
        Actor standIn = new Actor("other", "Làm thay", "office");
        assertForbidden(() -> synthesis.approve(Approve.APPROVE, null, HEAD, standIn, NOW));
        approve();
        synthesis.number("01/BC-SKHCN", 2026, 1, TODAY);
        assertForbidden(() -> synthesis.sign(HEAD, OFFICE, NOW));
        synthesis.sign(HEAD, DIRECTOR, NOW);
        assertThat(synthesis.state()).isEqualTo(SynthesisState.SENDING);
    }

    @Test
    void whoActedForTheDrafterMayNotLetTheDrafterApprove() {
        synthesis.submit(count(5), List.of(), null, new Actor("stand-in", "Làm thay", "office"), NOW);
        assertForbidden(() -> synthesis.approve(Approve.APPROVE, null, HEAD, OFFICE, NOW));
    }

    @Test
    void submittingTakesTheFiguresOfThatMomentAndThenTheyStand() {
        synthesis.submit(count(7), List.of(), null, OFFICE, NOW);
        assertThat(amount()).isEqualByComparingTo("7");
        assertThatThrownBy(() -> synthesis.refresh(count(9), List.of())).isInstanceOf(RuleViolation.class);
        assertThatThrownBy(() -> synthesis.write(List.of(written("Khác.")))).isInstanceOf(RuleViolation.class);
        assertThat(amount()).isEqualByComparingTo("7");
    }

    @Test
    void aRefreshRewritesOnlySentencesNobodyHasTouched() {
        synthesis.refresh(count(6), List.of(part("Nay có {a}.")));
        assertThat(synthesis.parts().get(0).body()).isEqualTo("Nay có {a}.");
        synthesis.write(List.of(written("Tôi viết {a}.")));
        synthesis.refresh(count(8), List.of(part("Lại có {a}.")));
        assertThat(synthesis.parts().get(0).body()).isEqualTo("Tôi viết {a}.");
        assertThat(amount()).isEqualByComparingTo("8");
    }

    @Test
    void whatTheSignerGivesBackLosesItsNumberAndItsApproval() {
        submit();
        approve();
        synthesis.number("01/BC-SKHCN", 2026, 1, TODAY);
        assertThatThrownBy(() -> synthesis.returnFromSigning(" ")).isInstanceOf(InvalidInput.class);
        synthesis.returnFromSigning("Sai nơi nhận.");
        assertThat(synthesis.state()).isEqualTo(SynthesisState.DRAFTING);
        assertThat(synthesis.documentNumber()).isNull();
        assertThat(synthesis.approval()).isNull();
        assertThat(synthesis.returns()).isEqualTo(1);
    }

    @Test
    void itsDayLiesBetweenApprovalAndToday() {
        submit();
        approve();
        assertThatThrownBy(() -> synthesis.requireDate(TODAY.minusDays(1), NOW)).isInstanceOf(InvalidInput.class);
        assertThatThrownBy(() -> synthesis.requireDate(TODAY.plusDays(1), NOW)).isInstanceOf(InvalidInput.class);
        synthesis.requireDate(TODAY, NOW);
    }

    @Test
    void nothingIsWrittenOnAnOlderState() {
        synthesis.requireVersion(0);
        assertThatThrownBy(() -> synthesis.requireVersion(3)).isInstanceOf(RuleViolation.class);
    }

    private void submit() {
        synthesis.submit(count(5), List.of(), null, OFFICE, NOW);
    }

    private void approve() {
        synthesis.approve(Approve.APPROVE, null, HEAD, DIRECTOR, NOW);
    }

    private BigDecimal amount() {
        return synthesis.figures().get(0).amount();
    }

    private static void assertForbidden(Runnable verb) {
        assertThatThrownBy(verb::run).isInstanceOfSatisfying(RuleViolation.class, no -> assertThat(no.kind())
                .isEqualTo(RuleViolation.Kind.FORBIDDEN));
    }

    private static SynthesisPart part(String body) {
        return new SynthesisPart("H99.15", 1, "I", "Kết quả", body, false);
    }

    private static SynthesisPart.Written written(String text) {
        return new SynthesisPart.Written(0, text);
    }

    private static SynthesisCount count(int amount) {
        var figure = new SynthesisFigure(
                "H99.15", "a", "A", Measure.COUNT, CellOrigin.GIVEN, false, BigDecimal.valueOf(amount), false, null);
        return new SynthesisCount(NOW, List.of(figure), List.of(), List.of(), List.of(), null);
    }

    private static Campaign campaign() {
        var regime = ReportRegime.define(
                "H99.15",
                new ReportRegime.Head(
                        "MAU", "Mẫu", "Tỉnh", null, "I. Kết quả", "Quy chế", LocalDate.of(2026, 1, 1), null),
                new ReportRegime.Rhythm(
                        ReportFrequency.MONTH,
                        null,
                        new DueRule(0, 5, DueRoll.BEFORE),
                        new DueRule(0, 10, DueRoll.BEFORE),
                        5,
                        1),
                List.of(),
                Set.of());
        var dates = new CampaignDates(LocalDate.of(2026, 6, 1), LocalDate.of(2026, 6, 30), NOW, NOW, DUE, NOW);
        return Campaign.plan("H99.15", regime, "2026-06", "Mẫu", dates, Actor.SYSTEM);
    }
}
