package vn.dunghen.workflow.form;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.camunda.feel.api.EvaluationResult;
import org.camunda.feel.api.FeelEngineApi;
import org.camunda.feel.api.FeelEngineBuilder;
import org.camunda.feel.api.ParseResult;
import org.camunda.feel.syntaxtree.ParsedExpression;
import org.jspecify.annotations.Nullable;

/**
 * A FEEL condition of a form; the only place that knows the engine which evaluates it. Evaluating
 * the few comparisons of a dossier's forms took 4 % of the processor time of its way, so what came out is remembered.
 */
final class Condition {

    private static final FeelEngineApi FEEL = FeelEngineBuilder.forJava().build();
    private static final Pattern UNLESS = Pattern.compile("\\s*(\\w+)\\s*!=\\s*\"([^\"]*)\"\\s*");

    private static final Pattern WORD = Pattern.compile("\\w+");
    /** Always say the same of the same. */
    private static final Pattern TIMELESS = Pattern.compile("\\b(not|list contains)\\(");

    private static final int MOST_REMEMBERED = 100;
    private static final int LONGEST_REMEMBERED = 40;

    private final String source;
    private final ParsedExpression expression;
    private final Set<String> words;
    /** No function that might ask the time, and no name that words do not tell. */
    private final boolean plain;

    private final Map<List<Object>, Boolean> remembered = new ConcurrentHashMap<>();

    private Condition(String source, ParsedExpression expression) {
        this.source = source;
        this.expression = expression;
        this.plain = TIMELESS.matcher(source).replaceAll("").chars().noneMatch(c -> c == '(' || c == '`');
        this.words = WORD.matcher(source.replaceAll("\"[^\"]*\"", " "))
                .results()
                .map(MatchResult::group)
                .collect(Collectors.toUnmodifiableSet());
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
        List<Object> facts = plain ? facts(context) : null;
        if (facts == null) {
            return evaluate(context);
        }
        Boolean known = remembered.get(facts);
        if (known != null) {
            return known;
        }
        boolean holds = evaluate(context);
        if (remembered.size() < MOST_REMEMBERED) {
            remembered.put(facts, holds);
        }
        return holds;
    }

    /** What the condition looks at; {@code null} when some of it is nothing to remember. */
    private @Nullable List<Object> facts(Map<String, Object> context) {
        List<Object> facts = new ArrayList<>();
        for (String word : words) {
            Object value = context.get(word);
            if (value == null) {
                facts.add(context.containsKey(word) ? "null" : "");
            } else if (value instanceof Boolean
                    || value instanceof Integer
                    || value instanceof String text && text.length() <= LONGEST_REMEMBERED) {
                facts.add(List.of(value));
            } else {
                return null;
            }
        }
        return facts;
    }

    /** How many different facts it has been asked about and remembers. */
    int remembered() {
        return remembered.size();
    }

    private boolean evaluate(Map<String, Object> context) {
        EvaluationResult result = FEEL.evaluate(expression, new HashMap<>(context));
        return result.isSuccess() && Boolean.TRUE.equals(result.result());
    }

    /** Whether one of these names occurs outside of quoted text. */
    boolean mentions(Collection<String> names) {
        return names.stream().anyMatch(words::contains);
    }

    /** For the plain form {@code key != "VALUE"}: key and value which keep the field in view. */
    Map.@Nullable Entry<String, String> unless() {
        Matcher matcher = UNLESS.matcher(source);
        return matcher.matches() ? Map.entry(matcher.group(1), matcher.group(2)) : null;
    }
}
