package vn.dunghen.wording.web.views;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.dunghen.kernel.InvalidInput.FieldError;

/** What the pages "Lời văn" show. */
public final class TextViews {

    private TextViews() {}

    /** Texts of one kind. */
    public record Group(String name, List<Row> rows) {}

    /**
     * A text.
     *
     * @param words its subject, or how it begins
     * @param state whose words count, and who wrote them when
     */
    public record Row(String name, String href, String words, String state, boolean own) {}

    /** A place for a value. @param written with its braces */
    public record Place(String written, String label, String sample, boolean needed) {}

    /**
     * A version.
     *
     * @param href where its words can be read, {@code null} for the way back to the shipped ones
     * @param now whether it counts today
     */
    public record Version(String number, String from, String by, String note, @Nullable String href, boolean now) {}

    /** What a text would say about an invented case. @param plain the same as plain text */
    public record Said(String subject, List<String> lines, String plain) {}

    /**
     * One text.
     *
     * @param seen number of the latest version shown
     * @param shown which words stand in the boxes, as people say it
     * @param said a preview, {@code null} when none was asked for
     * @param refused why nothing was written, {@code null} when nothing was refused
     */
    public record Form(
            String key,
            String name,
            String group,
            boolean edit,
            boolean titled,
            String seen,
            String shown,
            Map<String, String> values,
            List<Place> places,
            List<Version> versions,
            @Nullable Said said,
            List<FieldError> errors,
            @Nullable String refused) {

        public String value(String field) {
            return values.getOrDefault(field, "");
        }

        public boolean bad(String field) {
            return errors.stream().anyMatch(error -> error.field().equals(field));
        }
    }
}
