package vn.dunghen.model;

import java.util.Locale;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import vn.dunghen.model.Diagrams.Diagram;

/** How the names of a diagram are derived from each other. */
final class Names {

    private Names() {}

    /** {@code dossier-handling/check-components} */
    static String kind(Diagram diagram, UserTask task) {
        return diagram.id() + "/" + kebab(afterType(task.getId()));
    }

    static String afterType(String id) {
        return id.substring(id.indexOf('_') + 1);
    }

    static String kebab(String camel) {
        return camel.replaceAll("([A-Z])", "-$1").toLowerCase(Locale.ROOT);
    }
}
