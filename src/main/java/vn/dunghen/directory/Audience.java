package vn.dunghen.directory;

import org.jspecify.annotations.Nullable;

/**
 * To whom a task is offered: a person, or a role within a unit. Exactly one of the two.
 *
 * @param person sign-in name
 * @param role the role asked for
 * @param unit code of the unit in which the role is asked for
 */
public record Audience(@Nullable String person, @Nullable Role role, @Nullable String unit) {

    public static Audience person(String login) {
        return new Audience(login, null, null);
    }

    public static Audience of(Role role, String unit) {
        return new Audience(null, role, unit);
    }

    /** Stable key for one indexed column: {@code p:login} or {@code r:role@unit}. */
    public String key() {
        return person != null ? "p:" + person : "r:" + role.code() + "@" + unit;
    }
}
