package vn.dunghen.report;

/** Where a campaign is. */
public enum CampaignState {
    /** Its opening day is known. */
    PLANNED,
    COLLECTING,
    /** Everything that will come has come. */
    COLLECTED,
    /** The regime ended before it opened. */
    DROPPED
}
