package vn.dunghen.workflow.web;

import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.dunghen.audit.SubjectCodes;
import vn.dunghen.calendar.CalendarWords;
import vn.dunghen.kernel.Access;
import vn.dunghen.kernel.Subject;
import vn.dunghen.workflow.Incidents;
import vn.dunghen.workflow.TaskInbox;
import vn.dunghen.workflow.TaskItem;
import vn.dunghen.workflow.web.views.IncidentPage;

/** Sự cố: steps the machine could not do, each with a button to let it try again. */
@Controller
@RequestMapping("/quan-tri/su-co")
class IncidentPages {

    private static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");
    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");

    private final Incidents incidents;
    private final TaskInbox inbox;
    private final List<SubjectCodes> codes;
    private final CalendarWords words;
    private final MessageSource messages;

    IncidentPages(
            Incidents incidents,
            TaskInbox inbox,
            List<SubjectCodes> codes,
            CalendarWords words,
            MessageSource messages) {
        this.incidents = incidents;
        this.inbox = inbox;
        this.codes = codes;
        this.words = words;
        this.messages = messages;
    }

    @GetMapping
    @Access(may = "incident.view")
    String show(Model model) {
        List<IncidentPage.Row> rows = incidents.open().stream().map(this::row).toList();
        model.addAttribute("page", new IncidentPage(rows, null));
        return "workflow/su-co";
    }

    @PostMapping("/{id}/lam-lai")
    @Access(may = "incident.retry")
    String retry(@PathVariable String id, RedirectAttributes redirect) {
        incidents.retry(id);
        redirect.addFlashAttribute("done", say("incidents.done"));
        return "redirect:/quan-tri/su-co";
    }

    private IncidentPage.Row row(Incidents.Incident incident) {
        return new IncidentPage.Row(
                incident.id(),
                incident.step().isBlank() ? say("incidents.unknownStep") : incident.step(),
                subject(incident),
                words.moment(LocalDateTime.ofInstant(incident.at(), ZONE)),
                say("incidents.exhausted"),
                incident.code());
    }

    private String subject(Incidents.Incident incident) {
        if (incident.subjectType() == null || incident.subjectId() == null) {
            return "";
        }
        Subject subject = new Subject(incident.subjectType(), incident.subjectId());
        return inbox.openOf(subject).stream()
                .findFirst()
                .map(TaskItem::subjectCode)
                .or(() -> codes.stream()
                        .flatMap(each -> each.codeOf(subject).stream())
                        .findFirst())
                .orElse(subject.id());
    }

    private String say(String key) {
        return messages.getMessage(key, null, VIETNAMESE);
    }
}
