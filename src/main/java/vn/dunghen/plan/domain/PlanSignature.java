package vn.dunghen.plan.domain;

import jakarta.persistence.Embeddable;
import java.time.Instant;
import vn.dunghen.directory.SigningAuthority;
import vn.dunghen.kernel.Actor;

/**
 * Who signed, in which capacity, and when.
 *
 * @param login sign-in name of the signer
 * @param prefix "" for the head, else "KT.", "TL." or "TUQ."
 */
@Embeddable
public record PlanSignature(String login, String prefix, String capacity, String title, String name, Instant at) {

    static PlanSignature of(SigningAuthority authority, Actor by, Instant at) {
        return new PlanSignature(
                by.login(), authority.prefix(), authority.capacity(), authority.title(), authority.name(), at);
    }
}
