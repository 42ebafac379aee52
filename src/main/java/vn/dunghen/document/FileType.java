package vn.dunghen.document;

import java.util.Locale;

/** The kinds of file that are taken in, told by their content. */
public enum FileType {
    PDF("application/pdf"),
    PNG("image/png"),
    JPG("image/jpeg"),
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
    ODT("application/vnd.oasis.opendocument.text");

    private final String mediaType;

    FileType(String mediaType) {
        this.mediaType = mediaType;
    }

    public String mediaType() {
        return mediaType;
    }

    /** The ending of a file's name, e.g. {@code pdf}. */
    public String ending() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether a name's ending belongs to this type. */
    boolean isNamed(String ending) {
        return ending.equals(ending()) || this == JPG && ending.equals("jpeg");
    }
}
