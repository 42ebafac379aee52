package vn.dunghen.worklist.web;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.util.function.SingletonSupplier;
import vn.dunghen.directory.Directory;
import vn.dunghen.directory.Policy;
import vn.dunghen.directory.StaffMember;
import vn.dunghen.kernel.Actors;
import vn.dunghen.kernel.Page;
import vn.dunghen.workflow.BulkTasks;
import vn.dunghen.workflow.TaskHandler;
import vn.dunghen.workflow.TaskInbox;
import vn.dunghen.workflow.TaskInbox.Due;
import vn.dunghen.workflow.TaskInbox.Filter;
import vn.dunghen.workflow.TaskInbox.Scope;
import vn.dunghen.workflow.TaskItem;
import vn.dunghen.worklist.SavedFilters;

/** Puts together the page "Việc của tôi" for the person signed in. */
@Component
class TaskListPages {

    private final TaskInbox inbox;
    private final TaskViews views;
    private final BulkTasks bulk;
    private final SavedFilters saved;
    private final Directory directory;
    private final Policy policy;
    private final Actors actors;
    private final ObjectProvider<TaskHandler> handlers;
    private final SingletonSupplier<List<TaskListView.Choice>> kinds = SingletonSupplier.of(this::everyKind);
    private final PageWords words;
    private final Clock clock;

    TaskListPages(
            TaskInbox inbox,
            TaskViews views,
            BulkTasks bulk,
            SavedFilters saved,
            Directory directory,
            Policy policy,
            Actors actors,
            ObjectProvider<TaskHandler> handlers,
            PageWords words,
            Clock clock) {
        this.inbox = inbox;
        this.views = views;
        this.bulk = bulk;
        this.saved = saved;
        this.directory = directory;
        this.policy = policy;
        this.actors = actors;
        this.handlers = handlers;
        this.words = words;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    TaskListView of(TaskListForm form, @Nullable String cursor) {
        Page<TaskItem> page = inbox.list(form.filter(), cursor, TaskInbox.STAMPED);
        TaskListView.Filters filters = filters(form);
        boolean whole = cursor == null && !filters.any() && form.scope() == Scope.MINE;
        boolean head = bulk.mayDirect();
        Filter own = all(Scope.MINE, Due.ANY);
        TaskInbox.Count mine = inbox.count(own);
        TaskInbox.Count late = inbox.count(all(Scope.MINE, Due.OVERDUE));
        List<TaskItem> items = page.items();
        List<TaskRow> rows = views.rows(items);
        return new TaskListView(
                form.scope().name(),
                new TaskListView.Summary(TaskViews.words(mine), TaskViews.words(late), late.count() > 0),
                tabs(form.scope(), mine),
                filters,
                whole && !rows.isEmpty() ? rows.get(0) : null,
                views.groups(items, rows),
                page.next() == null ? null : form.address(TaskListForm.ADDRESS, page.next()),
                items.size(),
                saved(form),
                colleagues(head),
                standsInFor(),
                head,
                cursor == null
                        ? TaskInbox.stamp(
                                form.filter().equals(own) ? mine : inbox.count(form.filter()),
                                items.stream().map(TaskInbox.Mark::of).toList())
                        : "",
                cursor == null ? form.address(TaskListForm.ADDRESS + "/phien-ban", null) : null);
    }

    /** Colleagues of the unit, to whom work may be handed over. */
    List<TaskListView.Choice> colleagues() {
        return colleagues(bulk.mayDirect());
    }

    private List<TaskListView.Choice> colleagues(boolean head) {
        String me = actors.current().login();
        return directory.staff(me).map(StaffMember::unit).map(directory::staffOf).orElse(List.of()).stream()
                .filter(colleague -> !colleague.login().equals(me) || head)
                .map(colleague -> new TaskListView.Choice(colleague.login(), colleague.name()))
                .toList();
    }

    /** The narrowings the person keeps, each with what it finds now. */
    List<TaskListView.Saved> saved(TaskListForm form) {
        return saved.all().stream()
                .map(one -> new TaskListView.Saved(
                        one.id(),
                        one.name(),
                        TaskViews.words(inbox.count(one.filter())),
                        TaskListForm.of(one).address(TaskListForm.ADDRESS, null),
                        one.id().equals(form.saved())))
                .toList();
    }

    private TaskListView.Filters filters(TaskListForm form) {
        return new TaskListView.Filters(
                form.range(),
                form.kind(),
                form.due().name(),
                form.text(),
                form.unit(),
                form.waiting(),
                form.unread(),
                kinds.obtain(),
                seesAll() ? units() : List.of(),
                form.saved(),
                form.fields());
    }

    private List<String> standsInFor() {
        return directory.standInsBy(actors.current().login(), clock.instant()).stream()
                .map(one -> words.of(
                        "desk.standsInFor",
                        directory.staff(one.absent()).map(StaffMember::name).orElse(one.absent()),
                        Days.TIME.format(one.to().atZone(Days.ZONE)),
                        Days.full(Days.of(one.to()))))
                .toList();
    }

    private List<TaskListView.Tab> tabs(Scope scope, TaskInbox.Count mine) {
        List<TaskListView.Tab> tabs = new ArrayList<>();
        tabs.add(tab("worklist.tab.mine", "", mine, "", scope == Scope.MINE));
        String unit = directory
                .staff(actors.current().login())
                .map(StaffMember::unitName)
                .orElse("");
        tabs.add(tab(
                "worklist.tab.unit",
                unit,
                inbox.count(all(Scope.UNIT, Due.ANY)),
                "?pham-vi=" + TaskListForm.UNIT,
                scope == Scope.UNIT));
        if (seesAll()) {
            tabs.add(tab(
                    "desk.tab.all",
                    "",
                    inbox.count(all(Scope.ALL, Due.ANY)),
                    "?pham-vi=" + TaskListForm.ALL,
                    scope == Scope.ALL));
        }
        return tabs;
    }

    private static TaskListView.Tab tab(String key, String unit, TaskInbox.Count count, String query, boolean current) {
        return new TaskListView.Tab(key, unit, TaskViews.words(count), TaskListForm.ADDRESS + query, current);
    }

    private boolean seesAll() {
        return policy.allows("task.viewAll", Policy.Resource.of("task"));
    }

    private List<TaskListView.Choice> units() {
        return directory.units().stream()
                .map(unit -> new TaskListView.Choice(unit.code(), unit.name()))
                .sorted(Comparator.comparing(TaskListView.Choice::label))
                .toList();
    }

    private List<TaskListView.Choice> everyKind() {
        return handlers.stream()
                .map(handler -> new TaskListView.Choice(
                        handler.kind(), words.orElse("task." + handler.kind() + ".name", handler.kind())))
                .sorted(Comparator.comparing(TaskListView.Choice::label))
                .toList();
    }

    private static Filter all(Scope scope, Due due) {
        return new Filter(scope, null, null, due, null);
    }
}
