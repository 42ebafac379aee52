package vn.dunghen.dossier;

/** In which form a paper of a dossier is asked or handed in. */
public enum PaperKind {
    ORIGINAL,
    COPY,
    ELECTRONIC
}
