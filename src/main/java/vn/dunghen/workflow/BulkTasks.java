package vn.dunghen.workflow;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.dunghen.kernel.InvalidInput;
import vn.dunghen.kernel.RuleViolation;

/** The same safe act for many tasks, each in a transaction of its own: one that is refused stops no other. */
@Component
@Transactional(propagation = Propagation.NOT_SUPPORTED)
public class BulkTasks {

    /** How many tasks one order may name. */
    public static final int MOST = 200;

    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");

    /** What may be done to many tasks at once; nothing that decides or signs. */
    public enum Action {
        HAND_OVER,
        CLAIM,
        READ
    }

    /**
     * What became of one task.
     *
     * @param id as it was asked for
     * @param name of the task, {@code null} when the person may not see it
     * @param code of its subject, {@code null} when the person may not see it
     * @param reason why it was refused, {@code null} when it was done
     */
    public record Outcome(String id, @Nullable String name, @Nullable String code, @Nullable String reason) {
        public boolean done() {
            return reason == null;
        }
    }

    private final TaskInbox inbox;
    private final TaskItems items;
    private final TaskReads reads;
    private final TaskRights rights;
    private final HandOverTask handOver;
    private final MessageSource messages;

    BulkTasks(
            TaskInbox inbox,
            TaskItems items,
            TaskReads reads,
            TaskRights rights,
            HandOverTask handOver,
            MessageSource messages) {
        this.inbox = inbox;
        this.items = items;
        this.reads = reads;
        this.rights = rights;
        this.handOver = handOver;
        this.messages = messages;
    }

    /**
     * Does it task by task, in the order given.
     *
     * @param to sign-in name of who gets them; only for a hand-over
     * @throws InvalidInput when nothing or too much is named
     */
    public List<Outcome> handle(Action action, List<String> ids, @Nullable String to) {
        if (ids.isEmpty() || ids.stream().anyMatch(id -> id == null || id.isBlank() || id.indexOf(0) >= 0)) {
            throw new InvalidInput("ids", text("bulk.none"));
        }
        if (ids.size() > MOST) {
            throw new InvalidInput("ids", text("bulk.tooMany", MOST, ids.size()));
        }
        if (action == Action.HAND_OVER && (to == null || to.isBlank())) {
            throw new InvalidInput("to", text("bulk.toWhom"));
        }
        List<Outcome> outcomes = new ArrayList<>();
        new LinkedHashSet<>(ids).forEach(id -> outcomes.add(one(action, id, to)));
        return outcomes;
    }

    /**
     * Hands over what stands on one person's own list, at most {@link #MOST} tasks at once, the earliest due first.
     *
     * @throws RuleViolation FORBIDDEN when the person signed in leads no unit
     * @throws InvalidInput when that person holds no task of it
     */
    public List<Outcome> handOverAllOf(String from, String to) {
        List<String> ids = listOf(from).stream().map(TaskItem::id).toList();
        return ids.isEmpty() ? List.of() : handle(Action.HAND_OVER, ids, to);
    }

    private List<TaskItem> listOf(String from) {
        if (!mayDirect()) {
            throw RuleViolation.forbidden("task.handOver.notHead");
        }
        if (!holders().contains(from)) {
            throw new InvalidInput("from", text("bulk.nothingOf"));
        }
        return items.onListOf(from, MOST).stream()
                .filter(item -> rights.mayDirect(item.unit()))
                .toList();
    }

    /** Sign-in names of those whose own lists hold tasks of the unit the person signed in leads; empty for all others. */
    @Transactional(readOnly = true)
    public List<String> holders() {
        return rights.ledUnit().map(items::holdersIn).orElse(List.of());
    }

    /** Whether the person signed in leads a unit and so may hand over for others. */
    @Transactional(readOnly = true)
    public boolean mayDirect() {
        return rights.ledUnit().isPresent();
    }

    private Outcome one(Action action, String id, @Nullable String to) {
        String reason = refusal(action, id, to);
        TaskItem item = items.find(id).filter(rights::maySee).orElse(null);
        return item == null
                ? new Outcome(id, null, null, reason)
                : new Outcome(id, item.name(), item.subjectCode(), reason);
    }

    private @Nullable String refusal(Action action, String id, @Nullable String to) {
        try {
            switch (action) {
                case HAND_OVER -> handOver.handle(id, String.valueOf(to));
                case CLAIM -> inbox.claim(id);
                case READ -> reads.mark(id);
            }
            return null;
        } catch (RuleViolation violation) {
            return text("rule." + violation.key(), violation.spokenArguments());
        } catch (ConcurrencyFailureException busy) {
            return text("rule.task.busy");
        }
    }

    private String text(String key, Object... arguments) {
        return messages.getMessage(key, arguments, VIETNAMESE);
    }
}
