package vn.dunghen.kernel;

/**
 * What an event, a task, a notice or an audit row is about.
 *
 * @param type the kind of thing in kebab-case, e.g. {@code dossier}
 * @param id its identity within that kind, at most 64 characters, never personal data
 */
public record Subject(String type, String id) {
    @Override
    public String toString() {
        return type + ":" + id;
    }
}
