package vn.dunghen.directory.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.Set;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import vn.dunghen.directory.Policy;
import vn.dunghen.kernel.Access;
import vn.dunghen.kernel.RuleViolation;

/**
 * Turns away who may do something to nothing of its kind before what they sent is read. Whether they may do it to this
 * very thing is asked where the thing is at hand.
 */
@Configuration(proxyBeanMethods = false)
class RouteGate implements WebMvcConfigurer, HandlerInterceptor {

    private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS");

    private final Policy policy;

    RouteGate(Policy policy) {
        this.policy = policy;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(this);
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (handler instanceof HandlerMethod method && !READING.contains(request.getMethod())) {
            Access rule = method.getMethodAnnotation(Access.class);
            if (rule != null
                    && rule.value() == Access.Who.POLICY
                    && rule.of().isEmpty()
                    && Arrays.stream(rule.may()).allMatch(this::toNothing)) {
                throw RuleViolation.forbidden("forbidden");
            }
        }
        return true;
    }

    private boolean toNothing(String action) {
        return policy.scope(action, action.substring(0, action.indexOf('.'))).nothing();
    }
}
