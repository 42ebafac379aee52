package vn.dunghen.kernel;

import org.jspecify.annotations.Nullable;

/**
 * Who does something: a person by sign-in name, or the system itself.
 *
 * @param login sign-in name, {@code system} for the system
 * @param name the full name shown to people
 * @param onBehalfOf sign-in name of the absent colleague this person acts for, if any
 */
public record Actor(String login, String name, @Nullable String onBehalfOf) {

    public static final Actor SYSTEM = new Actor("system", "Hệ thống", null);
}
