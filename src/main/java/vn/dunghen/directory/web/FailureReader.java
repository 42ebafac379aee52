package vn.dunghen.directory.web;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.exc.InputCoercionException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import jakarta.servlet.http.HttpServletRequest;
import java.security.SecureRandom;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.apache.tomcat.util.http.fileupload.InvalidFileNameException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.TypeMismatchException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.security.web.firewall.RequestRejectedException;
import org.springframework.stereotype.Component;
import org.springframework.validation.BindException;
import org.springframework.validation.BindingResult;
import org.springframework.web.ErrorResponse;
import org.springframework.web.HttpMediaTypeNotSupportedException;
import org.springframework.web.HttpRequestMethodNotSupportedException;
import org.springframework.web.bind.MethodArgumentNotValidException;
import org.springframework.web.bind.MissingRequestHeaderException;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.method.annotation.HandlerMethodValidationException;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.MultipartException;
import org.springframework.web.multipart.support.MissingServletRequestPartException;
import vn.dunghen.directory.TooOften;
import vn.dunghen.directory.web.Problem.Failure;
import vn.dunghen.kernel.InvalidInput;
import vn.dunghen.kernel.InvalidInput.FieldError;
import vn.dunghen.kernel.RuleViolation;

/** Says of any exception what the outside may know of it. */
@Component
class FailureReader {

    private static final Logger LOG = LoggerFactory.getLogger(FailureReader.class);
    private static final String CODE_LETTERS = "23456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int CODE_LENGTH = 6;
    private static final int LONGEST_TYPE = 100;
    private static final Pattern SECRET = Pattern.compile("[A-Za-z0-9_-]{32,}");
    private static final String TRAILING = "Trailing token";

    private final SecureRandom random = new SecureRandom();
    private final HttpTexts texts;
    private final StorageFailures storage;

    FailureReader(HttpTexts texts, StorageFailures storage) {
        this.texts = texts;
        this.storage = storage;
    }

    Failure read(Exception exception, HttpServletRequest request) {
        RuleViolation rule = cause(exception, RuleViolation.class);
        if (rule != null) {
            return ofRule(rule);
        }
        TooOften often = cause(exception, TooOften.class);
        if (often != null) {
            return new Failure(429, texts.text("http.detail.tooOften", often.seconds()))
                    .with("Retry-After", String.valueOf(often.seconds()));
        }
        BodyTooLarge tooLarge = cause(exception, BodyTooLarge.class);
        if (tooLarge != null || exception instanceof MaxUploadSizeExceededException) {
            return new Failure(413, texts.detail(413));
        }
        if (exception instanceof HttpMessageNotReadableException unreadable) {
            return ofJson(unreadable);
        }
        Failure full = StorageFailures.isFull(exception) ? storage.read(exception, request) : null;
        if (full != null) {
            return full;
        }
        if (exception instanceof MultipartException
                || cause(exception, RequestRejectedException.class) != null
                || cause(exception, InvalidFileNameException.class) != null) {
            return new Failure(400, texts.detail(400));
        }
        List<FieldError> fields = fields(exception);
        if (!fields.isEmpty()) {
            return new Failure(422, texts.detail(422), fields);
        }
        if (exception instanceof ErrorResponse answer && answer.getStatusCode().value() < 500) {
            return ofAnswer(answer, exception, request);
        }
        Failure stored = storage.read(exception, request);
        return stored != null ? stored : unknown(exception, request);
    }

    private Failure ofRule(RuleViolation violation) {
        int status =
                switch (violation.kind()) {
                    case NOT_FOUND -> 404;
                    case FORBIDDEN -> 403;
                    case CONFLICT -> 409;
                    case INVALID -> 422;
                };
        return new Failure(
                status, texts.rule(violation), violation instanceof InvalidInput input ? input.errors() : List.of());
    }

    private Failure ofJson(HttpMessageNotReadableException unreadable) {
        Throwable cause = unreadable.getCause();
        if (cause instanceof JsonMappingException mapping && !mapping.getPath().isEmpty()) {
            Throwable origin = mapping.getCause();
            if (!(origin instanceof JacksonException) || origin instanceof InputCoercionException) {
                return new Failure(
                        422, texts.detail(422), List.of(new FieldError(path(mapping), texts.text(fieldKey(mapping)))));
            }
        }
        if (cause instanceof JsonMappingException mapping
                && mapping.getCause() == null
                && mapping.getPath().isEmpty()
                && !mapping.getOriginalMessage().contains("end-of-input")
                && !mapping.getOriginalMessage().startsWith(TRAILING)) {
            return new Failure(422, texts.detail(422), List.of(new FieldError("", texts.text("http.field.type"))));
        }
        return new Failure(400, texts.text(cause == null ? "http.detail.bodyMissing" : "http.detail.json"));
    }

    private static String fieldKey(JsonMappingException mapping) {
        if (mapping instanceof UnrecognizedPropertyException) {
            return "http.field.unknown";
        }
        if (mapping instanceof InvalidFormatException format && format.getTargetType() == Instant.class) {
            return "http.field.moment";
        }
        if (mapping instanceof InvalidFormatException format && format.getTargetType() == LocalDate.class) {
            return "http.field.day";
        }
        return mapping.getOriginalMessage().startsWith(JsonRules.UNREADABLE_TEXT)
                ? "http.field.text"
                : "http.field.type";
    }

    private static String path(JsonMappingException mapping) {
        StringBuilder path = new StringBuilder();
        for (JsonMappingException.Reference step : mapping.getPath()) {
            if (step.getFieldName() == null) {
                path.append('[').append(step.getIndex()).append(']');
            } else {
                path.append(path.isEmpty() ? "" : ".").append(step.getFieldName());
            }
        }
        return path.toString();
    }

    private List<FieldError> fields(Exception exception) {
        List<FieldError> errors = new ArrayList<>();
        if (exception instanceof BindException || exception instanceof MethodArgumentNotValidException) {
            ((BindingResult) exception)
                    .getFieldErrors()
                    .forEach(error -> errors.add(new FieldError(error.getField(), texts.text("http.field.invalid"))));
        } else if (exception instanceof HandlerMethodValidationException invalid) {
            invalid.getParameterValidationResults()
                    .forEach(result -> errors.add(new FieldError(
                            String.valueOf(result.getMethodParameter().getParameterName()),
                            texts.text("http.field.invalid"))));
        } else if (exception instanceof MissingServletRequestParameterException missing) {
            errors.add(new FieldError(missing.getParameterName(), texts.text("http.field.missing")));
        } else if (exception instanceof MissingRequestHeaderException missing) {
            errors.add(new FieldError(missing.getHeaderName(), texts.text("http.field.missing")));
        } else if (exception instanceof MissingServletRequestPartException missing) {
            errors.add(new FieldError(missing.getRequestPartName(), texts.text("http.field.missing")));
        } else if (exception instanceof MethodArgumentTypeMismatchException mismatch) {
            if (!mismatch.getParameter().hasParameterAnnotation(PathVariable.class)) {
                errors.add(new FieldError(mismatch.getName(), texts.text("http.field.invalid")));
            }
        } else if (exception instanceof TypeMismatchException mismatch && mismatch.getPropertyName() != null) {
            errors.add(new FieldError(mismatch.getPropertyName(), texts.text("http.field.invalid")));
        }
        return errors;
    }

    private Failure ofAnswer(ErrorResponse answer, Exception exception, HttpServletRequest request) {
        int status = answer.getStatusCode().value();
        Object argument = exception instanceof HttpRequestMethodNotSupportedException method
                ? method.getMethod()
                : exception instanceof HttpMediaTypeNotSupportedException ? typeSent(request) : "";
        Failure failure = new Failure(status, texts.detail(status, argument));
        HttpHeaders headers = answer.getHeaders();
        for (String kept : List.of(HttpHeaders.ALLOW, HttpHeaders.ACCEPT)) {
            String value = headers.getFirst(kept);
            if (value != null) {
                return failure.with(kept, String.join(", ", headers.getOrEmpty(kept)));
            }
        }
        return failure;
    }

    private static String typeSent(HttpServletRequest request) {
        String type = request.getContentType() == null ? "" : request.getContentType();
        return "“" + type.substring(0, Math.min(type.length(), LONGEST_TYPE)) + "”";
    }

    private Failure unknown(Exception exception, HttpServletRequest request) {
        if (exception instanceof MethodArgumentTypeMismatchException) {
            return new Failure(404, texts.detail(404));
        }
        String code = code();
        LOG.error("Code {}: {} {}", code, request.getMethod(), covered(request.getRequestURI()), exception);
        return new Failure(500, texts.detail(500, code), List.of(), code, Map.of());
    }

    /** An address without the secrets that some of them carry. */
    static String covered(String address) {
        return SECRET.matcher(address).replaceAll("***");
    }

    String code() {
        StringBuilder code = new StringBuilder();
        for (int letter = 0; letter < CODE_LENGTH; letter++) {
            code.append(CODE_LETTERS.charAt(random.nextInt(CODE_LETTERS.length())));
        }
        return code.toString();
    }

    static <T extends Throwable> @Nullable T cause(@Nullable Throwable thrown, Class<T> type) {
        Throwable current = thrown;
        for (int depth = 0; current != null && depth < 20; depth++) {
            if (type.isInstance(current)) {
                return type.cast(current);
            }
            current = current.getCause();
        }
        return null;
    }
}
