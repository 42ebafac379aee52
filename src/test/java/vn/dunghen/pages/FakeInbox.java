package vn.dunghen.pages;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.dunghen.directory.Audience;
import vn.dunghen.directory.Role;
import vn.dunghen.kernel.InvalidInput;
import vn.dunghen.kernel.Page;
import vn.dunghen.kernel.RuleViolation;
import vn.dunghen.kernel.Subject;
import vn.dunghen.workflow.TaskInbox;
import vn.dunghen.workflow.TaskItem;

/** An inbox of three tasks that remembers what was asked of it. */
final class FakeInbox implements TaskInbox {

    final List<String> asked = new ArrayList<>();
    Map<String, Object> answers = Map.of();

    @Override
    public Page<TaskItem> list(Filter filter, @Nullable String cursor, int size) {
        asked.add("list " + filter.scope() + " " + filter.kind() + " " + filter.due() + " " + filter.text() + " "
                + cursor);
        if ("không có".equals(filter.text())) {
            return new Page<>(List.of(), null);
        }
        return new Page<>(List.of(task("late", null), task("mine", "motcua"), task("next", null)), "sau&=ế");
    }

    @Override
    public Count count(Filter filter) {
        return filter.due() == Due.OVERDUE ? new Count(1, false) : new Count(1000, true);
    }

    @Override
    public TaskItem get(String id) {
        return switch (id) {
            case "late", "next" -> task(id, null);
            case "mine" -> task(id, "motcua");
            case "taken" -> task(id, "longbd");
            case "done" -> finished();
            default -> throw RuleViolation.notFound("taskUnknown");
        };
    }

    @Override
    public TaskItem hold(String id) {
        return get(id);
    }

    @Override
    public Map<String, Object> data(String id) {
        return Map.of("note", "ghi sẵn");
    }

    @Override
    public Map<String, Object> begun(String id) {
        return data(id);
    }

    @Override
    public List<TaskItem> openOf(Subject subject) {
        return List.of();
    }

    @Override
    public List<TaskItem> history(Subject subject) {
        return List.of();
    }

    @Override
    public void claim(String id) {
        asked.add("claim " + id);
        if (id.equals("taken")) {
            throw RuleViolation.conflict("taken", "Bùi Đức Long");
        }
    }

    @Override
    public void release(String id) {
        asked.add("release " + id);
    }

    @Override
    public void saveDraft(String id, Map<String, Object> typed) {
        asked.add("draft " + id);
        answers = typed;
    }

    @Override
    public void complete(String id, int version, Map<String, Object> raw) {
        asked.add("complete " + id + " " + version);
        answers = raw;
        if (raw.get("note").equals("")) {
            throw new InvalidInput("note", "Ghi nhận xét về hồ sơ");
        }
        if (version != 3) {
            throw RuleViolation.conflict("taken", "Bùi Đức Long");
        }
    }

    private static TaskItem finished() {
        TaskItem open = task("done", "motcua");
        return new TaskItem(
                open.id(),
                open.kind(),
                open.name(),
                open.subject(),
                open.subjectCode(),
                open.subjectTitle(),
                open.subjectPerson(),
                open.audience(),
                open.unit(),
                "motcua",
                open.openedAt(),
                open.openedAt(),
                open.dueAt(),
                false,
                open.from(),
                Instant.parse("2026-11-20T02:38:00Z"),
                "motcua",
                4);
    }

    private static TaskItem task(String id, @Nullable String assignee) {
        return new TaskItem(
                id,
                "dossier-handling/return-result",
                "Trả kết quả",
                new Subject("dossier", "H99.15-261112-0003"),
                "H99.15-261112-0003",
                "Đăng ký công bố hợp quy",
                "Hộ kinh doanh Đỗ Văn Tiến",
                Audience.of(Role.DESK_OFFICER, "MC"),
                "MC",
                assignee,
                null,
                Instant.parse("2026-11-18T02:00:00Z"),
                switch (id) {
                    case "late" -> Instant.parse("2026-11-19T10:00:00Z");
                    case "next" -> Instant.parse("2026-11-23T10:00:00Z");
                    default -> Instant.parse("2026-11-20T10:00:00Z");
                },
                false,
                "Văn thư chuyển 09:05",
                null,
                null,
                3);
    }
}
