package vn.dunghen.directory.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.MediaType;
import org.springframework.web.HttpMediaTypeNotSupportedException;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** What is sent is of one type; only what is wanted back may be of any. The readers of bodies fail at {@code *}{@code /*}. */
@Configuration(proxyBeanMethods = false)
class OneType implements WebMvcConfigurer, HandlerInterceptor {

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(this);
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler)
            throws HttpMediaTypeNotSupportedException {
        String type = request.getContentType();
        if (type != null && type.split(";", 2)[0].contains("*")) {
            throw new HttpMediaTypeNotSupportedException(MediaType.ALL, List.of(MediaType.APPLICATION_JSON));
        }
        return true;
    }
}
