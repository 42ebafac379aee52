package vn.dunghen.worklist.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.dunghen.directory.Directory;
import vn.dunghen.directory.StaffMember;
import vn.dunghen.kernel.Access;
import vn.dunghen.kernel.InvalidInput;
import vn.dunghen.workflow.BulkTasks;

/** Many tasks with one press: what became of each is said on a page of its own. */
@Controller
class BulkPages {

    private final BulkTasks bulk;
    private final TaskListPages pages;
    private final Directory directory;
    private final PageWords words;

    BulkPages(BulkTasks bulk, TaskListPages pages, Directory directory, PageWords words) {
        this.bulk = bulk;
        this.pages = pages;
        this.directory = directory;
        this.words = words;
    }

    @PostMapping(TaskListForm.ADDRESS + "/hang-loat")
    @Access(Access.Who.COLLEAGUE)
    String act(
            @RequestParam(name = "lam", defaultValue = "") String action,
            @RequestParam(name = "viec", required = false) @Nullable List<String> ids,
            @RequestParam(name = "cho", defaultValue = "") String to,
            Model model,
            HttpServletResponse response) {
        BulkTasks.Action wanted = Arrays.stream(BulkTasks.Action.values())
                .filter(one -> one.name().equals(action))
                .findFirst()
                .orElseThrow(() -> new InvalidInput("lam", words.of("bulk.action")));
        return show(model, response, wanted, to, () -> bulk.handle(wanted, ids == null ? List.of() : ids, to));
    }

    @GetMapping(TaskListForm.ADDRESS + "/ban-giao-het")
    @Access(Access.Who.COLLEAGUE)
    String choose(Model model) {
        List<TaskListView.Choice> holders = bulk.holders().stream()
                .map(login -> new TaskListView.Choice(login, name(login)))
                .toList();
        model.addAttribute("head", bulk.mayDirect());
        model.addAttribute("holders", holders);
        model.addAttribute("colleagues", pages.colleagues());
        return "worklist/hand-over";
    }

    @PostMapping(TaskListForm.ADDRESS + "/ban-giao-het")
    @Access(may = "task.handOver")
    String handOverAll(
            @RequestParam(name = "cua", defaultValue = "") String from,
            @RequestParam(name = "cho", defaultValue = "") String to,
            Model model,
            HttpServletResponse response) {
        return show(model, response, BulkTasks.Action.HAND_OVER, to, () -> bulk.handOverAllOf(from, to));
    }

    private String show(
            Model model,
            HttpServletResponse response,
            BulkTasks.Action action,
            String to,
            Supplier<List<BulkTasks.Outcome>> work) {
        try {
            List<BulkTasks.Outcome> outcomes = work.get();
            model.addAttribute("outcomes", outcomes);
            model.addAttribute(
                    "doneCount",
                    outcomes.stream().filter(BulkTasks.Outcome::done).count());
        } catch (InvalidInput nothing) {
            response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
            model.addAttribute("outcomes", List.of());
            model.addAttribute("doneCount", 0L);
            model.addAttribute("wrong", nothing.errors().get(0).message());
        }
        model.addAttribute("action", action.name());
        model.addAttribute("receiver", name(to));
        return "worklist/bulk";
    }

    private String name(String login) {
        return directory.staff(login).map(StaffMember::name).orElse(login);
    }
}
