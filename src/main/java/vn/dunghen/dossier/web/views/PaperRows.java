package vn.dunghen.dossier.web.views;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The papers of a dossier on its page.
 *
 * @param progress how many of the papers that must be digitised are, in words; {@code null} when there is none
 * @param openings who has opened files, and when; for those who may open sensitive papers
 */
public record PaperRows(List<Row> rows, @Nullable String progress, boolean mayAttach, List<String> openings) {

    /**
     * A paper.
     *
     * @param lacks what is still to be done, e.g. "chưa có bản quét"; {@code null} for nothing
     * @param held where the department holds it already; {@code null} when it does not
     * @param error what is wrong with the file just sent; {@code null} for nothing
     * @param upload address that takes a file
     * @param reuse address that uses the held paper again
     */
    public record Row(
            String code,
            String name,
            String note,
            boolean present,
            @Nullable String lacks,
            @Nullable String held,
            @Nullable String error,
            String upload,
            String reuse,
            List<File> files) {}

    /**
     * A file of a paper.
     *
     * @param preview address of its picture; {@code null} when there is none
     * @param sensitive whether a reason is asked for before it is opened
     * @param may whether the reader may open it
     */
    public record File(
            String name, String note, String href, @Nullable String preview, boolean sensitive, boolean may) {}
}
