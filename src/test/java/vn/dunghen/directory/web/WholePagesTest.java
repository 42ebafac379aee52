package vn.dunghen.directory.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.autoconfigure.thymeleaf.ThymeleafAutoConfiguration;
import org.springframework.boot.test.context.ConfigDataApplicationContextInitializer;
import org.springframework.boot.test.context.runner.WebApplicationContextRunner;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.web.servlet.DispatcherServlet;
import org.thymeleaf.spring6.view.ThymeleafViewResolver;
import org.thymeleaf.templateresolver.StringTemplateResolver;

/** A page is written when it is drawn, so that what cannot be drawn answers with an error and not with its beginning. */
class WholePagesTest {

    private static final String PAGE = "<p>đã vẽ</p><p th:text=\"${more.get()}\">còn lại</p>";

    private final WebApplicationContextRunner installation = new WebApplicationContextRunner()
            .withInitializer(new ConfigDataApplicationContextInitializer())
            .withConfiguration(AutoConfigurations.of(ThymeleafAutoConfiguration.class))
            .withBean(StringTemplateResolver.class);

    @Test
    void ofAPageThatBreaksNothingIsSent() {
        assertThat(drawn(() -> "xong")).isEqualTo("<p>đã vẽ</p><p>xong</p>");
        MockHttpServletResponse response = new MockHttpServletResponse();
        assertThatThrownBy(() -> draw(
                        () -> {
                            throw new IllegalStateException("breaks");
                        },
                        response))
                .hasRootCauseMessage("breaks");
        assertThat(response.getContentAsByteArray()).isEmpty();
        assertThat(response.isCommitted()).isFalse();
    }

    private String drawn(Supplier<String> more) {
        MockHttpServletResponse response = new MockHttpServletResponse();
        draw(more, response);
        return new String(response.getContentAsByteArray(), StandardCharsets.UTF_8);
    }

    private void draw(Supplier<String> more, MockHttpServletResponse response) {
        installation.run(context -> {
            var request = new MockHttpServletRequest(context.getServletContext());
            request.setAttribute(DispatcherServlet.WEB_APPLICATION_CONTEXT_ATTRIBUTE, context);
            context.getBean(ThymeleafViewResolver.class)
                    .resolveViewName(PAGE, Locale.ROOT)
                    .render(Map.of("more", more), request, response);
        });
    }
}
