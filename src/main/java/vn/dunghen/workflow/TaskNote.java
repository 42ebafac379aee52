package vn.dunghen.workflow;

import vn.dunghen.kernel.Subject;

/**
 * What somebody wrote for the next ones while finishing a task; to be kept with what colleagues say about the subject.
 *
 * @param code readable code of the subject
 * @param task the engine's id of the task that was finished
 */
public record TaskNote(Subject subject, String code, String task, String text) {}
