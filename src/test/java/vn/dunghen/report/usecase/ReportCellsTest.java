package vn.dunghen.report.usecase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import vn.dunghen.indicator.Figure;
import vn.dunghen.indicator.FigureSource;
import vn.dunghen.indicator.FigureValue;
import vn.dunghen.indicator.FigureWindow;
import vn.dunghen.indicator.Figures;
import vn.dunghen.kernel.Actor;
import vn.dunghen.kernel.InvalidInput;
import vn.dunghen.report.CellOrigin;
import vn.dunghen.report.DueRoll;
import vn.dunghen.report.ReportFrequency;
import vn.dunghen.report.domain.AskedFigure;
import vn.dunghen.report.domain.Campaign;
import vn.dunghen.report.domain.CampaignDates;
import vn.dunghen.report.domain.DueRule;
import vn.dunghen.report.domain.ReportCell;
import vn.dunghen.report.domain.ReportRegime;
import vn.dunghen.report.domain.ReportRegimes;
import vn.dunghen.report.domain.UnitReport;

class ReportCellsTest {

    private static final Instant BEFORE_CLOSING = Instant.parse("2026-06-02T02:00:00Z");
    private static final Instant AFTER_CLOSING = Instant.parse("2026-06-15T02:00:00Z");

    private final ReportRegime regime = regime();
    private final Campaign campaign = campaign(regime);
    private final UnitReport report = UnitReport.ask("H99.15", campaign, "CN", false, BEFORE_CLOSING);
    private final AnnotationConfigApplicationContext context = new AnnotationConfigApplicationContext();
    private final ReportCells cells;

    ReportCellsTest() {
        context.registerBean("counted", FigureSource.class, Counted::new);
        context.register(Figures.class);
        context.refresh();
        cells = new ReportCells(only(regime), context.getBean(Figures.class));
    }

    @AfterEach
    void close() {
        context.close();
    }

    @Test
    void whatTheSystemCountsIsFilledInAndWhatTheUnitGivesIsNot() {
        assertThat(cells.now(campaign, report, BEFORE_CLOSING))
                .extracting(
                        ReportCell::code,
                        cell -> cell.amount() == null ? -1 : cell.amount().intValue())
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("test.counted", 281),
                        org.assertj.core.groups.Tuple.tuple("given.trained", -1));
        assertThat(cells.now(campaign, report, BEFORE_CLOSING).get(0).rowsAt()).isEqualTo("/ho-so?cot=x");
    }

    @Test
    void figuresTakenBeforeTheWindowClosesAreEstimates() {
        assertThat(read(BEFORE_CLOSING, given(7, "Sổ")))
                .allSatisfy(cell -> assertThat(cell.estimated()).isTrue());
        assertThat(read(AFTER_CLOSING, given(7, "Sổ")))
                .allSatisfy(cell -> assertThat(cell.estimated()).isFalse());
    }

    @Test
    void aFigureOfTheSystemCannotBeTypedOver() {
        InvalidInput refused =
                refused(new PostedCell("test.counted", new BigDecimal("282"), false, null), given(7, "Sổ"));
        assertThat(refused.errors()).singleElement().satisfies(error -> {
            assertThat(error.field()).isEqualTo("figures[0].value");
            assertThat(error.message()).contains("281");
        });
        assertThat(read(
                                AFTER_CLOSING,
                                new PostedCell("test.counted", new BigDecimal("281.00"), false, null),
                                given(7, "Sổ"))
                        .get(0)
                        .amount())
                .isEqualByComparingTo("281");
    }

    @Test
    void aGivenFigureNeedsItsNumberAndItsEvidence() {
        assertThat(refused().errors())
                .extracting(InvalidInput.FieldError::message)
                .contains("Nhập số liệu “Lượt tập huấn”.");
        assertThat(refused(given(-1, "Sổ")).errors()).hasSize(1);
        assertThat(refused(new PostedCell("given.trained", new BigDecimal("2.5"), false, "Sổ"))
                        .errors())
                .as("nobody is trained half")
                .extracting(InvalidInput.FieldError::message)
                .containsExactly("Số liệu “Lượt tập huấn” phải là số nguyên.");
        assertThat(read(AFTER_CLOSING, new PostedCell("given.trained", new BigDecimal("7.000"), false, "Sổ")))
                .hasSize(2);
        assertThat(refused(given(7, " ")).errors())
                .extracting(InvalidInput.FieldError::field)
                .containsExactly("figures[0].note");
    }

    @Test
    void whatIsNotAskedOrWrittenTwiceIsRefused() {
        assertThat(refused(given(7, "Sổ"), new PostedCell("khac", BigDecimal.ONE, false, null))
                        .errors())
                .extracting(InvalidInput.FieldError::field)
                .containsExactly("figures[1].code");
        assertThat(refused(given(7, "Sổ"), given(8, "Sổ")).errors())
                .extracting(InvalidInput.FieldError::field)
                .containsExactly("figures[1].code");
        assertThat(cells.asked(campaign, "TT"))
                .as("asked of one unit only")
                .extracting(AskedFigure::code)
                .contains("given.citizens");
    }

    private List<ReportCell> read(Instant at, PostedCell... posted) {
        return cells.read(campaign, report, List.of(posted), at);
    }

    private InvalidInput refused(PostedCell... posted) {
        return catchThrowableOfType(InvalidInput.class, () -> read(AFTER_CLOSING, posted));
    }

    private static PostedCell given(int value, String note) {
        return new PostedCell("given.trained", BigDecimal.valueOf(value), false, note);
    }

    private static ReportRegime regime() {
        var rule = new DueRule(0, 5, DueRoll.BEFORE);
        return ReportRegime.define(
                "H99.15",
                new ReportRegime.Head("MAU", "Mẫu", "UBND", null, null, "Mẫu", LocalDate.of(2018, 1, 1), null),
                new ReportRegime.Rhythm(ReportFrequency.FIRST_HALF, 14, rule, rule, 5, 1),
                List.of(
                        asked("test.counted", "Hồ sơ tiếp nhận", CellOrigin.SYSTEM, null),
                        asked("given.trained", "Lượt tập huấn", CellOrigin.GIVEN, null),
                        asked("given.citizens", "Lượt tiếp công dân", CellOrigin.GIVEN, "TT")),
                Set.of());
    }

    private static AskedFigure asked(String code, String name, CellOrigin origin, String unit) {
        return new AskedFigure("H99.15", code, name, Figure.Measure.COUNT, origin, unit, origin == CellOrigin.GIVEN);
    }

    private static Campaign campaign(ReportRegime regime) {
        var dates = new CampaignDates(
                LocalDate.of(2025, 12, 15),
                LocalDate.of(2026, 6, 14),
                BEFORE_CLOSING,
                BEFORE_CLOSING.plusSeconds(200_000),
                BEFORE_CLOSING.plusSeconds(600_000),
                BEFORE_CLOSING.plusSeconds(500_000));
        return Campaign.plan("H99.15", regime, "2026-H1", "Mẫu", dates, Actor.SYSTEM);
    }

    private static ReportRegimes only(ReportRegime regime) {
        return new ReportRegimes() {
            @Override
            public Optional<ReportRegime> lockById(String id) {
                return findById(id);
            }

            @Override
            public ReportRegime save(ReportRegime saved) {
                return saved;
            }

            @Override
            public Optional<ReportRegime> findById(String id) {
                return Optional.of(regime);
            }

            @Override
            public List<ReportRegime> versions(String code) {
                return List.of(regime);
            }

            @Override
            public List<ReportRegime> all() {
                return List.of(regime);
            }
        };
    }

    private static final class Counted implements FigureSource {

        @Override
        public List<Figure> figures() {
            return List.of(new Figure("test.counted", "Hồ sơ tiếp nhận", Figure.Measure.COUNT, "đếm", "hồ sơ"));
        }

        @Override
        public Map<String, FigureValue> count(FigureWindow window, String unit) {
            assertThat(unit).isEqualTo("CN");
            return Map.of("test.counted", new FigureValue(new BigDecimal("281"), null, null, "/ho-so?cot=x"));
        }
    }
}
