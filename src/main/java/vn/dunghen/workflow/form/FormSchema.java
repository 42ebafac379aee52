package vn.dunghen.workflow.form;

/**
 * A parsed form.
 *
 * @param id {@code <process>-<task>}
 * @param json the file as it stands, for scripts
 */
public record FormSchema(String id, String json) {}
