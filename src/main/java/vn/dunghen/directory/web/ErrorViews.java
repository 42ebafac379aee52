package vn.dunghen.directory.web;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.HttpStatusCode;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.View;
import org.springframework.web.util.HtmlUtils;
import vn.dunghen.directory.web.Problem.Failure;

/** Chooses the error page: the status's own, else the common one, else one sentence. */
@Component
class ErrorViews {

    private static final int BUSY = 503;

    private final HttpTexts texts;
    private final Clock clock;

    ErrorViews(HttpTexts texts, Clock clock) {
        this.clock = clock;
        this.texts = texts;
    }

    ModelAndView page(Failure failure) {
        Map<String, Object> model = new HashMap<>();
        model.put("status", failure.status());
        model.put("detail", failure.detail());
        model.put("errors", failure.errors());
        model.put("incident", failure.code().isEmpty() ? null : failure.code());
        model.put("timestamp", Moments.say(clock.instant()));
        ModelAndView page = new ModelAndView();
        page.addAllObjects(model);
        page.setStatus(HttpStatusCode.valueOf(failure.status()));
        if (failure.status() == BUSY) {
            page.setView(html(busy(failure)));
            return page;
        }
        String own = "error/" + (failure.status() > 500 ? 500 : failure.status());
        if (exists(own)) {
            page.setViewName(own);
        } else if (exists("error")) {
            page.setViewName("error");
        } else {
            page.setView(sentence(failure));
        }
        return page;
    }

    /** Drawn without the database: it is what cannot be had just now. */
    String busy(Failure failure) {
        String title = HtmlUtils.htmlEscape(texts.title(failure.status()), "UTF-8");
        return "<!doctype html><html lang=\"vi\"><head><meta charset=\"utf-8\">"
                + "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"><title>" + title
                + " – Đúng Hẹn</title><link rel=\"stylesheet\" href=\"/css/app.css\"></head><body class=\"public\">"
                + "<header class=\"top\"><div class=\"top__in\"><a class=\"brand\" href=\"/\"><span class=\"brand__name\">"
                + "Đúng Hẹn</span></a></div></header><div class=\"shell shell--bare\"><div class=\"body\">"
                + "<main class=\"refusal stack\"><h1>" + title + "</h1><p class=\"lead\">"
                + HtmlUtils.htmlEscape(failure.detail(), "UTF-8") + "</p><p><a class=\"button\" href=\"\">"
                + HtmlUtils.htmlEscape(texts.text("http.again"), "UTF-8")
                + "</a></p></main></div></div></body></html>";
    }

    View sentence(Failure failure) {
        return html(
                "<!doctype html><html lang=\"vi\"><head><meta charset=\"utf-8\"><title>%1$s – Đúng Hẹn</title></head>"
                                .formatted(HtmlUtils.htmlEscape(texts.title(failure.status()), "UTF-8"))
                        + "<body><h1>%s</h1><p>%s</p></body></html>"
                                .formatted(
                                        HtmlUtils.htmlEscape(texts.title(failure.status()), "UTF-8"),
                                        HtmlUtils.htmlEscape(failure.detail(), "UTF-8")));
    }

    private static View html(String html) {
        return (model, request, response) -> {
            response.setContentType("text/html;charset=UTF-8");
            response.getOutputStream().write(html.getBytes(StandardCharsets.UTF_8));
        };
    }

    private static boolean exists(String view) {
        return new ClassPathResource("templates/" + view + ".html").exists();
    }
}
