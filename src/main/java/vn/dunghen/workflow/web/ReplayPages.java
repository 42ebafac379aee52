package vn.dunghen.workflow.web;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import vn.dunghen.audit.AuditGuard;
import vn.dunghen.kernel.Access;

/** Xem lại: any case as it was after any of its entries. */
@Controller
class ReplayPages {

    private final Replays replays;
    private final AuditGuard guard;

    ReplayPages(Replays replays, AuditGuard guard) {
        this.replays = replays;
        this.guard = guard;
    }

    /** @param buoc number of the entry; anything else stands for the last one */
    @GetMapping("/nhat-ky/{type}/{id}")
    @Access(may = "audit.read")
    String show(
            @PathVariable String type,
            @PathVariable String id,
            @RequestParam(required = false) @Nullable String buoc,
            Model model) {
        guard.requireRead();
        long wanted = buoc != null && buoc.matches("\\d{1,9}") ? Long.parseLong(buoc) : Long.MAX_VALUE;
        model.addAttribute("page", replays.of(replays.subject(type, id), wanted));
        return "workflow/xem-lai";
    }
}
