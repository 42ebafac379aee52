package vn.dunghen.directory.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.web.servlet.WebMvcRegistrations;
import org.springframework.http.server.PathContainer;
import org.springframework.http.server.PathContainer.PathSegment;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.springframework.web.util.ServletRequestPathUtils;

/**
 * An address is compared only with the routes that begin as it does. The framework compares one that holds an id with each of
 * several hundred routes, and does so twice a request: a tenth of its processor time.
 */
@Component
class NearRoutes implements WebMvcRegistrations {

    @Override
    public RequestMappingHandlerMapping getRequestMappingHandlerMapping() {
        return new Routes();
    }

    /**
     * What a pattern says word for word before its first variable or wildcard, without the slash before that: a wildcard for
     * the rest of an address may stand for nothing.
     */
    static String beginning(RequestMappingInfo route) {
        String shared = null;
        for (String pattern : route.getPatternValues()) {
            String said = pattern.split("/?[{*?]", 2)[0];
            shared = shared == null || said.equals(shared) ? said : "";
        }
        return shared == null ? "" : shared;
    }

    /** The address as patterns see it: each part decoded, without what follows a semicolon. */
    static String decoded(PathContainer path) {
        StringBuilder decoded = new StringBuilder();
        for (PathContainer.Element part : path.elements()) {
            decoded.append(part instanceof PathSegment segment ? segment.valueToMatch() : part.value());
        }
        return decoded.toString();
    }

    private static final class Routes extends RequestMappingHandlerMapping {

        private final Map<RequestMappingInfo, String> beginnings = new ConcurrentHashMap<>();
        private final ThreadLocal<@Nullable String> asked = new ThreadLocal<>();

        @Override
        protected @Nullable HandlerMethod lookupHandlerMethod(String lookupPath, HttpServletRequest request)
                throws Exception {
            asked.set(decoded(
                    ServletRequestPathUtils.getParsedRequestPath(request).pathWithinApplication()));
            try {
                return super.lookupHandlerMethod(lookupPath, request);
            } finally {
                asked.remove();
            }
        }

        @Override
        protected @Nullable RequestMappingInfo getMatchingMapping(
                RequestMappingInfo route, HttpServletRequest request) {
            String address = asked.get();
            return address == null || address.startsWith(beginnings.computeIfAbsent(route, NearRoutes::beginning))
                    ? super.getMatchingMapping(route, request)
                    : null;
        }
    }
}
