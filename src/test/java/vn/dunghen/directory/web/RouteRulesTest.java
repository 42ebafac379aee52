package vn.dunghen.directory.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.Method;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.util.ReflectionUtils;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.RequestMappingInfoHandlerMapping;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.springframework.web.util.pattern.PathPatternParser;
import vn.dunghen.directory.Policy;
import vn.dunghen.directory.PolicyExplainer;
import vn.dunghen.kernel.Access;
import vn.dunghen.kernel.Access.Who;

class RouteRulesTest {

    /** Routes as somebody might add them. */
    static class Added {

        @Access(may = "dossier.view", of = "code")
        public void good(String code) {}

        public void silent(String code) {}

        @Access
        public void asksNothing(String code) {}

        @Access(may = "dossier.fly", of = "code")
        public void asksForNobodysRight(String code) {}

        @Access(may = "dossier.view", of = "id")
        public void namesNoPart(String code) {}

        @Access(value = Who.COLLEAGUE, may = "dossier.view")
        public void asksWithoutListening(String code) {}

        @Access(Who.TASK_HELD)
        public void whichTask(String code) {}
    }

    @Test
    void aRouteThatSaysWhoComesInIsFine() {
        assertThatCode(() -> start("good")).doesNotThrowAnyException();
        assertThat(rules("good", new Added()).routes())
                .extracting(RouteRules.Route::method, RouteRules.Route::pattern, RouteRules.Route::who)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("POST", "/thu/{code}", Who.POLICY));
    }

    @ParameterizedTest
    @CsvSource({
        "silent, says nothing",
        "asksNothing, does not say what the policy is asked",
        "asksForNobodysRight, 'asks for dossier.fly, which no rule allows'",
        "namesNoPart, 'names id, which is no part'",
        "asksWithoutListening, 'asks the policy, which has no say'",
        "whichTask, does not say which part"
    })
    void theApplicationCannotBeSetUpWithOneThatDoesNot(String method, String why) {
        assertThatThrownBy(() -> start(method))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("POST /thu/{code}")
                .hasMessageContaining(why);
    }

    @Test
    void routesThatLibrariesBringAreNamedHereOrRefused() {
        assertThatThrownBy(() -> rules("toString", new Object()).afterPropertiesSet())
                .hasMessageContaining("says nothing");
    }

    private static void start(String method) {
        rules(method, new Added()).afterPropertiesSet();
    }

    private static RouteRules rules(String name, Object controller) {
        var options = new RequestMappingInfo.BuilderConfiguration();
        options.setPatternParser(new PathPatternParser());
        Method method = ReflectionUtils.findMethod(controller.getClass(), name, (Class<?>[]) null);
        var mapping = new RequestMappingHandlerMapping();
        mapping.registerMapping(
                RequestMappingInfo.paths("/thu/{code}")
                        .methods(RequestMethod.POST)
                        .options(options)
                        .build(),
                controller,
                method);
        var beans = new StaticListableBeanFactory();
        beans.addBean("mapping", mapping);
        return new RouteRules(beans.getBeanProvider(RequestMappingInfoHandlerMapping.class), new OneRight());
    }

    private static final class OneRight implements PolicyExplainer {

        @Override
        public Explanation explain(String login, String action, Policy.Resource resource) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Set<String> actions() {
            return Set.of("dossier.view");
        }
    }
}
