package vn.dunghen.directory.web;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.InitializingBean;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.RequestMappingInfoHandlerMapping;
import vn.dunghen.directory.PolicyExplainer;
import vn.dunghen.kernel.Access;
import vn.dunghen.kernel.Access.Who;

/**
 * Reads from the live routes who may come in where; cannot be set up when one of them does not say it, which ends a start
 * seconds later.
 */
@Component
public class RouteRules implements InitializingBean {

    /** Routes that libraries bring with them, by how their addresses begin; the first that fits counts. */
    private static final Map<String, Who> BROUGHT_ALONG = new LinkedHashMap<>();

    static {
        BROUGHT_ALONG.put("/v3/api-docs", Who.EVERYBODY);
        BROUGHT_ALONG.put("/swagger-ui", Who.EVERYBODY);
        BROUGHT_ALONG.put("/actuator/health", Who.EVERYBODY);
        BROUGHT_ALONG.put("/actuator", Who.NOBODY);
    }

    private final ObjectProvider<RequestMappingInfoHandlerMapping> mappings;
    private final PolicyExplainer policy;

    RouteRules(ObjectProvider<RequestMappingInfoHandlerMapping> mappings, PolicyExplainer policy) {
        this.mappings = mappings;
        this.policy = policy;
    }

    /**
     * One address and method with its rule.
     *
     * @param method {@code GET}, {@code POST}, …; {@code ""} when any
     * @param may what the policy is asked; empty when it is not asked
     * @param of the path variable that names the thing; {@code ""} when none does
     */
    public record Route(String method, String pattern, HandlerMethod handler, Who who, List<String> may, String of) {}

    @Override
    public void afterPropertiesSet() {
        List<String> wrong = lines().map(line -> line.wrong(policy.actions()))
                .flatMap(Optional::stream)
                .sorted()
                .toList();
        if (!wrong.isEmpty()) {
            throw new IllegalStateException("routes without a proper @Access:\n" + String.join("\n", wrong));
        }
    }

    /** All of them, by address. */
    public List<Route> routes() {
        return lines().map(Line::route)
                .sorted(Comparator.comparing(Route::pattern).thenComparing(Route::method))
                .toList();
    }

    private Stream<Line> lines() {
        return mappings.stream()
                .flatMap(mapping -> mapping.getHandlerMethods().entrySet().stream())
                .flatMap(entry -> lines(entry.getKey(), entry.getValue()));
    }

    private static Stream<Line> lines(RequestMappingInfo info, HandlerMethod handler) {
        List<String> methods = new ArrayList<>();
        info.getMethodsCondition().getMethods().forEach(method -> methods.add(method.name()));
        if (methods.isEmpty()) {
            methods.add("");
        }
        return info.getPatternValues().stream()
                .flatMap(pattern -> methods.stream().map(method -> new Line(method, pattern, handler)));
    }

    private record Line(String method, String pattern, HandlerMethod handler) {

        @Nullable Access rule() {
            return handler.getMethodAnnotation(Access.class);
        }

        Optional<Who> broughtAlong() {
            return handler.getBeanType().getName().startsWith("vn.dunghen.")
                    ? Optional.empty()
                    : BROUGHT_ALONG.keySet().stream()
                            .filter(pattern::startsWith)
                            .findFirst()
                            .map(BROUGHT_ALONG::get);
        }

        Route route() {
            Access rule = rule();
            return rule == null
                    ? new Route(method, pattern, handler, broughtAlong().orElse(Who.NOBODY), List.of(), "")
                    : new Route(method, pattern, handler, rule.value(), List.of(rule.may()), rule.of());
        }

        Optional<String> wrong(Set<String> actions) {
            Access rule = rule();
            String said = rule == null ? broughtAlong().isPresent() ? "" : "says nothing" : fault(route(), actions);
            return said.isEmpty()
                    ? Optional.empty()
                    : Optional.of("%s %s (%s) %s".formatted(method, pattern, handler.getShortLogMessage(), said));
        }

        private static String fault(Route route, Set<String> actions) {
            boolean asks = route.who() == Who.POLICY || route.who() == Who.ROWS;
            boolean oneThing =
                    Set.of(Who.TASK_SHOWN, Who.TASK_HELD, Who.SUBJECT).contains(route.who());
            if (asks == route.may().isEmpty()) {
                return asks ? "does not say what the policy is asked" : "asks the policy, which has no say";
            }
            Optional<String> unknown =
                    route.may().stream().filter(one -> !actions.contains(one)).findFirst();
            if (unknown.isPresent()) {
                return "asks for " + unknown.get() + ", which no rule allows to anybody";
            }
            if (oneThing && route.of().isEmpty()) {
                return "does not say which part of the address names the thing";
            }
            return route.of().isEmpty() || route.pattern().matches(".*\\{" + route.of() + "[:}].*")
                    ? ""
                    : "names " + route.of() + ", which is no part of the address";
        }
    }
}
