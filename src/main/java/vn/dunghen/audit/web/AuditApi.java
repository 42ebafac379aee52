package vn.dunghen.audit.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.dunghen.audit.AuditInspection;
import vn.dunghen.audit.AuditVerification;

/** Proof and export of the trail for scripts. */
@RestController
@RequestMapping("/api/v1/audit")
class AuditApi {

    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");

    private final AuditInspection inspection;
    private final ReadGuard guard;
    private final MessageSource messages;

    AuditApi(AuditInspection inspection, ReadGuard guard, MessageSource messages) {
        this.inspection = inspection;
        this.guard = guard;
        this.messages = messages;
    }

    @GetMapping("/verification")
    AuditVerification verification() {
        guard.requireRead();
        return inspection.verify();
    }

    /** NDJSON, written while it is read; everything that can be refused is refused before the first byte. */
    @GetMapping("/export")
    void export(
            @RequestParam(required = false) @Nullable String from,
            @RequestParam(required = false) @Nullable String to,
            HttpServletResponse response)
            throws IOException {
        guard.requireRead();
        Range range = Range.of(from, to, key -> messages.getMessage(key, null, VIETNAMESE));
        ExportResponse.write(inspection, range, response);
    }
}
