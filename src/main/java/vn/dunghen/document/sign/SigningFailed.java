package vn.dunghen.document.sign;

/** A paper could not be signed now; it is tried again. */
public class SigningFailed extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** Why, in a word that the messages {@code document.signing.reason.<word>} explain. */
    public enum Why {
        /** The token or key file does not answer. */
        TOKEN,
        /** The key file is missing or its password is wrong. */
        KEY_FILE,
        /** The token refused its PIN; it is not asked again before the next start, for it locks itself after a few tries. */
        PIN,
        /** The file or token does not hold the key that is named. */
        KEY,
        /** The certificate is not valid at this moment. */
        CERTIFICATE,
        /** The time-stamping service does not answer. */
        TIME_STAMP,
        /** It is not known who of two people of that name signs. */
        SIGNER,
        /** The file cannot be signed. */
        FILE,
        /** Anything else. */
        OTHER
    }

    private final Why why;

    public SigningFailed(Why why, Throwable cause) {
        super(why + ": " + cause.getMessage(), cause);
        this.why = why;
    }

    public SigningFailed(Why why, String what) {
        super(why + ": " + what);
        this.why = why;
    }

    public Why why() {
        return why;
    }
}
