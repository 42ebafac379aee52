package vn.dunghen.operation;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * What a database held at one moment, small enough to keep on paper beside its backup.
 *
 * @param seal number of the last seal of the trail, 0 before the first
 * @param head its head, 64 hex digits
 * @param entries how many entries the trail has, those not sealed yet included
 * @param trail SHA-256 over the hashes of all of them in the order of their ids
 * @param version the last migration
 * @param tables rows by table
 */
@JsonPropertyOrder({"format", "agency", "version", "seal", "head", "entries", "trail", "tables"})
record SealedState(
        String format,
        String agency,
        long seal,
        String head,
        long entries,
        String trail,
        String version,
        SortedMap<String, Long> tables) {

    static final String FORMAT = "dunghen-seal/1";

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES)
            .build();

    static SealedState of(JdbcTemplate jdbc, String agency) {
        MessageDigest digest = sha256();
        long[] entries = {0};
        jdbc.query(
                "select hash from audit_entry where agency = ? order by id",
                row -> {
                    digest.update(row.getString(1).getBytes(StandardCharsets.US_ASCII));
                    entries[0]++;
                },
                agency);
        record Last(long no, String head) {}
        Last last = jdbc
                .query(
                        "select no, head from audit_seal where agency = ? order by no desc limit 1",
                        (row, i) -> new Last(row.getLong(1), row.getString(2)),
                        agency)
                .stream()
                .findFirst()
                .orElse(new Last(0, "0".repeat(64)));
        List<String> versions = Tables.versions(jdbc);
        return new SealedState(
                FORMAT,
                agency,
                last.no(),
                last.head(),
                entries[0],
                HexFormat.of().formatHex(digest.digest()),
                versions.isEmpty() ? "" : versions.get(versions.size() - 1),
                new TreeMap<>(Tables.counts(jdbc)));
    }

    void write(Path file) throws IOException {
        Files.writeString(file, text());
    }

    String text() {
        try {
            return JSON.writerWithDefaultPrettyPrinter().writeValueAsString(this) + "\n";
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** @throws NotDone when the file is no such state */
    static SealedState read(Path file) throws NotDone {
        try {
            SealedState state = JSON.readValue(Files.readString(file), SealedState.class);
            if (FORMAT.equals(state.format())) {
                return state;
            }
        } catch (IOException unreadable) {
            throw new NotDone("Không đọc được tệp niêm phong " + file + ".", unreadable);
        }
        throw new NotDone("Tệp " + file + " không phải tệp niêm phong.");
    }

    /** What is different in {@code other}, as Vietnamese sentences; empty when it is the same state. */
    List<String> differences(SealedState other) {
        List<String> found = new ArrayList<>();
        tell(found, "đơn vị", agency, other.agency);
        tell(found, "phiên bản dữ liệu", version, other.version);
        tell(found, "số mục nhật ký", entries, other.entries);
        tell(found, "chuỗi mã của nhật ký", trail, other.trail);
        tell(found, "niêm phong cuối", seal + " " + head, other.seal + " " + other.head);
        var all = new TreeMap<>(tables);
        other.tables.forEach(all::putIfAbsent);
        all.keySet().forEach(table -> tell(found, "bảng " + table, tables.get(table), other.tables.get(table)));
        return found;
    }

    private static void tell(List<String> found, String what, Object was, Object is) {
        if (!java.util.Objects.equals(was, is)) {
            found.add(what + ": khi niêm phong " + was + ", nay " + is);
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
