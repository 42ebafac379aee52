package vn.dunghen.worklist.web;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.dunghen.document.office.SheetWriter;
import vn.dunghen.kernel.Access;
import vn.dunghen.workflow.TaskInbox;
import vn.dunghen.worklist.ExportTasks;
import vn.dunghen.worklist.SavedFilter;
import vn.dunghen.worklist.SavedFilters;

/** The page "Việc của tôi". */
@Controller
class TaskListController {

    private final TaskListPages pages;
    private final SavedFilters saved;
    private final TaskInbox inbox;
    private final ExportTasks exported;

    TaskListController(TaskListPages pages, SavedFilters saved, TaskInbox inbox, ExportTasks exported) {
        this.pages = pages;
        this.saved = saved;
        this.inbox = inbox;
        this.exported = exported;
    }

    @GetMapping(TaskListForm.ADDRESS)
    @Access(Access.Who.COLLEAGUE)
    String list(
            @RequestParam Map<String, String> asked,
            @RequestParam(name = "loc", defaultValue = "") String kept,
            @RequestParam(name = "tiep", required = false) @Nullable String cursor,
            Model model) {
        model.addAttribute("view", pages.of(form(asked, kept), cursor));
        return "worklist/list";
    }

    /** What the open page asks every half minute, to say that something has come. */
    @GetMapping(TaskListForm.ADDRESS + "/phien-ban")
    @Access(Access.Who.COLLEAGUE)
    ResponseEntity<Stamp> stamp(
            @RequestParam Map<String, String> asked, @RequestParam(name = "loc", defaultValue = "") String kept) {
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .body(new Stamp(inbox.stamp(form(asked, kept).filter())));
    }

    /** The rows as narrowed, to take away. */
    @PostMapping(TaskListForm.ADDRESS + "/danh-sach.xlsx")
    @Access(Access.Who.COLLEAGUE)
    ResponseEntity<byte[]> workbook(@RequestParam Map<String, String> asked) {
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(SheetWriter.TYPE))
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"viec.xlsx\"")
                .header(HttpHeaders.CACHE_CONTROL, "private, no-store")
                .body(exported.handle(TaskListForm.of(asked).filter()));
    }

    /** @param version a word that changes with the list */
    record Stamp(String version) {}

    private TaskListForm form(Map<String, String> asked, String kept) {
        SavedFilter known = kept.isEmpty() ? null : saved.find(kept).orElse(null);
        return known == null ? TaskListForm.of(asked) : TaskListForm.of(known);
    }
}
