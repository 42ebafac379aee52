package vn.dunghen.dossier;

/** Where the publication of a proposal stands. */
public enum ProposalStage {
    DRAFT,
    CHECK,
    APPROVE,
    NUMBER,
    PUBLISHED,
    REJECTED,
    WITHDRAWN;

    /** Whether nothing more can happen to the proposal. */
    public boolean over() {
        return this == PUBLISHED || this == REJECTED || this == WITHDRAWN;
    }
}
