package vn.dunghen.privacy;

import java.util.List;

/** Finds what a module holds about a person; implemented by each module that keeps data of applicants or senders, found by injection. */
public interface PersonalRecords {

    /** Oldest first; those of which only the name fits are among them and say so. */
    List<HeldRecord> about(PersonAsked who);
}
