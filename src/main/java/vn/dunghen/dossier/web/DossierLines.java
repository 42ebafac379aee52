package vn.dunghen.dossier.web;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import vn.dunghen.dossier.Timeliness;
import vn.dunghen.dossier.usecase.DossierRow;

/** Lines of lists of dossiers as scripts see them. */
@Component
class DossierLines {

    private final MessageSource messages;

    DossierLines(MessageSource messages) {
        this.messages = messages;
    }

    /** A line of a list. */
    record Line(
            String code,
            DossierBody.State state,
            boolean closed,
            String procedure,
            String procedureName,
            String applicant,
            @Nullable String unit,
            @Nullable String officer,
            Instant registeredAt,
            @Nullable Instant acceptedAt,
            @Nullable Instant originalDue,
            @Nullable Instant currentDue,
            @Nullable Instant finishedAt,
            @Nullable Timeliness againstOriginal,
            @Nullable Timeliness againstCurrent) {}

    Line of(DossierRow row) {
        return new Line(
                row.code(),
                DossierBody.State.of(row.state(), messages),
                row.closed(),
                row.procedureCode(),
                row.procedureName(),
                row.applicant(),
                row.unit(),
                row.officer(),
                row.registeredAt(),
                row.acceptedAt(),
                row.originalDue(),
                row.currentDue(),
                row.finishedAt(),
                row.againstOriginal(),
                row.againstCurrent());
    }
}
