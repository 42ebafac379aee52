package vn.dunghen.workflow;

import vn.dunghen.kernel.Subject;

/**
 * A task was given for good to a colleague, so that what the business module knows of its worker may follow.
 *
 * @param kind {@code <process>/<task>}
 * @param to sign-in name of who has it now
 */
public record TaskGiven(String kind, Subject subject, String to) {}
