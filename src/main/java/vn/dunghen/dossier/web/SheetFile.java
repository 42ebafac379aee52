package vn.dunghen.dossier.web;

import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import vn.dunghen.document.office.SheetWriter;

/** A workbook to take away; kept by no cache. */
final class SheetFile {

    private SheetFile() {}

    static ResponseEntity<byte[]> of(byte[] book, String name) {
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(SheetWriter.TYPE))
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + ".xlsx\"")
                .header(HttpHeaders.CACHE_CONTROL, "private, no-store")
                .body(book);
    }
}
