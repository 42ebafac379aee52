package vn.dunghen.document.sign;

import java.security.cert.X509Certificate;
import java.util.List;

/** A private key somebody may use, wherever it is kept. */
public interface SigningKey {

    /** The certificate of the key and those above it, its own first. */
    List<X509Certificate> chain();

    /**
     * The signature of SHA-256 with the key's own algorithm.
     *
     * @throws SigningFailed when the token does not answer
     */
    byte[] sign(byte[] data);
}
