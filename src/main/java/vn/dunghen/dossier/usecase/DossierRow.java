package vn.dunghen.dossier.usecase;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.dunghen.dossier.Channel;
import vn.dunghen.dossier.DossierState;
import vn.dunghen.dossier.Timeliness;
import vn.dunghen.dossier.WorkStep;

/** A line of a list of dossiers. @param apologised whether an apology for the current promise was sent */
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
        boolean apologised) {}
