package vn.dunghen.document;

/** A file that was looked into and may be kept; only {@link Attachments#inspect} makes one. */
public final class InspectedFile {

    private final String name;
    private final FileType type;
    private final byte[] content;

    InspectedFile(String name, FileType type, byte[] content) {
        this.name = name;
        this.type = type;
        this.content = content;
    }

    String name() {
        return name;
    }

    FileType type() {
        return type;
    }

    byte[] content() {
        return content;
    }
}
