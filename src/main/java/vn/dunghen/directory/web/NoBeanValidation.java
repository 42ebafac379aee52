package vn.dunghen.directory.web;

import org.springframework.context.annotation.Configuration;
import org.springframework.validation.Errors;
import org.springframework.validation.Validator;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * Input is checked by forms and request readers. The description of the interface brings Hibernate Validator along for its
 * annotations; without this each start would set it up for nothing (ADR 10).
 */
@Configuration(proxyBeanMethods = false)
class NoBeanValidation implements WebMvcConfigurer, Validator {

    @Override
    public Validator getValidator() {
        return this;
    }

    @Override
    public boolean supports(Class<?> type) {
        return false;
    }

    @Override
    public void validate(Object target, Errors errors) {
        // nothing is ever handed here: no type is supported
    }
}
