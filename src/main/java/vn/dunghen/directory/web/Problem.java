package vn.dunghen.directory.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.dunghen.kernel.InvalidInput.FieldError;

/**
 * A failure as RFC 9457 writes it down.
 *
 * @param type always {@code about:blank}: the status says what kind it is
 * @param detail a Vietnamese sentence for people
 * @param errors which fields to correct, if any
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record Problem(String type, String title, int status, String detail, @Nullable List<FieldError> errors) {

    static Problem of(HttpTexts texts, Failure failure) {
        return new Problem(
                "about:blank",
                texts.title(failure.status()),
                failure.status(),
                failure.detail(),
                failure.errors().isEmpty() ? null : failure.errors());
    }

    /**
     * What went wrong, before it is written.
     *
     * @param code short code under which the log knows it, {@code ""} when nothing was logged
     * @param headers further headers, e.g. {@code Retry-After}
     */
    record Failure(int status, String detail, List<FieldError> errors, String code, Map<String, String> headers) {

        Failure(int status, String detail) {
            this(status, detail, List.of(), "", Map.of());
        }

        Failure(int status, String detail, List<FieldError> errors) {
            this(status, detail, errors, "", Map.of());
        }

        Failure with(String header, String value) {
            return new Failure(status, detail, errors, code, Map.of(header, value));
        }
    }
}
