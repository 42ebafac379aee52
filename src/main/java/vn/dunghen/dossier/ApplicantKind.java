package vn.dunghen.dossier;

/** Whether a person or an organisation applies. */
public enum ApplicantKind {
    PERSON,
    ORGANISATION
}
