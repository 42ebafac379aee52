package vn.dunghen.plan.web;

import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.multipart.MultipartFile;
import vn.dunghen.kernel.InvalidInput;

/** Files of plans as they come and go. */
final class PlanUpload {

    static final MediaType DOCX =
            MediaType.parseMediaType("application/vnd.openxmlformats-officedocument.wordprocessingml.document");

    private PlanUpload() {}

    static byte[] bytes(@Nullable MultipartFile file) {
        if (file == null || file.isEmpty()) {
            throw new InvalidInput("file", "Chọn tệp Word (.docx) hoặc Excel (.xlsx) của kế hoạch.");
        }
        try {
            return file.getBytes();
        } catch (IOException broken) {
            throw new InvalidInput("file", "Chưa nhận được trọn tệp. Gửi lại.");
        }
    }

    static String name(@Nullable MultipartFile file) {
        String name = file == null ? null : file.getOriginalFilename();
        return name == null ? "" : name;
    }

    static ResponseEntity<byte[]> answer(byte[] content, MediaType type, String name) {
        return ResponseEntity.ok()
                .contentType(type)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment().filename(name).build().toString())
                .body(content);
    }
}
