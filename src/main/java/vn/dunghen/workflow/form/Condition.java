package vn.dunghen.workflow.form;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.camunda.feel.api.EvaluationResult;
import org.camunda.feel.api.FeelEngineApi;
import org.camunda.feel.api.FeelEngineBuilder;
import org.camunda.feel.api.ParseResult;
import org.camunda.feel.syntaxtree.ParsedExpression;
import org.jspecify.annotations.Nullable;

/** A FEEL condition of a form; the only place that knows the engine which evaluates it. */
final class Condition {

    private static final FeelEngineApi FEEL = FeelEngineBuilder.forJava().build();
    private static final Pattern UNLESS = Pattern.compile("\\s*(\\w+)\\s*!=\\s*\"([^\"]*)\"\\s*");

    private final String source;
    private final ParsedExpression expression;

    private Condition(String source, ParsedExpression expression) {
        this.source = source;
        this.expression = expression;
    }

    /** @param text FEEL with its leading {@code =} */
    static Condition of(String text) {
        if (!text.startsWith("=")) {
            throw new IllegalArgumentException("a condition starts with =: " + text);
        }
        ParseResult parsed = FEEL.parseExpression(text.substring(1));
        if (!parsed.isSuccess()) {
            throw new IllegalArgumentException("condition cannot be read: " + text);
        }
        return new Condition(text.substring(1), parsed.parsedExpression());
    }

    /** True only when the condition evaluates to true; what cannot be evaluated does not hold. */
    boolean holds(Map<String, Object> context) {
        EvaluationResult result = FEEL.evaluate(expression, new HashMap<>(context));
        return result.isSuccess() && Boolean.TRUE.equals(result.result());
    }

    /** Whether one of these names occurs outside of quoted text. */
    boolean mentions(Collection<String> names) {
        Matcher words = Pattern.compile("\\w+").matcher(source.replaceAll("\"[^\"]*\"", " "));
        while (words.find()) {
            if (names.contains(words.group())) {
                return true;
            }
        }
        return false;
    }

    /** For the plain form {@code key != "VALUE"}: key and value which keep the field in view. */
    Map.@Nullable Entry<String, String> unless() {
        Matcher matcher = UNLESS.matcher(source);
        return matcher.matches() ? Map.entry(matcher.group(1), matcher.group(2)) : null;
    }
}
