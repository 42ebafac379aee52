package vn.dunghen.dossier;

/** Why a dossier is late, as counted in reports. */
public enum DelayCause {
    WORKLOAD,
    COMPLEX,
    CONSULTATION,
    SYSTEM,
    OTHER
}
