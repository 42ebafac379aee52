package vn.dunghen.workflow;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.dunghen.calendar.WorkingCalendar;
import vn.dunghen.directory.Directory;
import vn.dunghen.directory.Policy;
import vn.dunghen.kernel.Actors;
import vn.dunghen.kernel.Cursor;
import vn.dunghen.kernel.InvalidInput;
import vn.dunghen.kernel.Page;
import vn.dunghen.kernel.RuleViolation;
import vn.dunghen.kernel.Subject;
import vn.dunghen.workflow.form.Forms;

/**
 * The inbox: rights first, then the version, then the form, then the use case; all in one transaction. What takes one statement to
 * read joins a transaction where there is one and needs none of its own.
 */
@Service
@Transactional
class WorkingTasks implements TaskInbox {

    private static final int COUNT_LIMIT = 1_000;
    private static final TypeReference<Map<String, Object>> ANSWERS = new TypeReference<>() {};

    private final TaskItems items;
    private final TaskHandlers handlers;
    private final Forms forms;
    private final Directory directory;
    private final Policy policy;
    private final Actors actors;
    private final TaskEngine engine;
    private final TaskRights rights;
    private final TaskMoves moves;
    private final WorkingCalendar calendar;
    private final Clock clock;
    private final JdbcClient jdbc;
    private final ObjectMapper json;
    private final ApplicationEventPublisher events;

    WorkingTasks(
            TaskItems items,
            TaskHandlers handlers,
            Forms forms,
            Directory directory,
            Policy policy,
            Actors actors,
            TaskEngine engine,
            TaskRights rights,
            TaskMoves moves,
            WorkingCalendar calendar,
            Clock clock,
            JdbcClient jdbc,
            ObjectMapper json,
            ApplicationEventPublisher events) {
        this.events = events;
        this.items = items;
        this.handlers = handlers;
        this.forms = forms;
        this.directory = directory;
        this.policy = policy;
        this.actors = actors;
        this.engine = engine;
        this.rights = rights;
        this.moves = moves;
        this.calendar = calendar;
        this.clock = clock;
        this.jdbc = jdbc;
        this.json = json;
    }

    @Override
    @Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
    public Page<TaskItem> list(Filter filter, @Nullable String cursor, int size) {
        Cursor after = Cursor.dated(cursor);
        List<TaskItem> rows = items.page(
                slice(filter.scope()),
                filter,
                dueFrom(filter),
                dueBefore(filter),
                after == null ? null : after.moment(),
                after == null ? null : after.id(),
                size + 1);
        if (rows.size() <= size) {
            return new Page<>(shown(rows), null);
        }
        TaskItem last = rows.get(size - 1);
        return new Page<>(shown(rows.subList(0, size)), new Cursor(last.dueAt(), last.id()).text());
    }

    private List<TaskItem> shown(List<TaskItem> rows) {
        return rows.stream().filter(item -> !rights.isAboutMe(item.subject())).toList();
    }

    @Override
    @Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
    public Count count(Filter filter) {
        int count = items.count(slice(filter.scope()), filter, dueFrom(filter), dueBefore(filter), COUNT_LIMIT + 1);
        return counted(count);
    }

    private static Count counted(int found) {
        return new Count(Math.min(found, COUNT_LIMIT), found > COUNT_LIMIT);
    }

    private TaskItems.Slice slice(Scope scope) {
        String login = me();
        String unit = rights.myRoom().orElse("");
        return switch (scope) {
            case MINE -> new TaskItems.Slice(directory.offersTo(login, clock.instant()), null, null, login);
            case UNIT -> new TaskItems.Slice(null, unit, null, login);
            case ALL ->
                policy.allows("task.viewAll", Policy.Resource.of("task"))
                        ? new TaskItems.Slice(null, null, directory.agency().code(), login)
                        : new TaskItems.Slice(null, unit, null, login);
        };
    }

    private @Nullable Instant dueFrom(Filter filter) {
        return filter.due() == Due.SOON ? clock.instant() : null;
    }

    private @Nullable Instant dueBefore(Filter filter) {
        return switch (filter.due()) {
            case OVERDUE -> clock.instant();
            case SOON -> calendar.endOfDay(clock.instant(), 2).plusMillis(1);
            case ANY -> null;
        };
    }

    @Override
    @Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
    public String stamp(Filter filter) {
        TaskItems.Marks marks = items.marks(
                slice(filter.scope()), filter, dueFrom(filter), dueBefore(filter), STAMPED, COUNT_LIMIT + 1);
        List<Mark> first = marks.first().stream()
                .filter(row -> !rights.isAboutMe(row.subject()))
                .map(TaskItems.Marked::mark)
                .toList();
        return TaskInbox.stamp(counted(marks.all()), first);
    }

    @Override
    @Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
    public TaskItem get(String id) {
        return items.find(id).filter(rights::maySee).orElseThrow(() -> RuleViolation.notFound("task.unknown"));
    }

    @Override
    public TaskItem hold(String id) {
        TaskItem item = rights.open(id);
        rights.requireMine(item);
        return item;
    }

    @Override
    @Transactional(readOnly = true)
    public Opened opened(String id) {
        TaskItem item = get(id);
        return new Opened(item, item.isOpen() ? data(item) : Map.of());
    }

    @Override
    @Transactional(readOnly = true)
    public Map<String, Object> data(String id) {
        return data(get(id));
    }

    private Map<String, Object> data(TaskItem item) {
        return rights.mayReadAnswers(item) ? withDraft(item, dataOf(item)) : Map.of();
    }

    @Override
    @Transactional(readOnly = true)
    public Map<String, Object> begun(String id) {
        TaskItem item = get(id);
        if (!rights.mayReadAnswers(item)) {
            return Map.of();
        }
        Map<String, Object> data = new LinkedHashMap<>(dataOf(item));
        if (data.remove(TaskHandler.TO_CHOOSE) instanceof Collection<?> open) {
            data.keySet().removeAll(open);
        }
        return withDraft(item, data);
    }

    private Map<String, Object> withDraft(TaskItem item, Map<String, Object> data) {
        return draft(item.id(), me())
                .map(draft -> forms.laidOver(item.kind(), data, draft))
                .orElse(data);
    }

    private Map<String, Object> dataOf(TaskItem item) {
        TaskHandler handler = handlers.of(item.kind());
        return item.isOpen() ? handler.data(item.id(), item.subject()) : handler.data(item.subject());
    }

    @Override
    @Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
    public List<TaskItem> openOf(Subject subject) {
        return items.of(subject).stream().filter(TaskItem::isOpen).toList();
    }

    @Override
    @Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
    public List<TaskItem> history(Subject subject) {
        return items.of(subject);
    }

    @Override
    public void claim(String id) {
        TaskItem item = rights.open(id);
        if (me().equals(item.assignee())) {
            return;
        }
        rights.requireMine(item);
        if (item.assignee() != null) {
            throw rights.taken(item);
        }
        moves.assign(item, me(), "task.claimed");
    }

    @Override
    public void release(String id) {
        TaskItem item = rights.open(id);
        rights.requireMine(item);
        if (item.audience().person() != null) {
            throw RuleViolation.conflict("task.assignedByName");
        }
        moves.assign(item, null, "task.released");
    }

    @Override
    public void saveDraft(String id, Map<String, Object> answers) {
        TaskItem item = rights.open(id);
        rights.requireMine(item);
        jdbc.sql("delete from task_draft where task_id = ? and login = ?")
                .params(id, me())
                .update();
        jdbc.sql("insert into task_draft (task_id, login, agency, answers, saved_at) values (?, ?, ?, ?, ?)")
                .params(id, me(), directory.agency().code(), write(answers), Timestamp.from(clock.instant()))
                .update();
    }

    @Override
    public void complete(String id, int version, Map<String, Object> raw) {
        TaskItem item = rights.open(id);
        rights.requireMine(item);
        if (item.version() != version) {
            throw RuleViolation.conflict("task.stale");
        }
        TaskHandler handler = handlers.of(item.kind());
        Map<String, Object> answers = forms.validate(item.kind(), dataOf(item), raw);
        String actsFor = directory
                .actsFor(me(), item.listedFor(), item.kind(), clock.instant())
                .orElse(null);
        engine.as(me(), actsFor, () -> {
            handler.complete(new TaskHandler.Completion(id, item.subject(), answers));
            forms.remarks(item.kind()).stream()
                    .map(answers::get)
                    .filter(String.class::isInstance)
                    .forEach(said ->
                            events.publishEvent(new TaskNote(item.subject(), item.subjectCode(), id, said.toString())));
        });
        jdbc.sql("delete from task_draft where task_id = ?").param(id).update();
    }

    private String me() {
        return actors.current().login();
    }

    private Optional<Map<String, Object>> draft(String id, String login) {
        return jdbc.sql("select answers from task_draft where task_id = ? and login = ?")
                .params(id, login)
                .query(String.class)
                .optional()
                .map(this::read);
    }

    private Map<String, Object> read(String answers) {
        try {
            return json.readValue(answers, ANSWERS);
        } catch (JsonProcessingException unreadable) {
            throw new IllegalStateException("a stored draft cannot be read", unreadable);
        }
    }

    private String write(Map<String, Object> answers) {
        try {
            String text = json.writeValueAsString(answers);
            if (text.length() > 200_000) {
                throw new InvalidInput("data", "Bản nháp quá dài, tối đa 200.000 ký tự");
            }
            return text;
        } catch (JsonProcessingException unwritable) {
            throw new IllegalStateException("a draft cannot be written", unwritable);
        }
    }
}
