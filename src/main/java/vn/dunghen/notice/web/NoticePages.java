package vn.dunghen.notice.web;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.dunghen.kernel.Access;
import vn.dunghen.kernel.Actors;
import vn.dunghen.kernel.Subject;
import vn.dunghen.notice.Notices;

/** The messages of the person signed in. */
@Controller
@RequestMapping("/thong-bao")
class NoticePages {

    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("HH:mm dd/MM/yyyy").withZone(ZoneId.of("Asia/Ho_Chi_Minh"));

    private final Notices notices;
    private final Actors actors;

    NoticePages(Notices notices, Actors actors) {
        this.notices = notices;
        this.actors = actors;
    }

    /**
     * One message as the page shows it.
     *
     * @param due the due moment it speaks of, empty when it speaks of none
     * @param about what it is about
     */
    record Line(String id, String at, String text, String due, Subject about, boolean unread) {
        static Line of(Notices.Notice notice) {
            Instant due = notice.dueAt();
            return new Line(
                    notice.id(),
                    MOMENT.format(notice.sentAt()),
                    notice.text(),
                    due == null ? "" : MOMENT.format(due),
                    notice.subject(),
                    notice.readAt() == null);
        }
    }

    @GetMapping
    @Access(Access.Who.COLLEAGUE)
    String list(@RequestParam(required = false) @Nullable String cursor, Model model) {
        var filter = new Notices.Filter(actors.current().login(), null, null, null);
        var found = notices.search(filter, cursor, 30);
        var page = found.map(Line::of);
        model.addAttribute("lines", page.items());
        model.addAttribute(
                "upTo",
                cursor == null && page.items().stream().anyMatch(Line::unread)
                        ? found.items().get(0).sentAt()
                        : null);
        model.addAttribute("next", page.next());
        return "notice/list";
    }

    /** @param upTo when the newest message that was on the page had been sent */
    @PostMapping("/da-doc")
    @Access(Access.Who.COLLEAGUE)
    String markAllRead(@RequestParam(name = "den") Instant upTo) {
        notices.markAllRead(actors.current().login(), upTo);
        return "redirect:/thong-bao";
    }

    @PostMapping("/{id}/da-doc")
    @Access(Access.Who.COLLEAGUE)
    String markRead(@PathVariable String id) {
        notices.markRead(actors.current().login(), id);
        return "redirect:/thong-bao";
    }
}
