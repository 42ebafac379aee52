package vn.dunghen.dossier.domain;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A paper of an applicant that the department holds: handed in with an earlier dossier, or its own result.
 *
 * @param paperCode kind of paper across procedures
 * @param name as the earlier dossier called it
 * @param dossier code of that dossier
 * @param slot its place among the files of that dossier
 * @param issuedHere whether it is a result of the department itself
 * @param number of the result, if it is one
 * @param since the day from which it is held
 * @param expires last day of validity, {@code null} when none is known
 */
public record HeldPaper(
        String id,
        String paperCode,
        String name,
        String dossierId,
        String dossier,
        String slot,
        boolean issuedHere,
        @Nullable String number,
        LocalDate since,
        @Nullable LocalDate expires) {}
