package vn.dunghen.report.usecase;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.dunghen.indicator.Figure.Measure;
import vn.dunghen.kernel.Actor;
import vn.dunghen.report.CellOrigin;
import vn.dunghen.report.DueRoll;
import vn.dunghen.report.ReportFrequency;
import vn.dunghen.report.ReportTimeliness;
import vn.dunghen.report.UnitReportState;
import vn.dunghen.report.domain.Campaign;
import vn.dunghen.report.domain.CampaignDates;
import vn.dunghen.report.domain.DueRule;
import vn.dunghen.report.domain.ReportRegime;
import vn.dunghen.report.domain.SynthesisCount;
import vn.dunghen.report.domain.SynthesisFigure;
import vn.dunghen.report.domain.SynthesisPart;
import vn.dunghen.report.domain.SynthesisUnit;

class SynthesisTextTest {

    private static final Instant NOW = Instant.parse("2024-05-21T02:00:00Z");
    private static final String DOSSIERS =
            "Tiếp nhận {dossier.received-total} hồ sơ, mới {derived.received-new}, kỳ trước"
                    + " {dossier.carried-over}, trực tuyến {derived.online-rate}, quá hạn {dossier.resolved-late}.";

    @Test
    void theFiguresOfAReportedHalfYearStandInTheSentence() {
        assertThat(SynthesisText.said(DOSSIERS, facts(true, false)))
                .isEqualTo("Tiếp nhận 281 hồ sơ, mới 276, kỳ trước 05, trực tuyến 100%, quá hạn 0.");
    }

    @Test
    void aShareIsNeverRoundedUp() {
        var almost = figure("a", "A", Measure.PERCENT, new BigDecimal("99.9999"));
        assertThat(SynthesisFacts.inText(almost)).isEqualTo("99,99%");
    }

    @Test
    void aSentenceStandsOnlyWhenItsFiguresAreAskedAndItsListsHaveSomebody() {
        SynthesisFacts facts = facts(true, false);
        assertThat(SynthesisText.fits(DOSSIERS, facts)).isTrue();
        assertThat(SynthesisText.fits("Có {plan.done} nhiệm vụ.", facts)).isFalse();
        assertThat(SynthesisText.fits("Không báo cáo: {units.missing.names}.", facts))
                .isFalse();
        assertThat(SynthesisText.fits("Không báo cáo: {units.missing.names}.", facts(true, true)))
                .isTrue();
        assertThat(SynthesisText.fits(DOSSIERS, facts(false, false)))
                .as("nobody gave a number")
                .isFalse();
    }

    @Test
    void anEditorSeesNamesAndWhatIsReadBackIsTheSame() {
        SynthesisFacts facts = facts(true, false);
        String named = SynthesisText.named(DOSSIERS, facts);
        assertThat(named).startsWith("Tiếp nhận {Hồ sơ tiếp nhận} hồ sơ");
        assertThat(SynthesisText.coded(named, facts)).isEqualTo(DOSSIERS);
        assertThat(SynthesisText.unknown("Có {số tôi nghĩ ra} hồ sơ.", facts)).containsExactly("số tôi nghĩ ra");
    }

    @Test
    void aFigureIsAPieceOfItsOwnThatLeadsToItsSource() {
        List<SynthesisText.Piece> pieces =
                SynthesisText.pieces("Tiếp nhận {dossier.received-total} hồ sơ.", facts(true, false));
        assertThat(pieces)
                .containsExactly(
                        new SynthesisText.Piece("Tiếp nhận ", null),
                        new SynthesisText.Piece("281", "dossier.received-total"),
                        new SynthesisText.Piece(" hồ sơ.", null));
    }

    @Test
    void anOutlineBecomesHeadingsUnderAnOpening() {
        assertThat(SynthesisText.headings(
                        "H99.15", "I. Kết quả\n1. Chỉ đạo\na) Tuyên truyền\n\nII. Đánh giá\nPhần khác"))
                .extracting(SynthesisPart::depth, SynthesisPart::number, SynthesisPart::heading)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(0, "", ""),
                        org.assertj.core.groups.Tuple.tuple(1, "I", "Kết quả"),
                        org.assertj.core.groups.Tuple.tuple(2, "1", "Chỉ đạo"),
                        org.assertj.core.groups.Tuple.tuple(3, "a", "Tuyên truyền"),
                        org.assertj.core.groups.Tuple.tuple(1, "II", "Đánh giá"),
                        org.assertj.core.groups.Tuple.tuple(1, "", "Phần khác"));
    }

    private static SynthesisFacts facts(boolean counted, boolean oneMissing) {
        List<SynthesisFigure> figures = new ArrayList<>();
        figures.add(figure("dossier.received-total", "Hồ sơ tiếp nhận", Measure.COUNT, number(counted, "281")));
        figures.add(figure("derived.received-new", "Hồ sơ mới", Measure.COUNT, number(counted, "276")));
        figures.add(figure("dossier.carried-over", "Hồ sơ kỳ trước", Measure.COUNT, number(counted, "5")));
        figures.add(figure("derived.online-rate", "Tỷ lệ trực tuyến", Measure.PERCENT, number(counted, "100.0000")));
        figures.add(figure("dossier.resolved-late", "Hồ sơ quá hạn", Measure.COUNT, number(counted, "0")));
        var unit = new SynthesisUnit(
                "H99.15",
                "CN",
                "Phòng Quản lý công nghệ",
                "MAU-2024-H1-CN",
                oneMissing ? UnitReportState.NOT_REPORTED : UnitReportState.ACCEPTED,
                oneMissing ? ReportTimeliness.NOT_REPORTED : ReportTimeliness.ON_TIME,
                oneMissing ? null : 1,
                null);
        var count = new SynthesisCount(NOW, figures, List.of(), List.of(unit), List.of(), null);
        return SynthesisFacts.of("Sở Khoa học và Công nghệ", campaign(), count);
    }

    private static @Nullable BigDecimal number(boolean counted, String number) {
        return counted ? new BigDecimal(number) : null;
    }

    private static SynthesisFigure figure(String code, String name, Measure measure, @Nullable BigDecimal amount) {
        return new SynthesisFigure("H99.15", code, name, measure, CellOrigin.SYSTEM, false, amount, false, null);
    }

    private static Campaign campaign() {
        var regime = ReportRegime.define(
                "H99.15",
                new ReportRegime.Head("MAU", "Mẫu", "Sở Nội vụ", null, null, "Quy chế", LocalDate.of(2024, 1, 1), null),
                new ReportRegime.Rhythm(
                        ReportFrequency.FIRST_HALF,
                        14,
                        new DueRule(0, 5, DueRoll.BEFORE),
                        new DueRule(0, 10, DueRoll.BEFORE),
                        5,
                        1),
                List.of(),
                Set.of());
        var dates = new CampaignDates(LocalDate.of(2023, 12, 15), LocalDate.of(2024, 6, 14), NOW, NOW, NOW, NOW);
        return Campaign.plan("H99.15", regime, "2024-H1", "Mẫu", dates, Actor.SYSTEM);
    }
}
