package vn.dunghen.dossier.web;

import java.io.IOException;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.multipart.MultipartFile;
import vn.dunghen.kernel.InvalidInput;

/** A workbook as it comes in a multipart post. */
final class CatalogueUpload {

    static final MediaType XLSX =
            MediaType.parseMediaType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

    private CatalogueUpload() {}

    static byte[] bytes(@Nullable MultipartFile file) {
        if (file == null || file.isEmpty()) {
            throw new InvalidInput("file", "Chọn tệp Excel (.xlsx) để gửi.");
        }
        String name = name(file).toLowerCase(Locale.ROOT);
        if (!name.endsWith(".xlsx")) {
            throw new InvalidInput("file", "Chỉ nhận tệp .xlsx, không nhận tệp này. Lưu lại dạng .xlsx rồi gửi lại.");
        }
        try {
            return file.getBytes();
        } catch (IOException broken) {
            throw new InvalidInput("file", "Chưa nhận được trọn tệp. Gửi lại.");
        }
    }

    static String name(MultipartFile file) {
        String name = file.getOriginalFilename();
        return name == null ? "" : name;
    }

    static ResponseEntity<byte[]> download(byte[] content) {
        return ResponseEntity.ok()
                .contentType(XLSX)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename("danh-muc-thu-tuc.xlsx")
                                .build()
                                .toString())
                .body(content);
    }
}
