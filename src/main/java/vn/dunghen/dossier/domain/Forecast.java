package vn.dunghen.dossier.domain;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.dunghen.dossier.DelayCause;
import vn.dunghen.dossier.ForecastOutcome;

/** What was declared before a due date; cause, reason and date stand only beside a wish for an extension. */
@Embeddable
public record Forecast(
        @Enumerated(EnumType.STRING) ForecastOutcome outcome,
        @Enumerated(EnumType.STRING) @Nullable DelayCause cause,
        @Nullable String reason,
        @Nullable LocalDate proposedDate,
        String byLogin,
        Instant at) {}
