package vn.dunghen.directory.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.server.PathContainer;
import org.springframework.stereotype.Component;
import org.springframework.web.util.pattern.PathPattern;
import org.springframework.web.util.pattern.PathPatternParser;

/** Which addresses there are, for who wrote one that is not there or that only a form is sent to. */
@Component
class KnownPages {

    private final ObjectProvider<RouteRules> rules;
    private volatile @Nullable List<Known> known;

    KnownPages(ObjectProvider<RouteRules> rules) {
        this.rules = rules;
    }

    private record Known(PathPattern pattern, boolean read) {}

    /** Whether anything is reached at the address of a request, in whatever way. */
    boolean leadsSomewhere(HttpServletRequest request) {
        PathContainer path = PathContainer.parsePath(path(request));
        return known().stream().anyMatch(one -> one.pattern().matches(path));
    }

    /** The nearest page above an address, without the host: the one whose form is sent there. */
    Optional<String> above(HttpServletRequest request) {
        String path = path(request);
        for (int slash = path.lastIndexOf('/'); slash > 0; slash = path.lastIndexOf('/', slash - 1)) {
            String parent = path.substring(0, slash);
            PathContainer parsed = PathContainer.parsePath(parent);
            if (known().stream().anyMatch(one -> one.read() && one.pattern().matches(parsed))) {
                return Optional.of(request.getContextPath() + parent);
            }
        }
        return Optional.empty();
    }

    /** Read once: routes do not change while the application runs. */
    private List<Known> known() {
        List<Known> read = known;
        if (read == null) {
            read = rules.getObject().routes().stream()
                    .map(route -> new Known(
                            PathPatternParser.defaultInstance.parse(route.pattern()),
                            route.method().isEmpty() || route.method().equals("GET")))
                    .toList();
            known = read;
        }
        return read;
    }

    private static String path(HttpServletRequest request) {
        return request.getRequestURI().substring(request.getContextPath().length());
    }
}
