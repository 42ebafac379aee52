package vn.dunghen.document;

import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A ZIP that ends with a list of its files and their hashes; the same content gives the same bytes. */
public final class HashedZip {

    private final ZipOutputStream zip;
    private final long at;
    private final List<Map<String, Object>> files = new ArrayList<>();

    /** @param at what every file says it was made at */
    public HashedZip(OutputStream out, Instant at) {
        this.zip = new ZipOutputStream(out);
        this.at = at.toEpochMilli();
    }

    public void add(String name, String what, byte[] content) throws IOException {
        write(name, content);
        Map<String, Object> line = new LinkedHashMap<>();
        line.put("name", name);
        line.put("what", what);
        line.put("size", content.length);
        line.put("sha256", KeptRenderings.sha256(content));
        files.add(line);
    }

    /** @param head what the list says before the files; @param hashName where its hash stands; @return SHA-256 of the list */
    public String finish(String name, String hashName, Map<String, Object> head) throws IOException {
        Map<String, Object> list = new LinkedHashMap<>(head);
        list.put("files", files);
        byte[] content = new JsonMapper().writerWithDefaultPrettyPrinter().writeValueAsBytes(list);
        write(name, content);
        String hash = KeptRenderings.sha256(content);
        write(hashName, hash.getBytes(StandardCharsets.US_ASCII));
        zip.finish();
        return hash;
    }

    private void write(String name, byte[] content) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setTime(at);
        zip.putNextEntry(entry);
        zip.write(content);
        zip.closeEntry();
    }
}
