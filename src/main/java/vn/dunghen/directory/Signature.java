package vn.dunghen.directory;

import jakarta.persistence.Embeddable;
import java.time.Instant;
import vn.dunghen.kernel.Actor;

/**
 * Who signed, in which capacity, and when.
 *
 * @param login sign-in name of the signer
 * @param prefix "" for the head, else "KT.", "TL." or "TUQ."
 */
@Embeddable
public record Signature(String login, String prefix, String capacity, String title, String name, Instant at) {

    public static Signature of(SigningAuthority authority, Actor by, Instant at) {
        return new Signature(
                by.login(), authority.prefix(), authority.capacity(), authority.title(), authority.name(), at);
    }
}
