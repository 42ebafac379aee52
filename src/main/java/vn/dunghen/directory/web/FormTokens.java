package vn.dunghen.directory.web;

import jakarta.servlet.http.HttpServletRequest;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.support.RequestDataValueProcessor;

/** Gives every form that is drawn a token of its own beside the one against forged posts. */
@Component
class FormTokens implements BeanPostProcessor {

    private static final SecureRandom RANDOM = new SecureRandom();

    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
        return bean instanceof RequestDataValueProcessor forms ? new WithToken(forms) : bean;
    }

    private record WithToken(RequestDataValueProcessor forms) implements RequestDataValueProcessor {

        @Override
        public String processAction(HttpServletRequest request, String action, String method) {
            return forms.processAction(request, action, method);
        }

        @Override
        public String processFormFieldValue(
                HttpServletRequest request, @Nullable String name, String value, String type) {
            return forms.processFormFieldValue(request, name, value, type);
        }

        @Override
        public Map<String, String> getExtraHiddenFields(HttpServletRequest request) {
            Map<String, String> known = forms.getExtraHiddenFields(request);
            Map<String, String> fields = new LinkedHashMap<>(known == null ? Map.of() : known);
            if (!fields.isEmpty()) {
                byte[] random = new byte[18];
                RANDOM.nextBytes(random);
                fields.put(
                        OncePerForm.TOKEN,
                        Base64.getUrlEncoder().withoutPadding().encodeToString(random));
            }
            return fields;
        }

        @Override
        public String processUrl(HttpServletRequest request, String url) {
            return forms.processUrl(request, url);
        }
    }
}
