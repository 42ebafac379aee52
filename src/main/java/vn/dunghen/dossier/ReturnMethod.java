package vn.dunghen.dossier;

/** How a result reaches the applicant. */
public enum ReturnMethod {
    DESK,
    POST,
    ELECTRONIC
}
