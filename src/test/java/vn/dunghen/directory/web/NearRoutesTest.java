package vn.dunghen.directory.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.springframework.http.MediaType;
import org.springframework.http.server.PathContainer;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.context.support.StaticWebApplicationContext;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.springframework.web.util.ServletRequestPathUtils;
import org.springframework.web.util.pattern.PathPattern;
import org.springframework.web.util.pattern.PathPatternParser;

class NearRoutesTest {

    private static final List<String> PATTERNS = List.of(
            "/a/{id}",
            "/a/{id}/b",
            "/a-b/{id}",
            "/a/{*rest}",
            "/a/**",
            "/a/b?/{id}",
            "/{any}",
            "/a/b/{x}.{y}",
            "/**",
            "/a*");

    /** Whatever a pattern takes begins as the pattern does, so no route that fits is passed over. */
    @Property(tries = 2000)
    void noRouteThatFitsIsPassedOver(@ForAll("addresses") String address) {
        PathContainer path = PathContainer.parsePath(address);
        for (String written : PATTERNS) {
            PathPattern pattern = PathPatternParser.defaultInstance.parse(written);
            if (pattern.matches(path)) {
                assertThat(NearRoutes.decoded(path)).as(written).startsWith(NearRoutes.beginning(route(written)));
            }
        }
    }

    @Provide
    Arbitrary<String> addresses() {
        Arbitrary<String> part =
                Arbitraries.of("a", "%61", "b", "bb", "a-b", "a%2Db", "a;v=1", "a%2Fb", "x.y", "ế", "");
        return Combinators.combine(part.list().ofMinSize(1).ofMaxSize(4), Arbitraries.of("", "/"))
                .as((parts, end) -> "/" + String.join("/", parts) + end);
    }

    @Test
    void aRouteWithAnotherBeginningIsPassedOver() {
        assertThat(NearRoutes.decoded(PathContainer.parsePath("/b/1")))
                .doesNotStartWith(NearRoutes.beginning(route("/a/{id}")));
        assertThat(NearRoutes.beginning(route("/a/{id}"))).isEqualTo("/a");
        assertThat(NearRoutes.beginning(route("/a/{id}", "/b/{id}"))).isEmpty();
    }

    /** The framework's own way to a handler, and what it says where there is none, is the way of all addresses here. */
    @Property(tries = 3000)
    void everyAddressGoesWhereTheFrameworkWouldSendIt(
            @ForAll("addresses") String address, @ForAll("methods") String method, @ForAll boolean form) {
        assertThat(sent(NEAR, address, method, form))
                .as("%s %s", method, address)
                .isEqualTo(sent(PLAIN, address, method, form));
    }

    @Provide
    Arbitrary<String> methods() {
        return Arbitraries.of("GET", "POST", "HEAD", "OPTIONS", "DELETE");
    }

    private static final RequestMappingHandlerMapping NEAR =
            mapping(new NearRoutes().getRequestMappingHandlerMapping());
    private static final RequestMappingHandlerMapping PLAIN = mapping(new RequestMappingHandlerMapping());

    private static RequestMappingHandlerMapping mapping(RequestMappingHandlerMapping mapping) {
        StaticWebApplicationContext context = new StaticWebApplicationContext();
        context.registerSingleton("crossroads", Crossroads.class);
        context.refresh();
        mapping.setApplicationContext(context);
        mapping.afterPropertiesSet();
        return mapping;
    }

    /** Who is to answer with what of the address, or what is said instead. */
    private static String sent(RequestMappingHandlerMapping mapping, String address, String method, boolean form) {
        MockHttpServletRequest request = new MockHttpServletRequest(method, address);
        if (form) {
            request.setContentType(MediaType.APPLICATION_FORM_URLENCODED_VALUE);
            request.setParameter("turn", "1");
        }
        ServletRequestPathUtils.parseAndCache(request);
        try {
            var chain = mapping.getHandler(request);
            return chain == null
                    ? "nobody"
                    : chain.getHandler()
                            + " "
                            + request.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE)
                            + request.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE)
                            + request.getAttribute(HandlerMapping.BEST_MATCHING_HANDLER_ATTRIBUTE);
        } catch (Exception refused) {
            return refused.getClass() + refused.getMessage();
        }
    }

    @Controller
    static class Crossroads {

        @GetMapping("/a/{id}")
        void one(@PathVariable String id) {}

        @PostMapping("/a/{id}")
        void change(@PathVariable String id) {}

        @PostMapping(value = "/a/{id}", params = "turn")
        void turn(@PathVariable String id) {}

        @GetMapping("/a/b")
        void plain() {}

        @GetMapping("/a/{id}/b")
        void part(@PathVariable String id) {}

        @GetMapping({"/a-b/{id}", "/b/{id}"})
        void either(@PathVariable String id) {}

        @GetMapping("/a/{id:b+}/{rest}")
        void narrow(@PathVariable String id, @PathVariable String rest) {}

        @PostMapping(value = "/b", consumes = MediaType.APPLICATION_FORM_URLENCODED_VALUE)
        void form() {}

        @GetMapping("/bb/**")
        void below() {}

        @GetMapping("/{any}/a/a")
        void any(@PathVariable String any) {}

        @GetMapping("/{other}/a/a")
        void ambiguous(@PathVariable String other) {}
    }

    private static RequestMappingInfo route(String... patterns) {
        var options = new RequestMappingInfo.BuilderConfiguration();
        options.setPatternParser(PathPatternParser.defaultInstance);
        return RequestMappingInfo.paths(patterns).options(options).build();
    }
}
