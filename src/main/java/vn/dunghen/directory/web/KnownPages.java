package vn.dunghen.directory.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.http.server.PathContainer;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Which addresses there are, for who wrote one that is not there or that only a form is sent to. */
@Component
class KnownPages {

    private final ObjectProvider<RequestMappingHandlerMapping> routes;

    KnownPages(@Qualifier("requestMappingHandlerMapping") ObjectProvider<RequestMappingHandlerMapping> routes) {
        this.routes = routes;
    }

    /** Whether anything is reached at the address of a request, in whatever way. */
    boolean leadsSomewhere(HttpServletRequest request) {
        return fits(path(request), any -> true);
    }

    /** The nearest page above an address, without the host: the one whose form is sent there. */
    Optional<String> above(HttpServletRequest request) {
        String path = path(request);
        for (int slash = path.lastIndexOf('/'); slash > 0; slash = path.lastIndexOf('/', slash - 1)) {
            String parent = path.substring(0, slash);
            if (fits(parent, KnownPages::isRead)) {
                return Optional.of(request.getContextPath() + parent);
            }
        }
        return Optional.empty();
    }

    private boolean fits(String path, Predicate<RequestMappingInfo> which) {
        PathContainer parsed = PathContainer.parsePath(path);
        return routes.getObject().getHandlerMethods().keySet().stream()
                .filter(which)
                .anyMatch(route -> route.getPathPatternsCondition() != null
                        && route.getPathPatternsCondition().getPatterns().stream()
                                .anyMatch(pattern -> pattern.matches(parsed)));
    }

    private static boolean isRead(RequestMappingInfo route) {
        Set<RequestMethod> methods = route.getMethodsCondition().getMethods();
        return methods.isEmpty() || methods.contains(RequestMethod.GET);
    }

    private static String path(HttpServletRequest request) {
        return request.getRequestURI().substring(request.getContextPath().length());
    }
}
