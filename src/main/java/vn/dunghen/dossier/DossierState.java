package vn.dunghen.dossier;

import java.util.Arrays;

/** The ten national states of a dossier, its outer face; the name people read is the message {@code dossier.state.<code>}. */
public enum DossierState {
    REGISTERED(1),
    ACCEPTED(2),
    NOT_ACCEPTED(3),
    PROCESSING(4),
    SUPPLEMENT_ASKED(5),
    PAYMENT_ASKED(6),
    WITHDRAWN(7),
    STOPPED(8),
    FINISHED(9),
    RETURNED(10);

    private final int code;

    DossierState(int code) {
        this.code = code;
    }

    /** The national code, 1 to 10. */
    public int code() {
        return code;
    }

    /** Whether the handling ended without a result, so that nothing was finished before or after its day. */
    public boolean withoutResult() {
        return this == NOT_ACCEPTED || this == WITHDRAWN || this == STOPPED;
    }

    /** @throws IllegalArgumentException when no state has the code */
    public static DossierState ofCode(int code) {
        return Arrays.stream(values())
                .filter(state -> state.code == code)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no state has the code " + code));
    }
}
