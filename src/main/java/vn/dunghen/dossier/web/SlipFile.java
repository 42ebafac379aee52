package vn.dunghen.dossier.web;

import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import vn.dunghen.document.Papers;
import vn.dunghen.dossier.usecase.RegisterPeriod;
import vn.dunghen.kernel.RuleViolation;
import vn.dunghen.kernel.Subject;

/** A slip as a file; one of another dossier is like an unknown one. */
final class SlipFile {

    private SlipFile() {}

    static ResponseEntity<byte[]> of(Papers papers, Subject dossier, String code, String id) {
        Papers.Paper paper = papers.find(id)
                .filter(one -> one.subject().equals(dossier))
                .orElseThrow(() -> RuleViolation.notFound("dossier.unknownSlip"));
        return of(name(code, paper.template()), papers.pdf(id));
    }

    /** Name of the file of a slip, e.g. {@code H99.15-261015-0004-ND118-01.pdf}. */
    static String name(String code, String template) {
        return code + "-" + template.replace('/', '-') + ".pdf";
    }

    static String register(RegisterPeriod period) {
        return "so-theo-doi-" + period.from() + "-" + period.to() + ".pdf";
    }

    static ResponseEntity<byte[]> of(String name, byte[] pdf) {
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .header(HttpHeaders.CONTENT_DISPOSITION, "inline; filename=\"" + name + "\"")
                .header(HttpHeaders.CACHE_CONTROL, "private, no-store")
                .body(pdf);
    }
}
