package vn.dunghen.plan.usecase.figures;

import java.math.BigDecimal;
import java.util.ArrayList;
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

/** The figures of the work of plans for reports and indicators, judged like every list of it. */
@Component
@Transactional(readOnly = true)
class PlanFigures implements FigureSource {

    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");
    private static final String PREFIX = "plan.";
    private static final String EARLY = PREFIX + "early-unaided-rate";
    private static final String ON_TIME = PREFIX + "on-time-rate";

    private final WorkFacts facts;
    private final MessageSource messages;

    PlanFigures(WorkFacts facts, MessageSource messages) {
        this.facts = facts;
        this.messages = messages;
    }

    @Override
    public List<Figure> figures() {
        List<Figure> all = new ArrayList<>();
        Arrays.stream(WorkFigure.values())
                .map(figure -> figure(PREFIX + figure.code(), Figure.Measure.COUNT))
                .forEach(all::add);
        all.add(figure(EARLY, Figure.Measure.PERCENT));
        all.add(figure(ON_TIME, Figure.Measure.PERCENT));
        return all;
    }

    @Override
    public Map<String, FigureValue> count(FigureWindow window, @Nullable String unit) {
        return values(window, unit, facts.of(window, unit));
    }

    @Override
    public Map<String, Map<String, FigureValue>> countByUnit(FigureWindow window, Collection<String> units) {
        Map<String, List<WorkFact>> byUnit =
                facts.of(window, null).stream().collect(Collectors.groupingBy(WorkFact::unit));
        return units.stream()
                .collect(Collectors.toMap(
                        unit -> unit,
                        unit -> values(window, unit, byUnit.getOrDefault(unit, List.of())),
                        (first, twin) -> first,
                        LinkedHashMap::new));
    }

    private static Map<String, FigureValue> values(FigureWindow window, @Nullable String unit, List<WorkFact> some) {
        Map<String, FigureValue> values = new LinkedHashMap<>();
        for (WorkFigure figure : WorkFigure.values()) {
            long count = some.stream().mapToLong(figure::of).sum();
            values.put(PREFIX + figure.code(), FigureValue.count(count, rows(window, unit, figure)));
        }
        BigDecimal done = values.get(PREFIX + WorkFigure.DONE.code()).value();
        BigDecimal late = values.get(PREFIX + WorkFigure.DONE_LATE.code()).value();
        BigDecimal early =
                values.get(PREFIX + WorkFigure.DONE_EARLY_UNAIDED.code()).value();
        String all = rows(window, unit, WorkFigure.DONE);
        FigureValue.share(early, done, all).ifPresent(value -> values.put(EARLY, value));
        FigureValue.share(done.subtract(late), done, all).ifPresent(value -> values.put(ON_TIME, value));
        return values;
    }

    /** The list of exactly the assignments counted. */
    private static String rows(FigureWindow window, @Nullable String unit, WorkFigure figure) {
        return "/ke-hoach/nhiem-vu/so-lieu?tu=" + window.from() + "&den=" + window.to() + "&cot=" + figure.code()
                + (unit == null ? "" : "&don-vi=" + unit);
    }

    private Figure figure(String code, Figure.Measure measure) {
        return new Figure(
                code, say("figure." + code), measure, say("figure." + code + ".formula"), say("figure.plan.source"));
    }

    private String say(String key) {
        return messages.getMessage(key, null, VIETNAMESE);
    }
}
