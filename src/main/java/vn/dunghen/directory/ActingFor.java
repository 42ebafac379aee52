package vn.dunghen.directory;

import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Remembers, for the length of one piece of work, for which absent colleague the person signed in acts. */
@Component
public class ActingFor {

    private final ThreadLocal<@Nullable String> absent = new ThreadLocal<>();

    public Optional<String> current() {
        return Optional.ofNullable(absent.get());
    }

    /** Does the work as a substitute of {@code colleague}; {@code null} means for oneself. */
    public <T extends @Nullable Object> T during(@Nullable String colleague, Supplier<T> work) {
        String before = absent.get();
        absent.set(colleague);
        try {
            return work.get();
        } finally {
            if (before == null) {
                absent.remove();
            } else {
                absent.set(before);
            }
        }
    }
}
