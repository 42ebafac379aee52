package vn.dunghen.directory;

import java.nio.charset.StandardCharsets;

/** What a password must be, whoever sets it: long enough to be one, short enough for the hash to see all of it. */
final class Passwords {

    private static final int SHORTEST = 12;
    private static final int LONGEST_BYTES = 72;

    private Passwords() {}

    static boolean fits(String password) {
        return password.length() >= SHORTEST && password.getBytes(StandardCharsets.UTF_8).length <= LONGEST_BYTES;
    }
}
