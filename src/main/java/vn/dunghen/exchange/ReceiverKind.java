package vn.dunghen.exchange;

/** Whether a receiver is told dossiers in full or only that something happened. */
public enum ReceiverKind {
    /** The national portal: the whole dossier, and it can be asked what it has. */
    NATIONAL,
    /** A system that listens: code, kind, state and moment, nothing personal. */
    WEBHOOK
}
