package vn.dunghen.dossier.domain;

import java.security.SecureRandom;
import java.util.Base64;

/** A secret nobody can guess: who has it from a slip may look the dossier up. */
final class LookupToken {

    private static final int BYTES = 24;
    private static final SecureRandom RANDOM = new SecureRandom();

    private LookupToken() {}

    static String next() {
        byte[] bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
