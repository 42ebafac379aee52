package vn.dunghen.audit.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.dunghen.audit.ActorUnits;
import vn.dunghen.audit.AuditInspection;
import vn.dunghen.audit.AuditTrail;
import vn.dunghen.kernel.Access;

/** The trail as auditors read it: latest entries with a filter, and who opened personal data. */
@Controller
@RequestMapping("/nhat-ky")
class AuditPages {

    private static final int ROWS = 50;

    private final AuditTrail trail;
    private final AuditInspection inspection;
    private final EntryLines lines;
    private final ObjectProvider<ActorUnits> units;
    private final ReadGuard guard;

    AuditPages(
            AuditTrail trail,
            AuditInspection inspection,
            EntryLines lines,
            ObjectProvider<ActorUnits> units,
            ReadGuard guard) {
        this.trail = trail;
        this.inspection = inspection;
        this.lines = lines;
        this.units = units;
        this.guard = guard;
    }

    @ModelAttribute("filter")
    SearchForm form(
            @RequestParam(required = false) @Nullable String ma,
            @RequestParam(required = false) @Nullable String ai,
            @RequestParam(required = false) @Nullable String viec,
            @RequestParam(required = false) @Nullable String dv,
            @RequestParam(required = false) @Nullable String ngay,
            @RequestParam(required = false) @Nullable String den,
            @RequestParam(required = false) @Nullable String tu) {
        return SearchForm.of(ma, ai, viec, dv, ngay, den, tu);
    }

    @GetMapping
    @Access(may = "audit.read")
    String latest(
            @ModelAttribute("filter") SearchForm form,
            @RequestParam(required = false) @Nullable String cursor,
            Model model,
            HttpServletResponse response) {
        guard.requireRead();
        show(form, cursor, model, response);
        return "audit/list";
    }

    /** Who opened personal data, whose, when and why. */
    @GetMapping("/xem-du-lieu")
    @Access(may = "audit.read")
    String accesses(
            @ModelAttribute("filter") SearchForm form,
            @RequestParam(required = false) @Nullable String cursor,
            Model model,
            HttpServletResponse response) {
        guard.requireRead();
        show(form.with(AuditTrail.ACCESS), cursor, model, response);
        return "audit/accesses";
    }

    /** The whole trail as a file, for the check outside the system. */
    @GetMapping("/tai-ve")
    @Access(may = "audit.read")
    void download(HttpServletResponse response) throws IOException {
        guard.requireRead();
        ExportResponse.write(inspection, new Range(null, null), response);
    }

    private void show(SearchForm form, @Nullable String cursor, Model model, HttpServletResponse response) {
        List<SearchForm.Error> errors = form.errors();
        ActorUnits known = units.getIfAvailable();
        model.addAttribute("units", known == null ? Map.of() : known.units());
        model.addAttribute("people", known == null ? Map.of() : known.people());
        model.addAttribute("access", AuditTrail.ACCESS);
        model.addAttribute("errors", errors);
        if (errors.isEmpty()) {
            var page = lines.of(trail.search(form.filter(lines.subjectOf(form.ma())), cursor, ROWS));
            model.addAttribute("lines", page.items());
            model.addAttribute("next", page.next());
        } else {
            response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
            model.addAttribute("lines", List.of());
        }
    }
}
