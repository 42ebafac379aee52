package vn.dunghen.workflow;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.dunghen.kernel.Subject;

/** For measurements only: the rows of the task list kept in memory instead of in their table. Not final: its translator of faults subclasses it. */
public class ListInMemory extends TaskItems {

    private final Map<String, TaskItem> rows = new ConcurrentHashMap<>();

    ListInMemory(JdbcClient none) {
        super(none);
    }

    /** @return what takes the place of {@code bean}, which may be anything */
    public static Object inPlaceOf(Object bean) {
        return bean instanceof TaskItems ? new ListInMemory(null) : bean;
    }

    @Override
    public void open(TaskItem item, String agency) {
        rows.put(item.id(), item);
    }

    @Override
    public void assign(String id, @Nullable String login, Instant at) {
        rows.computeIfPresent(id, (key, item) -> changed(item, login, null, null));
    }

    @Override
    public void finish(String id, @Nullable String by, Instant at) {
        rows.remove(id);
    }

    @Override
    public void moveDue(String id, TaskHandler.Deadline due) {
        // nobody asks for it here
    }

    @Override
    public Optional<TaskItem> find(String id) {
        return Optional.ofNullable(rows.get(id));
    }

    @Override
    public Optional<TaskItem> lock(String id) {
        return find(id);
    }

    @Override
    public List<TaskItem> of(Subject subject) {
        return rows.values().stream()
                .filter(item -> item.subject().equals(subject))
                .sorted(Comparator.comparing(TaskItem::openedAt))
                .toList();
    }

    @Override
    List<TaskItem> page(
            Slice slice,
            TaskInbox.Filter filter,
            @Nullable Instant dueFrom,
            @Nullable Instant dueBefore,
            @Nullable Instant afterDue,
            @Nullable String afterId,
            int limit) {
        return filter.subject() == null ? List.of() : of(filter.subject());
    }

    @Override
    int count(Slice slice, TaskInbox.Filter filter, @Nullable Instant dueFrom, @Nullable Instant dueBefore, int limit) {
        return 0;
    }

    private static TaskItem changed(TaskItem item, @Nullable String login, @Nullable Instant at, @Nullable String by) {
        return new TaskItem(
                item.id(),
                item.kind(),
                item.name(),
                item.subject(),
                item.subjectCode(),
                item.subjectTitle(),
                item.subjectPerson(),
                item.audience(),
                item.unit(),
                login,
                null,
                item.openedAt(),
                item.dueAt(),
                item.hourly(),
                item.from(),
                at,
                by,
                item.version() + 1);
    }
}
