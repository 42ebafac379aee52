package vn.dunghen.audit.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.dunghen.audit.AuditInspection;
import vn.dunghen.audit.AuditTrail;
import vn.dunghen.audit.AuditVerification;
import vn.dunghen.kernel.Access;
import vn.dunghen.kernel.InvalidInput;
import vn.dunghen.kernel.Page;
import vn.dunghen.kernel.Subject;

/** Search, proof and export of the trail for scripts. */
@RestController
@RequestMapping("/api/v1/audit")
class AuditApi {

    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");

    private final AuditTrail trail;
    private final EntryLines lines;
    private final AuditInspection inspection;
    private final ReadGuard guard;
    private final MessageSource messages;

    AuditApi(AuditTrail trail, EntryLines lines, AuditInspection inspection, ReadGuard guard, MessageSource messages) {
        this.trail = trail;
        this.lines = lines;
        this.inspection = inspection;
        this.guard = guard;
        this.messages = messages;
    }

    @GetMapping("/verification")
    @Access(may = "audit.read")
    AuditVerification verification() {
        guard.requireRead();
        return inspection.verify();
    }

    /**
     * Entries that fit, latest first.
     *
     * @param subject a code people know, an id, or {@code type:id}
     * @param person sign-in name of who did it, or for whom it was done
     * @param q words the entry says, all of them, with or without accents
     */
    @GetMapping("/entries")
    @Access(may = "audit.read")
    Page<EntryAnswer> entries(
            @RequestParam(required = false) @Nullable String subject,
            @RequestParam(required = false) @Nullable String person,
            @RequestParam(required = false) @Nullable String action,
            @RequestParam(required = false) @Nullable String unit,
            @RequestParam(required = false) @Nullable String q,
            @RequestParam(required = false) @Nullable String from,
            @RequestParam(required = false) @Nullable String to,
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(defaultValue = "50") int size) {
        guard.requireRead();
        Range range = Range.of(from, to, this::say);
        if (size < 1 || size > 200) {
            throw new InvalidInput("size", say("audit.error.size"));
        }
        var form = SearchForm.of(subject, person, action, unit, null, null, q);
        var found = trail.search(range.narrow(form.filter(lines.subjectOf(form.ma()))), cursor, size);
        Map<Subject, String> codes = lines.codesOf(
                found.items().stream().map(AuditTrail.Entry::subject).collect(Collectors.toSet()));
        return found.map(entry -> EntryAnswer.of(entry, codes.get(entry.subject())));
    }

    /** NDJSON, written while it is read; everything that can be refused is refused before the first byte. */
    @GetMapping("/export")
    @Access(may = "audit.read")
    void export(
            @RequestParam(required = false) @Nullable String from,
            @RequestParam(required = false) @Nullable String to,
            HttpServletResponse response)
            throws IOException {
        guard.requireRead();
        Range range = Range.of(from, to, this::say);
        ExportResponse.write(inspection, range, response);
    }

    private String say(String key) {
        return messages.getMessage(key, null, VIETNAMESE);
    }
}
