package vn.dunghen.directory;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.Locale;
import java.util.OptionalLong;
import java.util.stream.LongStream;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Codes that change each half minute, RFC 6238 with HMAC-SHA-1 and six figures, as every authenticator reads them. */
final class Totp {

    static final int SECRET_BYTES = 20;

    private static final int SECONDS = 30;
    private static final int FIGURES = 1_000_000;
    /** A clock may be half a minute off in either direction. */
    private static final int WINDOW = 1;

    private Totp() {}

    /** The half minute whose code this is, one before now to one after; empty when it is none of theirs. */
    static OptionalLong step(byte[] secret, String code, Instant now) {
        long here = Math.floorDiv(now.getEpochSecond(), SECONDS);
        byte[] given = code.getBytes(StandardCharsets.UTF_8);
        return LongStream.rangeClosed(here - WINDOW, here + WINDOW)
                .filter(step -> MessageDigest.isEqual(code(secret, step).getBytes(StandardCharsets.UTF_8), given))
                .max();
    }

    static String code(byte[] secret, Instant at) {
        return code(secret, Math.floorDiv(at.getEpochSecond(), SECONDS));
    }

    private static String code(byte[] secret, long step) {
        return String.format(Locale.ROOT, "%06d", cut(secret, step) % FIGURES);
    }

    /** RFC 4226, 5.3: four bytes from where the last half byte points to. */
    static int cut(byte[] secret, long step) {
        try {
            Mac mac = Mac.getInstance("HmacSHA1");
            mac.init(new SecretKeySpec(secret, "HmacSHA1"));
            byte[] all =
                    mac.doFinal(ByteBuffer.allocate(Long.BYTES).putLong(step).array());
            return ByteBuffer.wrap(all).getInt(all[all.length - 1] & 0xF) & Integer.MAX_VALUE;
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException("the Java platform lacks HmacSHA1", missing);
        }
    }
}
