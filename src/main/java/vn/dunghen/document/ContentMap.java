package vn.dunghen.document;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Gathers what a paper says; a missing or blank text leaves no key, so the template prints nothing for it. */
final class ContentMap {

    private final Map<String, Object> map = new LinkedHashMap<>();

    ContentMap put(String key, @Nullable String text) {
        if (text != null && !text.isBlank()) {
            map.put(key, text.strip());
        }
        return this;
    }

    ContentMap put(String key, List<?> rows) {
        if (!rows.isEmpty()) {
            map.put(key, List.copyOf(rows));
        }
        return this;
    }

    ContentMap put(String key, Map<String, Object> part) {
        map.put(key, part);
        return this;
    }

    /** Both texts, or the one there is. */
    static @Nullable String joined(@Nullable String one, @Nullable String other) {
        if (one == null || one.isBlank()) {
            return other;
        }
        return other == null || other.isBlank() ? one : one + " · " + other;
    }

    Map<String, Object> map() {
        return Collections.unmodifiableMap(map);
    }
}
