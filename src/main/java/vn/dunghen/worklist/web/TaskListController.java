package vn.dunghen.worklist.web;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.util.UriComponentsBuilder;
import vn.dunghen.directory.Directory;
import vn.dunghen.directory.StaffMember;
import vn.dunghen.kernel.Actors;
import vn.dunghen.kernel.Page;
import vn.dunghen.workflow.TaskHandler;
import vn.dunghen.workflow.TaskInbox;
import vn.dunghen.workflow.TaskInbox.Due;
import vn.dunghen.workflow.TaskInbox.Filter;
import vn.dunghen.workflow.TaskInbox.Scope;
import vn.dunghen.workflow.TaskItem;

/** The page "Việc của tôi". */
@Controller
class TaskListController {

    private static final String ADDRESS = "/viec-cua-toi";
    private static final String UNIT = "don-vi";
    private static final int PAGE = 50;

    private final TaskInbox inbox;
    private final TaskViews views;
    private final Directory directory;
    private final Actors actors;
    private final ObjectProvider<TaskHandler> handlers;
    private final PageWords words;

    TaskListController(
            TaskInbox inbox,
            TaskViews views,
            Directory directory,
            Actors actors,
            ObjectProvider<TaskHandler> handlers,
            PageWords words) {
        this.inbox = inbox;
        this.views = views;
        this.directory = directory;
        this.actors = actors;
        this.handlers = handlers;
        this.words = words;
    }

    @GetMapping(ADDRESS)
    String list(
            @RequestParam(name = "pham-vi", defaultValue = "") String range,
            @RequestParam(name = "loai", defaultValue = "") String kind,
            @RequestParam(name = "han", defaultValue = "") String due,
            @RequestParam(name = "q", defaultValue = "") String text,
            @RequestParam(name = "tiep", required = false) @Nullable String cursor,
            Model model) {
        Scope scope = UNIT.equals(range) ? Scope.UNIT : Scope.MINE;
        Due dueWithin = due(due);
        Filter filter = new Filter(scope, null, blankToNull(kind), dueWithin, blankToNull(text.strip()));
        Page<TaskItem> page = inbox.list(filter, cursor, PAGE);
        var filters = new TaskListView.Filters(range, kind, dueWithin.name(), text, kinds());
        model.addAttribute("view", view(page, filters, scope, cursor));
        return "worklist/list";
    }

    private TaskListView view(Page<TaskItem> page, TaskListView.Filters filters, Scope scope, @Nullable String cursor) {
        boolean whole = cursor == null && !filters.any() && scope == Scope.MINE;
        TaskInbox.Count mine = inbox.count(all(Scope.MINE, Due.ANY));
        TaskInbox.Count late = inbox.count(all(Scope.MINE, Due.OVERDUE));
        List<TaskItem> items = page.items();
        return new TaskListView(
                scope.name(),
                new TaskListView.Summary(TaskViews.words(mine), TaskViews.words(late), late.count() > 0),
                tabs(scope, mine),
                filters,
                whole && !items.isEmpty() ? views.row(items.get(0)) : null,
                views.groups(items),
                page.next() == null ? null : address(filters, page.next()),
                items.size());
    }

    private List<TaskListView.Tab> tabs(Scope scope, TaskInbox.Count mine) {
        List<TaskListView.Tab> tabs = new ArrayList<>();
        tabs.add(new TaskListView.Tab("worklist.tab.mine", "", TaskViews.words(mine), ADDRESS, scope == Scope.MINE));
        String unit = directory
                .staff(actors.current().login())
                .map(StaffMember::unitName)
                .orElse("");
        tabs.add(new TaskListView.Tab(
                "worklist.tab.unit",
                unit,
                TaskViews.words(inbox.count(all(Scope.UNIT, Due.ANY))),
                ADDRESS + "?pham-vi=" + UNIT,
                scope == Scope.UNIT));
        return tabs;
    }

    private List<TaskListView.Choice> kinds() {
        return handlers.stream()
                .map(handler -> new TaskListView.Choice(
                        handler.kind(), words.orElse("task." + handler.kind() + ".name", handler.kind())))
                .sorted(Comparator.comparing(TaskListView.Choice::label))
                .toList();
    }

    private static Filter all(Scope scope, Due due) {
        return new Filter(scope, null, null, due, null);
    }

    private static String address(TaskListView.Filters filters, String cursor) {
        return UriComponentsBuilder.fromPath(ADDRESS)
                .queryParam("pham-vi", filters.scope())
                .queryParam("loai", filters.kind())
                .queryParam("han", filters.due())
                .queryParam("q", filters.text())
                .queryParam("tiep", cursor)
                .encode()
                .toUriString();
    }

    /** Unknown words mean no narrowing: addresses are typed by people too. */
    private static Due due(String value) {
        return List.of(Due.values()).stream()
                .filter(known -> known.name().equals(value))
                .findFirst()
                .orElse(Due.ANY);
    }

    private static @Nullable String blankToNull(String value) {
        return value.isBlank() ? null : value;
    }
}
