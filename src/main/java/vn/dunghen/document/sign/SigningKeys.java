package vn.dunghen.document.sign;

import java.security.cert.X509Certificate;
import java.util.List;
import java.util.Optional;

/** Which key signs for whom, and what the signature looks like on paper. */
public interface SigningKeys {

    /** The key of a member of staff; empty when there is none. */
    Optional<SigningKey> person(String login, String name);

    /** The key of the department; empty when there is none. */
    Optional<SigningKey> agency(String name);

    /** The picture of a person's handwritten signature, PNG with a transparent ground. */
    Optional<byte[]> handwriting(String login);

    /** The picture of the red seal, PNG with a transparent ground. */
    Optional<byte[]> seal(String agency);

    /** Authorities whose certificates are believed when a paper is checked. */
    List<X509Certificate> trusted();
}
