package vn.dunghen.pages;

import java.util.Map;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.config.annotation.EnableWebMvc;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.spring6.templateresolver.SpringResourceTemplateResolver;
import org.thymeleaf.spring6.view.ThymeleafViewResolver;

/** Just enough of the web to draw a template: no data, no engine, no sign-in. */
@Configuration
@EnableWebMvc
class PageRoom {

    @Bean
    MessageSource messageSource() {
        ResourceBundleMessageSource texts = new ResourceBundleMessageSource();
        texts.setBasenames(
                "messages/layout",
                "messages/worklist",
                "messages/desk",
                "messages/dossier-pages",
                "messages/payment",
                "messages/exchange",
                "messages/privacy",
                "messages/portal",
                "messages/catalogue",
                "messages/document",
                "messages/assignment",
                "messages/indicator",
                "messages/feedback",
                "messages/report",
                "messages/notice",
                "messages/dashboard",
                "messages/letter",
                "messages-pages-test");
        texts.setDefaultEncoding("UTF-8");
        texts.setFallbackToSystemLocale(false);
        return texts;
    }

    @Bean
    SpringResourceTemplateResolver templates() {
        SpringResourceTemplateResolver resolver = new SpringResourceTemplateResolver();
        resolver.setPrefix("classpath:/templates/");
        resolver.setSuffix(".html");
        resolver.setCharacterEncoding("UTF-8");
        return resolver;
    }

    @Bean
    SpringTemplateEngine engine(SpringResourceTemplateResolver templates) {
        SpringTemplateEngine engine = new SpringTemplateEngine();
        engine.setEnableSpringELCompiler(false);
        engine.setTemplateResolver(templates);
        return engine;
    }

    @Bean
    ThymeleafViewResolver views(SpringTemplateEngine engine) {
        ThymeleafViewResolver resolver = new ThymeleafViewResolver();
        resolver.setTemplateEngine(engine);
        resolver.setCharacterEncoding("UTF-8");
        return resolver;
    }

    @Bean
    Samples samples() {
        return new Samples();
    }

    /** Shows any sample: its template with its model. */
    @Controller
    static class Show {

        private final Samples samples;

        Show(Samples samples) {
            this.samples = samples;
        }

        @GetMapping("/mau")
        String show(@RequestParam String ten, Model model) {
            Samples.Sample sample = samples.named(ten);
            model.addAllAttributes(Map.of("shell", Samples.SHELL));
            model.addAllAttributes(sample.model());
            return sample.template();
        }
    }
}
