package vn.dunghen.testing;

import java.util.Set;
import java.util.TreeSet;
import org.springframework.context.ApplicationContext;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Finds every page of a started application. */
public final class PageAddresses {

    private PageAddresses() {}

    /** Address patterns of all methods that draw a page. */
    public static Set<String> of(ApplicationContext context) {
        Set<String> patterns = new TreeSet<>();
        context.getBean("requestMappingHandlerMapping", RequestMappingHandlerMapping.class)
                .getHandlerMethods()
                .forEach((mapping, method) -> {
                    boolean ours = method.getBeanType().getName().startsWith("vn.dunghen.");
                    boolean data = ResponseEntity.class.isAssignableFrom(
                                    method.getReturnType().getParameterType())
                            || method.hasMethodAnnotation(ResponseBody.class)
                            || AnnotatedElementUtils.hasAnnotation(method.getBeanType(), ResponseBody.class);
                    if (ours
                            && !data
                            && mapping.getMethodsCondition().getMethods().contains(RequestMethod.GET)) {
                        patterns.addAll(mapping.getPatternValues());
                    }
                });
        patterns.removeIf(pattern -> pattern.startsWith("/api/"));
        return patterns;
    }
}
