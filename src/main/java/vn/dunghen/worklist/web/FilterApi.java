package vn.dunghen.worklist.web;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import vn.dunghen.kernel.Access;
import vn.dunghen.kernel.InvalidInput;
import vn.dunghen.kernel.Page;
import vn.dunghen.workflow.TaskInbox;
import vn.dunghen.worklist.SavedFilter;
import vn.dunghen.worklist.SavedFilters;

/** The narrowings a person keeps, for scripts. */
@RestController
@RequestMapping("/api/v1/tasks/filters")
class FilterApi {

    private final SavedFilters saved;
    private final TaskInbox inbox;

    FilterApi(SavedFilters saved, TaskInbox inbox) {
        this.saved = saved;
        this.inbox = inbox;
    }

    /** What is to be kept; everything but the name may be absent. */
    record Wanted(
            @Nullable String name,
            @Nullable String scope,
            @Nullable String kind,
            @Nullable String due,
            @Nullable String q,
            @Nullable String unit,
            @Nullable Boolean waiting,
            @Nullable Boolean unread) {}

    /** A place in the order, 1 is the first. */
    record Place(@Nullable Integer position) {}

    /** A narrowing and how many open tasks it finds now. */
    record Kept(
            String id,
            String name,
            String scope,
            @Nullable String kind,
            String due,
            @Nullable String q,
            @Nullable String unit,
            boolean waiting,
            boolean unread,
            TaskInbox.Count total) {}

    @GetMapping
    @Access(Access.Who.COLLEAGUE)
    Page<Kept> all() {
        return new Page<>(saved.all().stream().map(this::body).toList(), null);
    }

    @PostMapping
    @Access(Access.Who.COLLEAGUE)
    @ResponseStatus(HttpStatus.CREATED)
    Kept keep(@RequestBody Wanted wanted) {
        return body(saved.keep(new SavedFilter(
                "",
                wanted.name() == null ? "" : wanted.name(),
                word("scope", wanted.scope(), TaskInbox.Scope.MINE, TaskInbox.Scope.values()),
                wanted.kind(),
                word("due", wanted.due(), TaskInbox.Due.ANY, TaskInbox.Due.values()),
                wanted.q(),
                wanted.unit(),
                Boolean.TRUE.equals(wanted.waiting()),
                Boolean.TRUE.equals(wanted.unread()))));
    }

    @PutMapping("/{id}")
    @Access(Access.Who.COLLEAGUE)
    Page<Kept> move(@PathVariable String id, @RequestBody Place place) {
        if (place.position() == null) {
            throw new InvalidInput("position", "Ghi thứ tự, từ 1");
        }
        saved.move(id, place.position());
        return all();
    }

    @DeleteMapping("/{id}")
    @Access(Access.Who.COLLEAGUE)
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void drop(@PathVariable String id) {
        saved.drop(id);
    }

    private Kept body(SavedFilter one) {
        return new Kept(
                one.id(),
                one.name(),
                one.scope().name(),
                one.kind(),
                one.due().name(),
                one.text(),
                one.unit(),
                one.waiting(),
                one.unread(),
                inbox.count(one.filter()));
    }

    private static <E extends Enum<E>> E word(String field, @Nullable String text, E usual, E[] allowed) {
        return text == null
                ? usual
                : Arrays.stream(allowed)
                        .filter(one -> one.name().equals(text))
                        .findFirst()
                        .orElseThrow(() -> new InvalidInput(
                                field, "Chọn một trong " + List.of(allowed).toString()));
    }
}
