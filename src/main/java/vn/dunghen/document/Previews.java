package vn.dunghen.document;

import java.util.Optional;
import vn.dunghen.document.Attachments.Attachment;

/**
 * What a file looks like: its first page or the image itself, drawn anew as a PNG and kept by its content, so that nothing
 * of the file reaches a browser. Whoever shows one records the opening first.
 */
public interface Previews {

    /** Whether files of this type are drawn at all. */
    static boolean draws(FileType type) {
        return type == FileType.PDF || type == FileType.PNG || type == FileType.JPG;
    }

    /** A PNG; empty when the file cannot be drawn within the limits of size and time. Not to be asked within a transaction. */
    Optional<byte[]> of(Attachment attachment);
}
