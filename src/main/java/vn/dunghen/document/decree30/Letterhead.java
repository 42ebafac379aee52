package vn.dunghen.document.decree30;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The head of a paper.
 *
 * @param parent the superior, e.g. "Ủy ban nhân dân tỉnh Minh Hòa"; empty for none
 * @param agency who issues it, e.g. "Sở Khoa học và Công nghệ"
 * @param number the number with its leading zero, e.g. "05"; null while it has none: room is left for it
 * @param symbol what follows the number, e.g. "KH-SKHCN"
 * @param place where it is dated, e.g. "Minh Hòa"
 * @param date null while it has none: room is left for it
 * @param year printed when the date is still open
 */
public record Letterhead(
        String parent,
        String agency,
        @Nullable String number,
        String symbol,
        String place,
        @Nullable LocalDate date,
        int year) {

    /** The same head once the paper has its number and its day. */
    public Letterhead numbered(String number, LocalDate date) {
        return new Letterhead(parent, agency, number, symbol, place, date, date.getYear());
    }
}
