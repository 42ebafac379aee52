package vn.dunghen.document;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the register "Sổ theo dõi hồ sơ" says besides its lines; templates {@code ND118/07} and {@code ND61/06}.
 *
 * @param head head of the paper
 * @param from first day of the period
 * @param to last day of the period
 * @param readAt up to when the dossiers were read
 */
public record RegisterContent(PaperHead head, LocalDate from, LocalDate to, Instant readAt) {

    /**
     * A dossier's line. Moments that have not come are {@code null}; their cells stay empty.
     *
     * @param code code of the dossier
     * @param procedure name of the procedure
     * @param sets how many sets, 1 or more
     * @param applicant person or organisation
     * @param contact address and telephone as they may be shown
     * @param handler the unit that handles it
     * @param receivedAt when it was received
     * @param promisedAt the first promise
     * @param handedOverAt when it went to the unit
     * @param finishedAt when the result came back from the unit
     * @param returnedAt when the result was handed over
     * @param method how it was handed over
     * @param receivedBy who received it
     */
    public record Line(
            String code,
            String procedure,
            int sets,
            String applicant,
            @Nullable String contact,
            @Nullable String handler,
            @Nullable Instant receivedAt,
            @Nullable Instant promisedAt,
            @Nullable Instant handedOverAt,
            @Nullable Instant finishedAt,
            @Nullable Instant returnedAt,
            @Nullable String method,
            @Nullable String receivedBy,
            @Nullable String note) {

        Map<String, Object> toMap(int no) {
            return new ContentMap()
                    .put("no", String.valueOf(no))
                    .put("code", code)
                    .put("procedure", procedure)
                    .put("sets", PaperText.count(sets))
                    .put("applicant", applicant)
                    .put("contact", contact)
                    .put("handler", handler)
                    .put("received", PaperText.shortDate(receivedAt))
                    .put("promised", PaperText.shortDate(promisedAt))
                    .put("handedOver", PaperText.shortDate(handedOverAt))
                    .put("finished", PaperText.shortDate(finishedAt))
                    .put("returned", PaperText.shortDate(returnedAt))
                    .put("method", method)
                    .put("receivedBy", receivedBy)
                    .put("note", note)
                    .map();
        }
    }

    /** What {@link LivePapers#register} wants. */
    public Map<String, Object> toMap() {
        return new ContentMap()
                .put("head", head.toMap())
                .put("span", "Từ " + PaperText.date(from) + " đến " + PaperText.date(to))
                .put("readAt", PaperText.moment(readAt))
                .map();
    }
}
