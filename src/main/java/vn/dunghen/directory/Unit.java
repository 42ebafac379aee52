package vn.dunghen.directory;

/**
 * A unit of the department.
 *
 * @param code stable code, e.g. {@code CN}
 * @param name full Vietnamese name
 * @param shortName the name used in narrow columns
 */
public record Unit(String code, String name, String shortName) {}
