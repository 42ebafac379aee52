package vn.dunghen.dossier;

/** Whose turn it is inside the department; the inner axis beside {@link DossierState}. */
public enum WorkStep {
    CHECK,
    HAND_OVER,
    ASSIGN,
    APPRAISE,
    REVIEW,
    SIGN,
    ISSUE,
    FINISH,
    RETURN,
    CLOSE,
    CLOSED,
    AGREE_REQUEST,
    SEND_REQUEST,
    AWAIT_PAPERS,
    CHECK_PAPERS,
    RETURN_PAPERS,
    AWAIT_PAYMENT
}
