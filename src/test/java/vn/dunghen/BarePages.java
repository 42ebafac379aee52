package vn.dunghen;

import java.nio.charset.StandardCharsets;
import java.util.Set;
import org.springframework.context.support.ReloadableResourceBundleMessageSource;
import org.springframework.http.ResponseEntity;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.spring6.view.ThymeleafViewResolver;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;
import vn.dunghen.kernel.InvalidInput;
import vn.dunghen.kernel.RuleViolation;

/** Controllers with their templates and texts inside a bare frame, without an application around them. */
public final class BarePages {

    private BarePages() {}

    public static ReloadableResourceBundleMessageSource messages(String module) {
        var messages = new ReloadableResourceBundleMessageSource();
        messages.setBasename("classpath:messages/" + module);
        messages.setDefaultEncoding(StandardCharsets.UTF_8.name());
        messages.setFallbackToSystemLocale(false);
        return messages;
    }

    public static MockMvc of(String module, Object... controllers) {
        var frame = new ClassLoaderTemplateResolver();
        frame.setPrefix("bare/");
        frame.setSuffix(".html");
        frame.setResolvablePatterns(Set.of("layout"));
        frame.setOrder(1);
        var pages = new ClassLoaderTemplateResolver();
        pages.setPrefix("templates/");
        pages.setSuffix(".html");
        pages.setOrder(2);
        var engine = new SpringTemplateEngine();
        engine.setTemplateResolvers(Set.of(frame, pages));
        engine.setTemplateEngineMessageSource(messages(module));
        var views = new ThymeleafViewResolver();
        views.setTemplateEngine(engine);
        views.setCharacterEncoding(StandardCharsets.UTF_8.name());
        return MockMvcBuilders.standaloneSetup(controllers)
                .setControllerAdvice(new Refusals())
                .setViewResolvers(views)
                .build();
    }

    @RestControllerAdvice
    static class Refusals {
        @ExceptionHandler
        ResponseEntity<String> invalid(InvalidInput refused) {
            return ResponseEntity.unprocessableEntity()
                    .body(refused.errors().get(0).field());
        }

        @ExceptionHandler
        ResponseEntity<String> forbidden(RuleViolation refused) {
            return ResponseEntity.status(403).body(refused.key());
        }
    }
}
