package vn.dunghen.dossier;

/** How a proposal came about. */
public enum ProposalSource {
    /** Typed in by hand. */
    TYPED,
    /** Read from a workbook. */
    IMPORTED
}
