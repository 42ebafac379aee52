package vn.dunghen.dossier;

/** How the applicant is told of an apology. */
public enum InformMethod {
    PHONE,
    SMS,
    EMAIL,
    POST,
    IN_PERSON
}
