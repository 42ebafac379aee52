package vn.dunghen.exchange.usecase;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * A secret under a key: AES-256-GCM, written {@code v1:<Base64 of nonce and text>}. It belongs to the row it was sealed for
 * and opens in no other.
 */
final class Seal {

    private static final String MARK = "v1:";
    private static final String ALGORITHM = "AES/GCM/NoPadding";
    private static final int NONCE = 12;
    private static final int TAG_BITS = 128;
    private static final SecureRandom RANDOM = new SecureRandom();

    private Seal() {}

    static boolean closed(String kept) {
        return kept.startsWith(MARK);
    }

    static String close(byte[] key, String row, String secret) {
        byte[] nonce = new byte[NONCE];
        RANDOM.nextBytes(nonce);
        try {
            byte[] text = cipher(Cipher.ENCRYPT_MODE, key, row, nonce).doFinal(secret.getBytes(StandardCharsets.UTF_8));
            byte[] kept = ByteBuffer.allocate(NONCE + text.length)
                    .put(nonce)
                    .put(text)
                    .array();
            return MARK + Base64.getEncoder().encodeToString(kept);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("every Java has " + ALGORITHM, impossible);
        }
    }

    /** Empty when it was sealed under another key, for another row, or changed since. */
    static Optional<String> open(byte[] key, String row, String kept) {
        try {
            byte[] all = Base64.getDecoder().decode(kept.substring(MARK.length()));
            if (all.length <= NONCE) {
                return Optional.empty();
            }
            byte[] nonce = Arrays.copyOf(all, NONCE);
            byte[] text = cipher(Cipher.DECRYPT_MODE, key, row, nonce).doFinal(all, NONCE, all.length - NONCE);
            return Optional.of(new String(text, StandardCharsets.UTF_8));
        } catch (AEADBadTagException | IllegalArgumentException notOurs) {
            return Optional.empty();
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("every Java has " + ALGORITHM, impossible);
        }
    }

    private static Cipher cipher(int mode, byte[] key, String row, byte[] nonce) throws GeneralSecurityException {
        Cipher cipher = Cipher.getInstance(ALGORITHM);
        cipher.init(mode, new SecretKeySpec(key, "AES"), new GCMParameterSpec(TAG_BITS, nonce));
        cipher.updateAAD(row.getBytes(StandardCharsets.UTF_8));
        return cipher;
    }
}
