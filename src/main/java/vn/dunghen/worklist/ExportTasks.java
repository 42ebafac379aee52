package vn.dunghen.worklist;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import vn.dunghen.audit.AuditTrail;
import vn.dunghen.directory.Directory;
import vn.dunghen.directory.StaffMember;
import vn.dunghen.directory.Unit;
import vn.dunghen.document.office.SheetWriter;
import vn.dunghen.document.office.SheetWriter.Head;
import vn.dunghen.kernel.Page;
import vn.dunghen.kernel.Subject;
import vn.dunghen.kernel.UseCase;
import vn.dunghen.workflow.TaskInbox;
import vn.dunghen.workflow.TaskItem;

/** Takes a task list away as a workbook; it bears names of applicants, so who took how many is written down. */
@UseCase
public class ExportTasks {

    /** Most tasks one workbook takes. */
    public static final int MOST = 5_000;

    private static final int PAGE = 200;
    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("dd/MM/yyyy HH:mm").withZone(ZoneId.of("Asia/Ho_Chi_Minh"));
    private static final List<String> COLUMNS =
            List.of("task", "code", "title", "person", "due", "unit", "holder", "from");

    private final TaskInbox inbox;
    private final Directory directory;
    private final AuditTrail trail;
    private final MessageSource messages;
    private final Clock clock;

    ExportTasks(TaskInbox inbox, Directory directory, AuditTrail trail, MessageSource messages, Clock clock) {
        this.inbox = inbox;
        this.directory = directory;
        this.trail = trail;
        this.messages = messages;
        this.clock = clock;
    }

    /** The first {@value #MOST} by their due moments; a line of the title says whether there are more. */
    public byte[] handle(TaskInbox.Filter filter) {
        List<List<@Nullable Object>> rows = new ArrayList<>();
        String next = null;
        do {
            Page<TaskItem> page = inbox.list(filter, next, PAGE);
            page.items().forEach(task -> rows.add(cells(task)));
            next = page.next();
        } while (next != null && rows.size() < MOST);
        trail.recordAccess(new Subject("agency", directory.agency().code()), say("desk.export.audit", rows.size()));
        return new SheetWriter(say("worklist.title"))
                .title(say("desk.export.title"))
                .title(
                        next == null
                                ? say("desk.export.whole", rows.size(), MOMENT.format(clock.instant()))
                                : say("desk.export.bounded", rows.size()))
                .widths(32, 24, 48, 32, 18, 32, 26, 40)
                .head(COLUMNS.stream()
                        .map(column -> Head.of(say("desk.export.col." + column)))
                        .toList())
                .write(rows);
    }

    private List<@Nullable Object> cells(TaskItem task) {
        List<@Nullable Object> cells = new ArrayList<>();
        cells.add(task.name());
        cells.add(task.subjectCode());
        cells.add(task.subjectTitle());
        cells.add(task.subjectPerson());
        cells.add(moment(task.dueAt()));
        cells.add(directory
                .unit(Objects.requireNonNullElse(task.unit(), ""))
                .map(Unit::name)
                .orElse(""));
        String holder = task.listedFor().person();
        cells.add(
                holder == null
                        ? ""
                        : directory.staff(holder).map(StaffMember::name).orElse(holder));
        cells.add(task.from());
        return cells;
    }

    private static String moment(Instant at) {
        return MOMENT.format(at);
    }

    private String say(String key, Object... arguments) {
        return messages.getMessage(key, arguments, VIETNAMESE);
    }
}
