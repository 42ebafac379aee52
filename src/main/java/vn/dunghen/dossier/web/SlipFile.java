package vn.dunghen.dossier.web;

import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import vn.dunghen.document.Papers;
import vn.dunghen.kernel.RuleViolation;
import vn.dunghen.kernel.Subject;

/** A slip as a file; one of another dossier is like an unknown one. */
final class SlipFile {

    private SlipFile() {}

    static ResponseEntity<byte[]> of(Papers papers, Subject dossier, String code, String id) {
        Papers.Paper paper = papers.find(id)
                .filter(one -> one.subject().equals(dossier))
                .orElseThrow(() -> RuleViolation.notFound("dossier.unknownSlip"));
        String name = code + "-" + paper.template().replace('/', '-') + ".pdf";
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .header(HttpHeaders.CONTENT_DISPOSITION, "inline; filename=\"" + name + "\"")
                .header(HttpHeaders.CACHE_CONTROL, "private, no-store")
                .body(papers.pdf(id));
    }
}
