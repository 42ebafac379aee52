package vn.dunghen.dossier;

/** Whether the applicant of a late dossier has had an apology, and when. */
public enum ApologyStanding {
    IN_TIME,
    LATE,
    NONE
}
