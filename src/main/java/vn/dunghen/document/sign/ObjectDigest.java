package vn.dunghen.document.sign;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.IdentityHashMap;
import java.util.Map;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSBoolean;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.jspecify.annotations.Nullable;

/** A digest of what an object of a PDF says, whatever its numbers in the file; streams as they are stored. */
final class ObjectDigest {

    private static final int DEEPEST = 200;

    private final Map<COSBase, String> known = new IdentityHashMap<>();

    String of(@Nullable COSBase object) throws IOException {
        return of(object, 0);
    }

    private String of(@Nullable COSBase object, int depth) throws IOException {
        COSBase real = object instanceof COSObject reference ? reference.getObject() : object;
        if (real == null) {
            return "null";
        }
        if (real instanceof COSName name) {
            return "/" + name.getName();
        }
        if (real instanceof COSNumber number) {
            return "#" + number.floatValue();
        }
        if (real instanceof COSString string) {
            return "(" + string.toHexString() + ")";
        }
        if (real instanceof COSBoolean bool) {
            return Boolean.toString(bool.getValue());
        }
        return composed(real, depth);
    }

    private String composed(COSBase object, int depth) throws IOException {
        String before = known.get(object);
        if (before != null) {
            return before;
        }
        if (depth > DEEPEST) {
            throw new IOException("nested too deep");
        }
        known.put(object, "↺");
        MessageDigest digest = sha256();
        if (object instanceof COSArray array) {
            for (COSBase one : array) {
                update(digest, of(one, depth + 1));
            }
        } else if (object instanceof COSDictionary dictionary) {
            var keys = dictionary.keySet().stream().sorted().toList();
            for (COSName key : keys) {
                // the way back up, and what the writer of a file may say in two ways
                if (!key.equals(COSName.PARENT) && !key.equals(COSName.P) && !key.equals(COSName.LENGTH)) {
                    update(digest, key.getName());
                    update(digest, of(dictionary.getItem(key), depth + 1));
                }
            }
            if (object instanceof COSStream stream) {
                raw(digest, stream);
            }
        }
        String said = HexFormat.of().formatHex(digest.digest());
        known.put(object, said);
        return said;
    }

    private static void raw(MessageDigest digest, COSStream stream) throws IOException {
        try (InputStream in = stream.createRawInputStream()) {
            byte[] part = new byte[8192];
            for (int read = in.read(part); read >= 0; read = in.read(part)) {
                digest.update(part, 0, read);
            }
        }
    }

    private static void update(MessageDigest digest, String text) {
        digest.update(text.getBytes(StandardCharsets.UTF_8));
        digest.update((byte) 0);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
