package vn.dunghen.kernel;

import java.util.List;

/** What a person typed has errors at fields: 422, with each field's Vietnamese message. */
public class InvalidInput extends RuleViolation {

    private static final long serialVersionUID = 1L;

    /**
     * One error.
     *
     * @param field the path of the field as the sender wrote it, e.g. {@code components[2].code}
     * @param message a Vietnamese sentence that says what to write
     */
    public record FieldError(String field, String message) {}

    private final transient List<FieldError> errors;

    public InvalidInput(List<FieldError> errors) {
        super(Kind.INVALID, "invalidInput", errors.size());
        this.errors = List.copyOf(errors);
    }

    public InvalidInput(String field, String message) {
        this(List.of(new FieldError(field, message)));
    }

    public List<FieldError> errors() {
        return errors;
    }
}
