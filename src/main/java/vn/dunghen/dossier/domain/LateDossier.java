package vn.dunghen.dossier.domain;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.dunghen.dossier.ApologyStanding;
import vn.dunghen.dossier.DelayCause;

/**
 * A dossier whose original promise was broken, computed from its rows.
 *
 * @param dueAt the original promise
 * @param doneAt when its handling ended, {@code null} while it runs
 * @param daysLate working days between them, up to now while it runs
 * @param explanation the reason its apology states, if any
 */
public record LateDossier(
        String code,
        String procedureCode,
        String procedureName,
        String unit,
        @Nullable String officer,
        Instant dueAt,
        @Nullable Instant doneAt,
        int daysLate,
        ApologyStanding apology,
        @Nullable DelayCause cause,
        @Nullable String explanation) {}
