package vn.dunghen.dossier.web;

import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import vn.dunghen.document.Attachments.Attachment;
import vn.dunghen.document.Previews;
import vn.dunghen.kernel.RuleViolation;

/** A picture of a file as an answer: nothing but a picture, whatever the file was. */
final class PreviewAnswer {

    private PreviewAnswer() {}

    /** @throws RuleViolation when the file cannot be drawn */
    static ResponseEntity<byte[]> of(Previews previews, Attachment file) {
        byte[] picture = previews.of(file).orElseThrow(() -> RuleViolation.conflict("attachment.noPreview"));
        return ResponseEntity.ok()
                .contentType(MediaType.IMAGE_PNG)
                .header(HttpHeaders.CACHE_CONTROL, "private, no-store")
                .header("X-Content-Type-Options", "nosniff")
                .header("Content-Security-Policy", "default-src 'none'; sandbox")
                .body(picture);
    }
}
