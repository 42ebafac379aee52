package vn.dunghen.directory;

/** Something a node takes in hand for a while, so that no other does the same meanwhile. */
public interface Leases {

    /**
     * Frees what a run of a node had in hand that is taken for dead, in the caller's transaction. It may live after all and be
     * only slow: whoever holds something asks before the last step whether it still does.
     *
     * @param run see {@link NodeRun#id}
     */
    void free(String run);
}
