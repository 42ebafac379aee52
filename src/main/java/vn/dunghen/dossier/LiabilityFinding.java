package vn.dunghen.dossier;

/** Who answers for a late dossier, as the inspectorate finds. */
public enum LiabilityFinding {
    OBJECTIVE,
    PERSON,
    UNIT,
    COORDINATION
}
