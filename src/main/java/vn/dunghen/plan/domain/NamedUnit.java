package vn.dunghen.plan.domain;

import org.jspecify.annotations.Nullable;

/**
 * A unit, or a group of units, as a plan names it.
 *
 * @param unit code of the directory; null when it is a group, an outside body or not recognised
 * @param group code of a {@link UnitGroup}; null when it is not a group
 * @param text as written, at most 300 characters
 * @param sure false until a person has confirmed what was only guessed or not recognised
 */
public record NamedUnit(@Nullable String unit, @Nullable UnitGroup group, String text, boolean sure) {

    public static NamedUnit unit(String code, String text) {
        return new NamedUnit(code, null, text, true);
    }

    public static NamedUnit group(UnitGroup group, String text) {
        return new NamedUnit(null, group, text, true);
    }

    /** Named, but nobody knows yet which unit is meant. */
    public static NamedUnit unknown(String text) {
        return new NamedUnit(null, null, text, false);
    }
}
