package vn.dunghen.dossier.usecase;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.dunghen.dossier.ProposalSource;
import vn.dunghen.dossier.ProposalStage;

/**
 * A line of the list of proposals.
 *
 * @param changes how many procedures it speaks of
 */
public record ProposalRow(
        String id,
        String code,
        String title,
        ProposalSource source,
        String unit,
        String proposer,
        ProposalStage stage,
        LocalDate effectiveFrom,
        Instant proposedAt,
        Instant dueAt,
        int changes,
        @Nullable String decisionNumber) {}
