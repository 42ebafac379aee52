package vn.dunghen.audit.web;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import vn.dunghen.audit.AuditTrail;
import vn.dunghen.kernel.InvalidInput;

/**
 * The moments between two parameters of an address. A day stands for all of it, a moment without offset is local.
 *
 * @param from first moment, {@code null} for the beginning
 * @param to first moment no longer wanted, {@code null} for the end
 */
record Range(@Nullable Instant from, @Nullable Instant to) {

    private static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");
    /** The year 9987: beyond it, databases and people disagree. */
    private static final long LAST_SECOND = 253_000_000_000L;

    /**
     * Reads both ends.
     *
     * @param message gives the Vietnamese text of a message key
     * @throws InvalidInput when one cannot be read, or the end is not after the beginning
     */
    static Range of(@Nullable String from, @Nullable String to, UnaryOperator<String> message) {
        List<InvalidInput.FieldError> errors = new ArrayList<>();
        Optional<Instant> first = read("from", from, 0, errors, message);
        Optional<Instant> end = read("to", to, 1, errors, message);
        if (first.isPresent() && end.isPresent() && !first.get().isBefore(end.get())) {
            errors.add(new InvalidInput.FieldError("to", message.apply("audit.error.order")));
        }
        if (!errors.isEmpty()) {
            throw new InvalidInput(errors);
        }
        return new Range(first.orElse(null), end.orElse(null));
    }

    /** The filter, within the range. */
    AuditTrail.Filter narrow(AuditTrail.Filter all) {
        return new AuditTrail.Filter(
                all.type(), all.id(), all.person(), all.action(), from, to, all.unit(), all.words());
    }

    private static Optional<Instant> read(
            String field,
            @Nullable String text,
            int days,
            List<InvalidInput.FieldError> errors,
            UnaryOperator<String> message) {
        if (text == null || text.isBlank()) {
            return Optional.empty();
        }
        try {
            Instant moment = text.length() == 10
                    ? LocalDate.parse(text).plusDays(days).atStartOfDay(ZONE).toInstant()
                    : moment(text);
            if (Math.abs(moment.getEpochSecond()) <= LAST_SECOND) {
                return Optional.of(moment);
            }
        } catch (DateTimeException malformed) {
            errors.add(new InvalidInput.FieldError(field, message.apply("audit.error." + field)));
            return Optional.empty();
        }
        errors.add(new InvalidInput.FieldError(field, message.apply("audit.error." + field)));
        return Optional.empty();
    }

    private static Instant moment(String text) {
        // A plus sign in an address that was not escaped arrives as a space.
        String plus = text.replace(' ', '+');
        return plus.matches(".*T.*(Z|[+-]\\d{2}:\\d{2})")
                ? OffsetDateTime.parse(plus).toInstant()
                : LocalDateTime.parse(plus).atZone(ZONE).toInstant();
    }
}
