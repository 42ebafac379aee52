package vn.dunghen.document;

import java.io.ByteArrayOutputStream;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import vn.dunghen.directory.Directory;

/** What attachments hold, by its hash; stays when an attachment is removed. */
@Component
class KeptContents {

    private final JdbcTemplate jdbc;
    private final Directory directory;

    KeptContents(JdbcTemplate jdbc, Directory directory) {
        this.jdbc = jdbc;
        this.directory = directory;
    }

    byte[] of(String sha256) {
        var out = new ByteArrayOutputStream();
        jdbc.query(
                "select bytes from document_content_part where agency = ? and sha256 = ? order by part",
                row -> {
                    out.writeBytes(row.getBytes("bytes"));
                },
                directory.agency().code(),
                sha256);
        byte[] content = out.toByteArray();
        if (!KeptRenderings.sha256(content).equals(sha256)) {
            throw new IllegalStateException("the kept content " + sha256 + " is not its own");
        }
        return content;
    }
}
