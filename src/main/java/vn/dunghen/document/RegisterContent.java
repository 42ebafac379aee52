package vn.dunghen.document;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the register "Sổ theo dõi hồ sơ" says besides its lines; form 07 of ND118, 06 of ND61.
 *
 * @param head head of the paper
 * @param from first day of the period
 * @param to last day of the period
 * @param extent whose dossiers, when they are not all of the department, e.g. "Hồ sơ của Phòng Quản lý công nghệ"
 * @param readAt up to when the dossiers were read
 */
public record RegisterContent(PaperHead head, LocalDate from, LocalDate to, @Nullable String extent, Instant readAt) {

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

        /** One text a column, in the order of the columns. @param no the running number */
        List<String> cells(int no) {
            return List.of(
                    String.valueOf(no),
                    code,
                    procedure,
                    PaperText.count(sets),
                    applicant,
                    text(contact),
                    text(handler),
                    PaperText.shortDate(receivedAt),
                    PaperText.shortDate(promisedAt),
                    PaperText.shortDate(handedOverAt),
                    PaperText.shortDate(finishedAt),
                    PaperText.shortDate(returnedAt),
                    text(method),
                    text(receivedBy),
                    text(note));
        }

        private static String text(@Nullable String value) {
            return value == null ? "" : value;
        }
    }

    /** E.g. "Từ ngày 01 tháng 01 năm 2026 đến ngày 31 tháng 3 năm 2026". */
    String span() {
        return "Từ " + PaperText.date(from) + " đến " + PaperText.date(to);
    }
}
