package vn.dunghen.indicator.usecase;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.dunghen.calendar.Moments;
import vn.dunghen.indicator.domain.FigureSum;
import vn.dunghen.indicator.domain.IndicatorDefinition;
import vn.dunghen.kernel.DomainEvent;
import vn.dunghen.kernel.Subject;

/** An indicator was defined, defined otherwise from a day on, or ended. */
record IndicatorDefined(String action, Subject subject, Map<String, String> facts) implements DomainEvent {

    static IndicatorDefined of(@Nullable IndicatorDefinition before, IndicatorDefinition after) {
        Map<String, String> facts = new LinkedHashMap<>();
        facts.put("code", after.code());
        facts.put("name", after.name());
        facts.put("target", target(after));
        facts.put("formula", formula(after));
        facts.put("basis", after.basis());
        facts.put("from", Moments.say(after.effectiveFrom()));
        facts.put("to", after.effectiveTo() == null ? "" : Moments.say(after.effectiveTo()));
        if (before != null) {
            facts.put("nameBefore", before.name());
            facts.put("targetBefore", target(before));
            facts.put("formulaBefore", formula(before));
        }
        String action = before == null
                ? "indicator.defined"
                : after.effectiveTo() == null ? "indicator.changed" : "indicator.ended";
        return new IndicatorDefined(action, new Subject("indicator", after.code()), facts);
    }

    private static String target(IndicatorDefinition one) {
        return one.kind().sign() + " " + one.target().toPlainString().replace('.', ',');
    }

    private static String formula(IndicatorDefinition one) {
        return text(one.part()) + (one.whole() == null ? "" : " / " + text(one.whole()));
    }

    private static String text(@Nullable FigureSum sum) {
        return sum == null ? "–" : sum.text();
    }
}
