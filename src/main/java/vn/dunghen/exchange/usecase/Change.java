package vn.dunghen.exchange.usecase;

import java.time.Instant;
import vn.dunghen.exchange.ChangeKind;

/**
 * One change of a dossier that the outside is told.
 *
 * @param seq its place among the changes of the dossier, from 1
 * @param state national state after it, 1 to 10
 * @param by sign-in name of who did it
 */
record Change(String dossierId, String code, int seq, ChangeKind kind, int state, Instant at, String by) {

    /** The same for the same change, however often it is told. */
    String messageId() {
        return code + "." + seq;
    }
}
