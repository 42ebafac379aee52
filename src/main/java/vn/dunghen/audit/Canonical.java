package vn.dunghen.audit;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The one encoding that is hashed, and the one text of facts.
 *
 * <p>A hash is SHA-256, written as 64 lower-case hex digits, over: the ASCII name of the encoding and a line feed, then
 * each field in order as {@code <number of UTF-8 bytes>:<bytes>,} or {@code -,} when it is absent. Numbers are decimal,
 * moments are UTC as {@link java.time.Instant#toString()} prints them. So no two different rows have the same bytes.
 */
final class Canonical {

    /** What stands before the first entry of a chain and before the first seal. */
    static final String GENESIS = "0".repeat(64);

    private static final JsonMapper JSON = new JsonMapper();
    private static final TypeReference<TreeMap<String, String>> FACTS = new TypeReference<>() {};

    private Canonical() {}

    static String hash(String encoding, @Nullable Object... fields) {
        MessageDigest digest = sha256();
        digest.update((encoding + "\n").getBytes(StandardCharsets.US_ASCII));
        for (Object field : fields) {
            if (field == null) {
                digest.update("-,".getBytes(StandardCharsets.US_ASCII));
            } else {
                byte[] bytes = field.toString().getBytes(StandardCharsets.UTF_8);
                digest.update((bytes.length + ":").getBytes(StandardCharsets.US_ASCII));
                digest.update(bytes);
                digest.update((byte) ',');
            }
        }
        return hex(digest);
    }

    static String hex(MessageDigest digest) {
        return HexFormat.of().formatHex(digest.digest());
    }

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java platform has SHA-256", impossible);
        }
    }

    /** Facts as JSON with sorted keys and no spaces; what no database could keep is cleaned first. */
    static String json(Map<String, String> facts) {
        var sorted = new TreeMap<String, String>();
        facts.forEach((key, value) -> sorted.put(clean(key), clean(value == null ? "" : value)));
        try {
            return JSON.writeValueAsString(sorted);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("a map of texts is always JSON", impossible);
        }
    }

    static Map<String, String> facts(String json) {
        try {
            return JSON.readValue(json, FACTS);
        } catch (JsonProcessingException damaged) {
            // A row changed behind our back is shown without facts; the verification names it.
            return Map.of();
        }
    }

    /** Without NUL, which PostgreSQL refuses, and without broken surrogates, which UTF-8 cannot say. */
    static String clean(String text) {
        return new String(text.replace("\0", "").getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
    }
}
