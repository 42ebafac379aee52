package vn.dunghen.workflow.form;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.dunghen.workflow.form.FormComponent.Checks;
import vn.dunghen.workflow.form.FormComponent.Kind;

/** Turns one posted value into a typed one, or says what to write instead. */
record FieldReader(Words words) {

    /** No text is longer, whatever its form allows. */
    static final int HARD_CAP = 100_000;

    private static final Pattern GROUPED = Pattern.compile("[+-]?[1-9]\\d{0,2}(\\.\\d{3})+(,\\d+)?");
    private static final Pattern PLAIN = Pattern.compile("[+-]?\\d{1,30}([.,]\\d{1,20})?");
    private static final Pattern EMAIL = Pattern.compile("[^\\s@,;<>]{1,64}@[^\\s@,;<>.]+(\\.[^\\s@,;<>.]+)+");
    private static final Pattern PHONE = Pattern.compile("(\\+\\d|0)[0-9 .-]{7,16}");

    /** A typed value, or an error; neither when nothing was written. */
    record Read(@Nullable Object value, @Nullable String error) {
        static final Read NOTHING = new Read(null, null);
    }

    Read read(FormComponent field, Set<String> allowed, @Nullable Object raw) {
        Object value = raw instanceof java.time.temporal.Temporal ? raw.toString() : raw;
        if (value instanceof String text) {
            value = Normalizer.normalize(text.replace("\r\n", "\n").strip(), Normalizer.Form.NFC);
            if (text.length() > HARD_CAP) {
                return bad(field, "tooLong", HARD_CAP, text.codePointCount(0, text.length()));
            }
            if (((String) value).isEmpty()) {
                return field.kind() == Kind.CHECKBOX ? new Read(false, null) : Read.NOTHING;
            }
            if (hasControls((String) value)) {
                return bad(field, "control");
            }
        }
        if (value == null) {
            return field.kind() == Kind.CHECKBOX ? new Read(false, null) : Read.NOTHING;
        }
        return switch (field.kind()) {
            case TEXTFIELD, TEXTAREA -> text(field, value);
            case NUMBER -> number(field, value);
            case DATE -> dated(field, value, "date", value instanceof String text ? Moments.date(text) : null);
            case TIME -> dated(field, value, "time", value instanceof String text ? Moments.time(text) : null);
            case DATETIME ->
                dated(field, value, "datetime", value instanceof String text ? Moments.instant(text) : null);
            case CHECKBOX -> flag(field, value);
            case CHECKLIST -> many(field, allowed, value);
            default ->
                value instanceof String text && allowed.contains(text)
                        ? new Read(text, null)
                        : bad(field, "notOffered");
        };
    }

    /** What to say when a required field is empty. */
    String missing(FormComponent field) {
        String key =
                switch (field.kind()) {
                    case TEXTAREA -> "missing.write";
                    case RADIO, SELECT, CHECKLIST -> "missing.choose";
                    case CHECKBOX -> "missing.tick";
                    default -> "missing.put";
                };
        return words.say(key, field.kind() == Kind.CHECKBOX ? field.label() : field.noun());
    }

    private Read text(FormComponent field, Object value) {
        if (!(value instanceof String text)) {
            return bad(field, "notText");
        }
        if (field.kind() == Kind.TEXTFIELD && (text.indexOf('\n') >= 0 || text.indexOf('\t') >= 0)) {
            return bad(field, "oneLine");
        }
        Checks checks = field.checks();
        int length = text.codePointCount(0, text.length());
        if (checks.maxLength() != null && length > checks.maxLength()) {
            return bad(field, "tooLong", checks.maxLength(), length);
        }
        if (checks.minLength() != null && length < checks.minLength()) {
            return bad(field, "tooShort", checks.minLength(), length);
        }
        if (checks.pattern() != null && !checks.pattern().matcher(text).matches()) {
            String format = field.properties().get("format");
            return format == null ? bad(field, "pattern") : bad(field, "format", format);
        }
        if ("email".equals(checks.type()) && !EMAIL.matcher(text).matches()) {
            return bad(field, "email");
        }
        if ("phone".equals(checks.type()) && !PHONE.matcher(text).matches()) {
            return bad(field, "phone");
        }
        return new Read(text, null);
    }

    private Read number(FormComponent field, Object value) {
        BigDecimal number = value instanceof Boolean ? null : decimal(value.toString(), value instanceof Number);
        boolean whole = field.digits() != null && field.digits() == 0;
        if (number == null || !(value instanceof String) && !(value instanceof Number)) {
            return bad(field, whole ? "notWhole" : "notNumber");
        }
        int scale = Math.max(0, number.stripTrailingZeros().scale());
        if (field.digits() != null && scale > field.digits()) {
            return whole ? bad(field, "notWhole") : bad(field, "digits", field.digits());
        }
        BigDecimal min = field.checks().min();
        BigDecimal max = field.checks().max();
        boolean low = min != null && number.compareTo(min) < 0;
        boolean high = max != null && number.compareTo(max) > 0;
        if (low || high) {
            return min != null && max != null
                    ? bad(field, "between", min, max)
                    : low ? bad(field, "min", min) : bad(field, "max", max);
        }
        if (!whole) {
            return new Read(number, null);
        }
        if (number.abs().compareTo(BigDecimal.valueOf(Integer.MAX_VALUE)) <= 0) {
            return new Read(number.intValueExact(), null);
        }
        return max == null || min == null || max.compareTo(BigDecimal.valueOf(Long.MAX_VALUE)) > 0 || min.signum() < 0
                ? bad(field, "max", Integer.MAX_VALUE)
                : new Read(number.longValueExact(), null);
    }

    /** As typed in Viet Nam: 48.216 is forty-eight thousand, 1,5 one and a half. A JSON number keeps its own dot. */
    private static @Nullable BigDecimal decimal(String text, boolean typed) {
        if (text.length() > 60) {
            return null;
        }
        if (typed) {
            try {
                BigDecimal number = new BigDecimal(text);
                return Math.abs(number.scale()) > 20 || number.precision() > 40 ? null : number;
            } catch (NumberFormatException notFinite) {
                return null;
            }
        }
        if (GROUPED.matcher(text).matches()) {
            return new BigDecimal(text.replace(".", "").replace(',', '.'));
        }
        return PLAIN.matcher(text).matches() ? new BigDecimal(text.replace(',', '.')) : null;
    }

    private Read dated(FormComponent field, Object posted, String kind, @Nullable Object value) {
        if (value == null) {
            boolean shaped = posted instanceof String text && Moments.isShaped(field.kind(), text);
            return bad(field, shaped ? "unreal" : kind);
        }
        return new Read(value, null);
    }

    private Read flag(FormComponent field, Object value) {
        if (value instanceof Boolean) {
            return new Read(value, null);
        }
        return switch (value.toString()) {
            case "true", "on" -> value instanceof String ? new Read(true, null) : bad(field, "notFlag");
            case "false" -> value instanceof String ? new Read(false, null) : bad(field, "notFlag");
            default -> bad(field, "notFlag");
        };
    }

    private Read many(FormComponent field, Set<String> allowed, Object value) {
        List<?> values = value instanceof List<?> list ? list : List.of(value);
        Set<String> chosen = new LinkedHashSet<>();
        for (Object one : values) {
            if (!(one instanceof String text) || !allowed.contains(text)) {
                return bad(field, "notOffered");
            }
            chosen.add(text);
        }
        return chosen.isEmpty() ? Read.NOTHING : new Read(List.copyOf(chosen), null);
    }

    private Read bad(FormComponent field, String key, Object... arguments) {
        Object[] all = new Object[arguments.length + 2];
        all[0] = field.label();
        all[1] = field.noun();
        System.arraycopy(arguments, 0, all, 2, arguments.length);
        return new Read(null, words.say("bad." + key, all));
    }

    static boolean hasControls(String text) {
        return text.codePoints()
                .anyMatch(c -> Character.isISOControl(c) && c != '\n' && c != '\t'
                        || Character.getType(c) == Character.SURROGATE
                        || Character.getType(c) == Character.UNASSIGNED && (c & 0xFFFE) == 0xFFFE);
    }
}
