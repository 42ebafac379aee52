package vn.dunghen.directory;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.BooleanSupplier;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Remembers for five minutes, by keyed hash, that a password was right, so that a script does not pay the slow hash at each
 * call. The stored hash is part of the key: a changed password is never remembered. Machine time, not the office's clock.
 */
class RememberedChecks {

    private static final int MOST = 2_000;
    private static final long KEPT = Duration.ofMinutes(5).toNanos();

    private final SecretKeySpec key;
    private final Map<String, Long> right = new LinkedHashMap<>() {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Long> eldest) {
            return size() > MOST;
        }
    };

    RememberedChecks() {
        byte[] random = new byte[32];
        new SecureRandom().nextBytes(random);
        key = new SecretKeySpec(random, "HmacSHA256");
    }

    boolean matches(String login, String password, String hash, BooleanSupplier slowCheck) {
        String print = print(login + '\0' + password + '\0' + hash);
        synchronized (right) {
            Long since = right.get(print);
            if (since != null && System.nanoTime() - since < KEPT) {
                return true;
            }
        }
        if (!slowCheck.getAsBoolean()) {
            return false;
        }
        synchronized (right) {
            right.remove(print);
            right.put(print, System.nanoTime());
        }
        return true;
    }

    private String print(String text) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(key);
            return HexFormat.of().formatHex(mac.doFinal(text.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException("the Java platform lacks HmacSHA256", missing);
        }
    }
}
