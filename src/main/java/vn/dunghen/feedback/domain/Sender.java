package vn.dunghen.feedback.domain;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.jspecify.annotations.Nullable;

/** Who sent feedback; at least one way to reach the sender is known, unless the answer is read on the look-up page. */
@Embeddable
public record Sender(
        @Enumerated(EnumType.STRING) Kind kind,
        String name,
        @Nullable String phone,
        @Nullable String email,
        @Nullable String address) {

    /** Stands for a name that was not given. */
    public static final String UNNAMED = "(không nêu tên)";

    /** What kind of sender. */
    public enum Kind {
        PERSON,
        ORGANISATION
    }

    /** The name as others read it, e.g. "N*** V*** A***". */
    public String masked() {
        if (name.equals(UNNAMED)) {
            return name;
        }
        var masked = new StringBuilder();
        for (var word : name.strip().split("\\s+")) {
            masked.append(masked.isEmpty() ? "" : " ")
                    .append(word, 0, word.offsetByCodePoints(0, 1))
                    .append("***");
        }
        return masked.toString();
    }
}
