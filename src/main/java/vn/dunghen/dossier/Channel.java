package vn.dunghen.dossier;

/** How a dossier arrived. */
public enum Channel {
    DIRECT,
    ONLINE,
    POST
}
