package vn.dunghen.dossier;

/** When papers were asked for: before acceptance, or while the dossier was appraised. */
public enum SupplementPhase {
    RECEPTION,
    APPRAISAL
}
