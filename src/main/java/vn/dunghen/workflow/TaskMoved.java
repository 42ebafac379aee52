package vn.dunghen.workflow;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.dunghen.kernel.DomainEvent;
import vn.dunghen.kernel.Subject;

/**
 * A task came to somebody's list or left it.
 *
 * @param action {@code task.claimed}, {@code task.released} or {@code task.handedOver}
 * @param facts {@code code} of the subject, {@code task} by its name, and where it went, {@code giver} and {@code receiver}
 */
public record TaskMoved(Subject subject, String action, Map<String, String> facts) implements DomainEvent {

    static TaskMoved of(TaskItem item, String action, @Nullable String to) {
        Map<String, String> facts = new LinkedHashMap<>();
        facts.put("code", item.subjectCode());
        facts.put("task", item.name());
        String from = item.listedFor().person();
        if (from != null) {
            facts.put("giver", from);
        }
        if (to != null) {
            facts.put("receiver", to);
        }
        return new TaskMoved(item.subject(), action, facts);
    }
}
