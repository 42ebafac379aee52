package vn.dunghen.exchange.usecase;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.dunghen.dossier.DossierSnapshots.Person;
import vn.dunghen.dossier.OutsideFilings.Paper;

/** A dossier as another system sends it in. */
public record Filing(
        String outsideCode,
        String procedure,
        Person applicant,
        List<Paper> papers,
        @Nullable String summary,
        List<SentFile> files) {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    /** What came later: papers that were asked for. @param code the sender's own for this supplement */
    public record Supplement(
            String outsideCode, String code, List<Paper> papers, @Nullable String words, List<SentFile> files) {

        String hash() {
            return Filing.hash(List.of(code, papers, String.valueOf(words), digests(files)));
        }
    }

    /** A file; {@code slot} is the place in the dossier it belongs to. */
    public record SentFile(String slot, String name, byte[] content) {}

    /** The same for the same content, whatever way it was sent. */
    String hash() {
        return hash(List.of(procedure, applicant, papers, String.valueOf(summary), digests(files)));
    }

    private static List<String> digests(List<SentFile> files) {
        return files.stream()
                .map(file ->
                        file.slot() + " " + file.name() + " " + HexFormat.of().formatHex(digest(file.content())))
                .toList();
    }

    static String hash(Object content) {
        try {
            return HexFormat.of()
                    .formatHex(digest(JSON.writeValueAsString(content).getBytes(StandardCharsets.UTF_8)));
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("a filing holds text only", impossible);
        }
    }

    private static byte[] digest(byte[] content) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(content);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java has SHA-256", impossible);
        }
    }
}
