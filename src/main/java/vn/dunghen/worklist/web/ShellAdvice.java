package vn.dunghen.worklist.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.thymeleaf.context.LazyContextVariable;

/** Hands the shell to every page; nothing is read unless a template asks for it. */
@ControllerAdvice
class ShellAdvice {

    private final Shells shells;

    ShellAdvice(Shells shells) {
        this.shells = shells;
    }

    @ModelAttribute("shell")
    LazyContextVariable<Shell> shell(HttpServletRequest request) {
        String path = path(request);
        return new LazyContextVariable<>() {
            @Override
            protected Shell loadValue() {
                return shells.around(path);
            }
        };
    }

    private static String path(HttpServletRequest request) {
        Object failed = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        String uri = failed == null ? request.getRequestURI() : failed.toString();
        return uri.substring(Math.min(uri.length(), request.getContextPath().length()));
    }
}
