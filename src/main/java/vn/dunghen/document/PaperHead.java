package vn.dunghen.document;

import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.dunghen.directory.Agency;

/**
 * The head of a paper as Decree 30/2020/NĐ-CP lays it out.
 *
 * @param parentName the superior, e.g. "Ủy ban nhân dân tỉnh Minh Hòa"
 * @param agencyName the department without its province, e.g. "Sở Khoa học và Công nghệ"
 * @param deskName a line below the department, e.g. "Bộ phận Một cửa"; {@code null} for none
 * @param symbol what follows the number, e.g. "XLGH-SKHCN"; {@code null} prints no number line
 * @param place where it is dated, e.g. "Minh Hòa"
 * @param issuedOn the day printed on it
 */
public record PaperHead(
        String parentName,
        String agencyName,
        @Nullable String deskName,
        @Nullable String symbol,
        String place,
        LocalDate issuedOn) {

    /** The head of the department's own papers; the province stands in the line of its superior only. */
    public static PaperHead of(Agency agency, @Nullable String deskName, @Nullable String symbol, LocalDate issuedOn) {
        return new PaperHead(agency.parent(), nameOf(agency), deskName, symbol, agency.place(), issuedOn);
    }

    static String nameOf(Agency agency) {
        var province = " tỉnh " + agency.place();
        return agency.name().endsWith(province)
                ? agency.name().substring(0, agency.name().length() - province.length())
                : agency.name();
    }

    /** What a template reads as {@code head}. */
    public Map<String, Object> toMap() {
        return new ContentMap()
                .put("parentName", parentName)
                .put("agencyName", agencyName)
                .put("deskName", deskName)
                .put("symbol", symbol)
                .put("placeAndDate", place + ", " + PaperText.date(issuedOn))
                .map();
    }
}
