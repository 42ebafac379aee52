package vn.dunghen.worklist.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.thymeleaf.context.LazyContextVariable;
import vn.dunghen.worklist.Shortcuts;

/**
 * Hands the shell to every page as {@code ${shell}}, whether keys do something as
 * {@code ${keys}}, and what colleagues say about a subject as {@code ${talks}}; nothing is read unless a template asks for it. A request attribute
 * and not a model attribute, because error pages have no model of a controller.
 */
@Configuration(proxyBeanMethods = false)
class ShellInterceptor implements WebMvcConfigurer, HandlerInterceptor {

    private final Shells shells;
    private final Shortcuts shortcuts;
    private final Talks talks;

    ShellInterceptor(Shells shells, Shortcuts shortcuts, Talks talks) {
        this.shells = shells;
        this.shortcuts = shortcuts;
        this.talks = talks;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(this).excludePathPatterns("/api/**", "/css/**", "/js/**");
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        String path = path(request);
        request.setAttribute("shell", new LazyContextVariable<Shell>() {
            @Override
            protected Shell loadValue() {
                return shells.around(path);
            }
        });
        request.setAttribute("keys", new LazyContextVariable<String>() {
            @Override
            protected String loadValue() {
                return shortcuts.on() ? "on" : "off";
            }
        });
        request.setAttribute("talks", talks);
        return true;
    }

    private static String path(HttpServletRequest request) {
        Object failed = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        String uri = failed == null ? request.getRequestURI() : failed.toString();
        return uri.substring(Math.min(uri.length(), request.getContextPath().length()));
    }
}
