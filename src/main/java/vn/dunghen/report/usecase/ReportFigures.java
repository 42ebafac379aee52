package vn.dunghen.report.usecase;

import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.dunghen.indicator.Figure;
import vn.dunghen.indicator.FigureSource;
import vn.dunghen.indicator.FigureValue;
import vn.dunghen.indicator.FigureWindow;

/** The figures of the units' reports, judged like every cell of the matrix. */
@Component
@Transactional(readOnly = true)
class ReportFigures implements FigureSource {

    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");
    private static final String PREFIX = "report.";

    private final ReportFacts facts;
    private final MessageSource messages;

    ReportFigures(ReportFacts facts, MessageSource messages) {
        this.facts = facts;
        this.messages = messages;
    }

    @Override
    public List<Figure> figures() {
        return Arrays.stream(ReportFigure.values()).map(this::figure).toList();
    }

    @Override
    public Map<String, FigureValue> count(FigureWindow window, @Nullable String unit) {
        return values(window, unit, facts.of(window, unit));
    }

    @Override
    public Map<String, Map<String, FigureValue>> countByUnit(FigureWindow window, Collection<String> units) {
        Map<String, List<ReportFact>> byUnit =
                facts.of(window, null).stream().collect(Collectors.groupingBy(ReportFact::unit));
        Map<String, Map<String, FigureValue>> values = new LinkedHashMap<>();
        units.forEach(unit -> values.put(unit, values(window, unit, byUnit.getOrDefault(unit, List.of()))));
        return values;
    }

    private static Map<String, FigureValue> values(FigureWindow window, @Nullable String unit, List<ReportFact> some) {
        Map<String, FigureValue> values = new LinkedHashMap<>();
        for (ReportFigure figure : ReportFigure.values()) {
            values.put(
                    PREFIX + figure.code(),
                    FigureValue.count(some.stream().filter(figure::counts).count(), rows(window, unit, figure)));
        }
        return values;
    }

    /** The list of exactly the reports counted. */
    private static String rows(FigureWindow window, @Nullable String unit, ReportFigure figure) {
        return "/bao-cao/so-lieu?tu=" + window.from() + "&den=" + window.to() + "&cot=" + figure.code()
                + (unit == null ? "" : "&don-vi=" + unit);
    }

    private Figure figure(ReportFigure figure) {
        String code = PREFIX + figure.code();
        return new Figure(
                code,
                say("figure." + code),
                Figure.Measure.COUNT,
                say("figure." + code + ".formula"),
                say("figure.report.source"));
    }

    private String say(String key) {
        return messages.getMessage(key, null, VIETNAMESE);
    }
}
