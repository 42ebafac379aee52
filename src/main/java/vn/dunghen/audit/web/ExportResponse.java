package vn.dunghen.audit.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.BufferedOutputStream;
import java.io.IOException;
import vn.dunghen.audit.AuditInspection;

/** Sends an export while it is read; whatever can be refused was refused before. */
final class ExportResponse {

    private ExportResponse() {}

    static void write(AuditInspection inspection, Range range, HttpServletResponse response) throws IOException {
        response.setContentType("application/x-ndjson;charset=UTF-8");
        response.setHeader("Content-Disposition", "attachment; filename=\"nhat-ky.ndjson\"");
        inspection.export(range.from(), range.to(), new BufferedOutputStream(response.getOutputStream(), 1 << 14));
    }
}
