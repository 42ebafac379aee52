package vn.dunghen.kernel;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;

/** A rule says no. Shown to the person as the message {@code rule.<key>}; never retried, never logged as an error. */
public class RuleViolation extends RuntimeException {

    private static final long serialVersionUID = 1L;
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("HH:mm 'ngày' dd/MM/yyyy").withZone(ZoneId.of("Asia/Ho_Chi_Minh"));

    /** Which status the outside sees. */
    public enum Kind {
        /** Unknown, or not to be seen by this person: 404. */
        NOT_FOUND,
        /** May be seen but not done: 403. */
        FORBIDDEN,
        /** The state of things does not allow it (stale, done, taken): 409. */
        CONFLICT,
        /** What was typed cannot be accepted: 422. */
        INVALID
    }

    private final Kind kind;
    private final String key;
    private final transient List<Object> arguments;

    public RuleViolation(Kind kind, String key, Object... arguments) {
        super(key + " " + Arrays.toString(arguments));
        this.kind = kind;
        this.key = key;
        this.arguments = List.of(arguments);
    }

    public static RuleViolation notFound(String key, Object... arguments) {
        return new RuleViolation(Kind.NOT_FOUND, key, arguments);
    }

    public static RuleViolation forbidden(String key, Object... arguments) {
        return new RuleViolation(Kind.FORBIDDEN, key, arguments);
    }

    public static RuleViolation conflict(String key, Object... arguments) {
        return new RuleViolation(Kind.CONFLICT, key, arguments);
    }

    public Kind kind() {
        return kind;
    }

    /** The message key without its {@code rule.} prefix. */
    public String key() {
        return key;
    }

    public List<Object> arguments() {
        return arguments;
    }

    /** The arguments as a sentence says them: a moment as 10:45 ngày 21/11/2026. */
    public Object[] spokenArguments() {
        return arguments.stream()
                .map(argument -> argument instanceof Instant moment ? MOMENT.format(moment) : argument)
                .toArray();
    }
}
