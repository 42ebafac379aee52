package vn.dunghen.dossier.usecase.figures;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.dunghen.directory.Policy;
import vn.dunghen.indicator.FigureWindow;
import vn.dunghen.indicator.Score;
import vn.dunghen.indicator.ScoreSource;

/** The groups of Quyết định 766/QĐ-TTg as the page of indicators of dossiers reckons them. */
@Component
@Transactional(readOnly = true)
class DossierScores implements ScoreSource {

    private final Indicators indicators;

    DossierScores(Indicators indicators) {
        this.indicators = indicators;
    }

    @Override
    public String set() {
        return IndicatorSet.QD766.name();
    }

    @Override
    public List<Score> scores(FigureWindow window, @Nullable String unit) {
        Indicators.Table table = indicators.table(
                IndicatorSet.QD766,
                new Period(window.from(), window.to()),
                FigureGroup.UNIT,
                new Policy.Scope(true, null, null),
                window.asOf());
        List<@Nullable Double> points = unit == null
                ? table.total().points()
                : table.rows().stream()
                        .filter(row -> row.key().equals(unit))
                        .map(Indicators.Row::points)
                        .findFirst()
                        .orElse(List.of());
        return IntStream.range(0, table.columns().size())
                .mapToObj(i -> score(table.columns().get(i), i < points.size() ? points.get(i) : null))
                .toList();
    }

    @Override
    public String page(FigureWindow window) {
        return "/ho-so/chi-so?bo=QD766&tu=" + window.from() + "&den=" + window.to() + "&theo=unit";
    }

    private static Score score(Indicator one, @Nullable Double points) {
        return new Score(
                one.heading(),
                one.name(),
                one.formula(),
                one.basis(),
                BigDecimal.valueOf(one.maximum()),
                points == null ? null : BigDecimal.valueOf(points));
    }
}
