package vn.dunghen.audit;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;

/** Writes an export line by line and closes it with a trailer; keeps nothing but counters. */
final class ExportWriter {

    private final OutputStream out;
    private final ExportFormat.Header header;
    private final MessageDigest digest = Canonical.sha256();
    private long entries;
    private long withheld;
    private long lastSeal;
    private String head;

    ExportWriter(OutputStream out, ExportFormat.Header header) throws IOException {
        this.out = out;
        this.header = header;
        this.lastSeal = header.firstSeal() - 1;
        this.head = header.previousHead();
        write(header.line());
    }

    /** Lines come by seal, then by id. */
    void add(ExportFormat.Line line) throws IOException {
        if (line.withheld()) {
            withheld++;
        } else {
            entries++;
        }
        lastSeal = line.seal();
        head = line.sealHead();
        write(line.line());
    }

    void finish() throws IOException {
        write(new ExportFormat.Trailer(
                        header.from(),
                        header.to(),
                        entries,
                        withheld,
                        header.firstSeal(),
                        lastSeal,
                        header.previousHead(),
                        head,
                        Canonical.hex(digest))
                .line());
        out.flush();
    }

    private void write(String line) throws IOException {
        byte[] bytes = (line + "\n").getBytes(StandardCharsets.UTF_8);
        digest.update(bytes);
        out.write(bytes);
    }
}
