package vn.dunghen.dashboard.usecase;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.dunghen.directory.Directory;
import vn.dunghen.directory.StaffMember;
import vn.dunghen.directory.Unit;
import vn.dunghen.indicator.RiskSource;
import vn.dunghen.indicator.Risks;
import vn.dunghen.indicator.WorkAtRisk;
import vn.dunghen.indicator.WorkAtRisk.Standing;
import vn.dunghen.kernel.InvalidInput;
import vn.dunghen.kernel.Page;
import vn.dunghen.workflow.TaskInbox;
import vn.dunghen.workflow.TaskItem;

/** What is or will be late, with who has it now and at which step it stands. */
@Service
@Transactional(readOnly = true)
public class ReadRisks {

    private static final Set<Standing> ALL = EnumSet.allOf(Standing.class);

    private final Risks risks;
    private final TaskInbox inbox;
    private final Directory directory;
    private final OverviewAccess access;

    ReadRisks(Risks risks, TaskInbox inbox, Directory directory, OverviewAccess access) {
        this.risks = risks;
        this.inbox = inbox;
        this.directory = directory;
        this.access = access;
    }

    /** What a list asks for; nothing means all. @param kind of subject, e.g. {@code dossier} */
    public record Filter(@Nullable String unit, @Nullable String kind, @Nullable Standing standing) {}

    /** One page, the worst first. @param cursor {@code next} of the page before; null for the first */
    public Page<AtRisk> list(Filter filter, @Nullable String cursor, int size) {
        Page.requireSize(size);
        int from = start(cursor);
        int to = from + size;
        List<WorkAtRisk> some = find(filter.unit(), filter.kind())
                .worst(filter.standing() == null ? ALL : EnumSet.of(filter.standing()), to + 1);
        return new Page<>(
                held(some.subList(Math.min(from, some.size()), Math.min(to, some.size()))),
                to < some.size() ? Integer.toString(to) : null);
    }

    /** As of now. @param unit code of the unit, or null for the whole agency; @param kind of subject, null for all */
    RiskSource.Found find(@Nullable String unit, @Nullable String kind) {
        access.require(unit);
        return risks.find(unit, kind);
    }

    /** Looks up where each stands; asked only for the few that are shown. */
    List<AtRisk> held(List<WorkAtRisk> some) {
        return some.stream().map(this::held).toList();
    }

    private AtRisk held(WorkAtRisk work) {
        List<TaskItem> open = inbox.openOf(work.subject());
        String unit = work.unit();
        return new AtRisk(
                work,
                joined(open.stream().map(TaskItem::name)),
                open.isEmpty()
                        ? unit == null ? "" : unit(unit)
                        : joined(open.stream().map(this::holder)));
    }

    private String holder(TaskItem task) {
        String person =
                task.assignee() != null ? task.assignee() : task.audience().person();
        if (person != null) {
            return directory.staff(person).map(StaffMember::name).orElse(person);
        }
        String unit = task.audience().unit();
        return unit == null ? "" : unit(unit);
    }

    private String unit(String code) {
        return directory.unit(code).map(Unit::shortName).orElse(code);
    }

    private static String joined(Stream<String> words) {
        return words.distinct().collect(Collectors.joining("; "));
    }

    private static int start(@Nullable String cursor) {
        if (cursor == null || cursor.isBlank()) {
            return 0;
        }
        if (!cursor.matches("\\d{1,4}")) {
            throw new InvalidInput("cursor", "Vị trí trang không hợp lệ.");
        }
        return Integer.parseInt(cursor);
    }
}
