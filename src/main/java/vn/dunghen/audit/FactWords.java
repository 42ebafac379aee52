package vn.dunghen.audit;

import java.util.Optional;

/** Knows how people say a code that stands in the facts of an entry, e.g. the unit {@code CN} or a sign-in name. */
public interface FactWords {

    /**
     * @param fact name of the fact, e.g. {@code unit}
     * @param value what was written down
     * @return empty when this is not for it to say
     */
    Optional<String> say(String fact, String value);
}
