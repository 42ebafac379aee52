package vn.dunghen.kernel;

import java.util.function.DoubleSupplier;

/**
 * A number that tells whoever runs the installation how it is doing; a module offers it as a bean, and only where somebody
 * monitors it is it ever asked.
 *
 * @param name small letters and dots, e.g. {@code outbox.waiting}
 * @param says what is counted, in English, for the monitor's own page
 * @param now counts afresh, of the whole department and not of this node alone
 */
public record OperatingFigure(String name, String says, DoubleSupplier now) {}
