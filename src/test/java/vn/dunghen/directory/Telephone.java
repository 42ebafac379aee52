package vn.dunghen.directory;

import java.time.Instant;

/** What an authenticator on a telephone shows, for tests. */
public final class Telephone {

    private Telephone() {}

    /** @param secret in letters, as the page shows it @param seconds how far the telephone's clock is ahead */
    public static String shows(String secret, int seconds) {
        return Totp.code(Base32.read(secret), Instant.now().plusSeconds(seconds));
    }
}
