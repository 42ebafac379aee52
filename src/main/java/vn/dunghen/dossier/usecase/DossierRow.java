package vn.dunghen.dossier.usecase;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.dunghen.dossier.Channel;
import vn.dunghen.dossier.DossierState;
import vn.dunghen.dossier.Timeliness;
import vn.dunghen.dossier.WorkStep;

/**
 * A line of a list of dossiers.
 *
 * @param apologised whether the current promise was missed and an apology for it was sent
 * @param hourly whether its procedure promises hours
 */
public record DossierRow(
        String id,
        String code,
        DossierState state,
        WorkStep step,
        boolean closed,
        String procedureCode,
        String procedureName,
        Channel channel,
        String applicant,
        Instant registeredAt,
        @Nullable Instant acceptedAt,
        @Nullable Instant originalDue,
        @Nullable Instant currentDue,
        @Nullable Instant finishedAt,
        @Nullable String unit,
        @Nullable String officer,
        @Nullable Timeliness againstOriginal,
        @Nullable Timeliness againstCurrent,
        @Nullable Instant endedAt,
        boolean paused,
        boolean apologised,
        boolean hourly) {}
