package vn.dunghen.directory;

import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What somebody is known by at the door, as it stood at one moment.
 *
 * @param active whether they are let in at all
 * @param passwordOnceUntil until when a password given by somebody else opens the door to an own one; {@code null} for an own one
 * @param secondFactor whether more than the password is asked
 */
record Credentials(
        String login,
        String name,
        boolean active,
        String passwordHash,
        @Nullable Instant passwordOnceUntil,
        boolean secondFactor,
        @Nullable Instant secondFactorSince,
        Set<Role> roles) {

    private static final int STAMP = 32;

    /** Another one after each change of password, second factor or roles. */
    String stamp() {
        return Digest.of(passwordHash + secondFactorSince + roles).substring(0, STAMP);
    }

    @Override
    public String toString() {
        return login;
    }
}
