package vn.dunghen.notice.mail;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Names a letter by its key alone, so that a receiver knows the second copy for what it is. */
final class MessageIds {

    private MessageIds() {}

    static String of(String agency, String key, String domain) {
        try {
            byte[] hash =
                    MessageDigest.getInstance("SHA-256").digest((agency + "\n" + key).getBytes(StandardCharsets.UTF_8));
            return "<" + HexFormat.of().formatHex(hash, 0, 16) + "@" + domain + ">";
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
