package vn.dunghen.document.web.files;

import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.servlet.mvc.method.annotation.StreamingResponseBody;
import vn.dunghen.document.Attachments;
import vn.dunghen.document.Attachments.Attachment;

/** An attachment as an answer: always to be saved, never to be shown within our pages. */
public final class FileAnswer {

    private static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");

    private FileAnswer() {}

    /** An attachment as scripts see it. */
    public record Body(
            String id,
            @Nullable String task,
            String slot,
            String name,
            String type,
            long size,
            String sha256,
            String addedBy,
            OffsetDateTime addedAt) {

        public static Body of(Attachment one) {
            return new Body(
                    one.id(),
                    one.task(),
                    one.slot(),
                    one.name(),
                    one.type().mediaType(),
                    one.size(),
                    one.sha256(),
                    one.addedBy(),
                    one.addedAt().atZone(ZONE).toOffsetDateTime());
        }
    }

    public static ResponseEntity<StreamingResponseBody> of(Attachments attachments, Attachment file) {
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(file.type().mediaType()))
                .contentLength(file.size())
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(file.name(), StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .header(HttpHeaders.CACHE_CONTROL, "private, no-store")
                .header("X-Content-Type-Options", "nosniff")
                .body(to -> attachments.copy(file, to));
    }

    /** E.g. "412 KB" or "2,1 MB". */
    public static String size(long bytes) {
        if (bytes < 1_000_000) {
            return Math.max(1, Math.round(bytes / 1000.0)) + " KB";
        }
        long tenths = Math.round(bytes / 100_000.0);
        return tenths / 10 + "," + tenths % 10 + " MB";
    }
}
