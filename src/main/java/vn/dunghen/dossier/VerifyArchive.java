package vn.dunghen.dossier;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.jspecify.annotations.Nullable;
import vn.dunghen.audit.SubjectProof;
import vn.dunghen.audit.VerifyAudit;

/** The command {@code verify-archive FILE [--head KNOWN]}: checks a package of the archive without the system. */
public final class VerifyArchive {

    /** Every file is there and unchanged, and the journal proves itself. */
    public static final int WHOLE = 0;
    /** Something was changed; it is named. */
    public static final int NOT_WHOLE = 1;
    /** The file cannot be read or is no such package. */
    public static final int UNREADABLE = 2;

    public static final String FORMAT = "dunghen-archive/1";
    public static final String LIST = "muc-luc.json";
    public static final String LIST_HASH = "muc-luc.sha256";
    public static final String JOURNAL = "nhat-ky.ndjson";

    /** A package is read as a whole; a larger one is not one of ours. */
    private static final long LARGEST = 2L << 30;

    private VerifyArchive() {}

    /** Why a package is not whole, in Vietnamese. */
    private static final class NotWhole extends Exception {
        private static final long serialVersionUID = 1L;

        NotWhole(String message) {
            super(message);
        }
    }

    /**
     * Runs the command.
     *
     * @param arguments {@code FILE [--head KNOWN]}
     * @param out where the finding is written, in Vietnamese
     * @return {@link #WHOLE}, {@link #NOT_WHOLE} or {@link #UNREADABLE}
     */
    public static int run(String[] arguments, PrintStream out) {
        List<String> words = new ArrayList<>(List.of(arguments));
        String known = VerifyAudit.takeHead(words);
        if (words.size() != 1 || words.get(0).startsWith("--")) {
            out.println("Cách dùng: verify-archive TỆP.zip [--head MÃ-ĐẦU-CHUỖI-ĐÃ-GHI-LẠI]");
            return UNREADABLE;
        }
        try (InputStream in = Files.newInputStream(Path.of(words.get(0)))) {
            out.println(check(in, known));
            return WHOLE;
        } catch (NotWhole broken) {
            out.println("Không nguyên vẹn: " + broken.getMessage() + ".");
            return NOT_WHOLE;
        } catch (IOException | InvalidPathException unreadable) {
            out.println("Không đọc được gói nộp lưu " + words.get(0) + ".");
            return UNREADABLE;
        }
    }

    private static String check(InputStream in, @Nullable String known) throws IOException, NotWhole {
        Map<String, byte[]> files = unpack(in);
        byte[] list = files.remove(LIST);
        byte[] hash = files.remove(LIST_HASH);
        JsonNode named = list == null ? null : new JsonMapper().readTree(list);
        if (named == null || !FORMAT.equals(named.path("format").asText())) {
            throw new IOException("no package");
        }
        demand(hash != null && sha256(list).equals(new String(hash, StandardCharsets.US_ASCII)), "mục lục đã bị sửa");
        for (JsonNode line : named.path("files")) {
            String name = line.path("name").asText();
            byte[] content = files.get(name);
            demand(content != null, "thiếu tệp " + name);
            if (!name.equals(JOURNAL)) {
                files.remove(name);
            }
            demand(sha256(content).equals(line.path("sha256").asText()), "tệp " + name + " đã bị sửa");
        }
        byte[] journal = files.remove(JOURNAL);
        demand(journal != null, "thiếu nhật ký");
        demand(files.isEmpty(), "có tệp không nằm trong mục lục: " + files.keySet());
        try {
            SubjectProof.Proven proven = SubjectProof.check(new ByteArrayInputStream(journal), known);
            demand(proven.subject().equals(named.path("subject").asText()), "nhật ký của hồ sơ khác");
            demand(proven.head().equals(named.path("auditHead").asText()), "mã đầu chuỗi trong mục lục không khớp");
            return "Nguyên vẹn: hồ sơ " + named.path("dossier").asText() + ", "
                    + named.path("files").size() + " tệp, " + proven.entries() + " mục nhật ký, mã đầu chuỗi "
                    + proven.head() + ", mã gói " + sha256(list) + ".";
        } catch (SubjectProof.Unproven unproven) {
            throw new NotWhole("nhật ký: " + unproven.getMessage());
        }
    }

    private static Map<String, byte[]> unpack(InputStream in) throws IOException, NotWhole {
        Map<String, byte[]> files = new HashMap<>();
        long size = 0;
        try (ZipInputStream zip = new ZipInputStream(in)) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                byte[] content = zip.readNBytes((int) Math.min(Integer.MAX_VALUE - 8, LARGEST - size));
                size += content.length;
                if (size >= LARGEST) {
                    throw new IOException("too large");
                }
                demand(files.put(entry.getName(), content) == null, "tệp " + entry.getName() + " có hai lần");
            }
        }
        return files;
    }

    private static void demand(boolean holds, String otherwise) throws NotWhole {
        if (!holds) {
            throw new NotWhole(otherwise);
        }
    }

    /** 64 hex digits, as the list of a package has them. */
    public static String sha256(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
