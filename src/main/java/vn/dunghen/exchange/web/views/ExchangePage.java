package vn.dunghen.exchange.web.views;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.dunghen.kernel.InvalidInput.FieldError;

/**
 * The page "Liên thông".
 *
 * @param secret of the receiver that has just been added, shown this once
 */
public record ExchangePage(
        List<Receiver> receivers,
        List<Group> groups,
        List<Conflict> conflicts,
        List<Kind> kinds,
        boolean mayEdit,
        @Nullable String secret,
        Typed typed,
        List<FieldError> errors) {

    /**
     * A receiver.
     *
     * @param tone of its standing: ok, wait, bad or line
     * @param told what it is told, in words
     */
    public record Receiver(
            String id,
            String name,
            String address,
            String standing,
            String tone,
            boolean active,
            String told,
            String counts,
            String lastSuccess,
            @Nullable String lastFailure) {}

    /** Messages that need a look; {@code code} tells the groups apart. */
    public record Group(String code, String title, String sense, List<Message> messages) {}

    /** A message without what it says. */
    public record Message(
            String receiver,
            String dossier,
            int seq,
            String id,
            String kind,
            String to,
            String since,
            @Nullable String reason,
            int attempts) {}

    /** Something that arrived under a code that stands for something else. */
    public record Conflict(String outsideCode, String part, String dossier, String from, String at) {}

    /** A kind of change to choose. */
    public record Kind(String code, String name) {}

    /** What was typed. */
    public record Typed(String address, String kind, List<String> kinds) {

        public static final Typed NOTHING = new Typed("", "", List.of());
    }

    /** What is wrong at a field, if anything. */
    public @Nullable String error(String field) {
        return errors.stream()
                .filter(error -> error.field().equals(field))
                .map(FieldError::message)
                .findFirst()
                .orElse(null);
    }
}
