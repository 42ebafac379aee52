package vn.dunghen.workflow.web;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.dunghen.kernel.Access;
import vn.dunghen.kernel.InvalidInput;
import vn.dunghen.workflow.BulkTasks;
import vn.dunghen.workflow.TaskInbox;

/** Many tasks at once, and whether a list has changed, for scripts. */
@RestController
@RequestMapping("/api/v1/tasks")
class BulkController {

    private final BulkTasks bulk;
    private final TaskInbox inbox;

    BulkController(BulkTasks bulk, TaskInbox inbox) {
        this.bulk = bulk;
        this.inbox = inbox;
    }

    /**
     * What to do with which tasks.
     *
     * @param ids at most 200
     * @param from instead of {@code ids}: everything on this colleague's own list, for the head of the unit
     * @param to who gets them, for a hand-over
     */
    record BulkBody(@Nullable String action, @Nullable List<String> ids, @Nullable String from, @Nullable String to) {}

    /** @param result {@code DONE} or {@code REFUSED}; @param reason why not, in words */
    record ItemBody(String id, String result, @Nullable String reason) {}

    /** What became of each. */
    record BulkAnswer(List<ItemBody> items, int done, int refused) {}

    /** @param version a word that changes with the list */
    record Stamp(String version) {}

    @PostMapping("/bulk")
    @Access(Access.Who.COLLEAGUE)
    BulkAnswer bulk(@RequestBody BulkBody body) {
        BulkTasks.Action action = Arrays.stream(BulkTasks.Action.values())
                .filter(one -> one.name().equals(body.action()))
                .findFirst()
                .orElseThrow(() -> new InvalidInput("action", "Chọn HAND_OVER, CLAIM hoặc READ"));
        boolean all = action == BulkTasks.Action.HAND_OVER && body.ids() == null && body.from() != null;
        List<BulkTasks.Outcome> outcomes = all
                ? bulk.handOverAllOf(body.from(), body.to() == null ? "" : body.to())
                : bulk.handle(action, body.ids() == null ? List.of() : body.ids(), body.to());
        List<ItemBody> items = outcomes.stream()
                .map(one -> new ItemBody(one.id(), one.done() ? "DONE" : "REFUSED", one.reason()))
                .toList();
        int done = (int) outcomes.stream().filter(BulkTasks.Outcome::done).count();
        return new BulkAnswer(items, done, items.size() - done);
    }

    @GetMapping("/version")
    @Access(Access.Who.COLLEAGUE)
    Stamp version(@RequestParam(defaultValue = "MINE") String scope) {
        TaskInbox.Scope known = Arrays.stream(TaskInbox.Scope.values())
                .filter(one -> one.name().equals(scope))
                .findFirst()
                .orElseThrow(() -> new InvalidInput("scope", "Chọn MINE, UNIT hoặc ALL"));
        return new Stamp(inbox.stamp(new TaskInbox.Filter(known, null, null, TaskInbox.Due.ANY, null)));
    }
}
