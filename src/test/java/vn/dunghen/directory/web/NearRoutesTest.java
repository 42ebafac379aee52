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
import org.springframework.http.server.PathContainer;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
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

    private static RequestMappingInfo route(String... patterns) {
        var options = new RequestMappingInfo.BuilderConfiguration();
        options.setPatternParser(PathPatternParser.defaultInstance);
        return RequestMappingInfo.paths(patterns).options(options).build();
    }
}
