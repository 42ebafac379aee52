package vn.dunghen.dossier.domain;

import java.time.LocalDate;

/** Gives dossiers their codes: one sequence a day and receiving unit, no gap, no duplicate. */
public interface DossierCodes {

    /** The next code of a day, drawn in the caller's transaction; others drawing from the same day wait for its end. */
    String next(String agency, String receivingUnit, LocalDate day);
}
