package vn.dunghen.document.intake;

import java.util.Set;

/** Names by which a PDF file asks a reader's program to do something. */
final class PdfNames {

    /** Actions, as the value of {@code /S}. */
    static final Set<String> ACTIONS = Set.of(
            "JavaScript",
            "Launch",
            "SubmitForm",
            "ImportData",
            "GoToR",
            "GoToE",
            "Rendition",
            "RichMediaExecute",
            "GoTo3DView",
            "Movie",
            "Sound");

    /** Annotations and streams, as the value of {@code /Subtype} or {@code /Type}. */
    static final Set<String> CARRIERS =
            Set.of("RichMedia", "Screen", "Movie", "Sound", "3D", "FileAttachment", "EmbeddedFile");

    /** Keys that mean something wherever they stand. */
    static final Set<String> KEYS = Set.of(
            "JS",
            "JavaScript",
            "AA",
            "XFA",
            "EF",
            "EmbeddedFiles",
            "RichMediaContent",
            "RichMediaSettings",
            "Collection");

    /** Names long enough never to come about by chance. */
    static final Set<String> UNMISTAKABLE = Set.of(
            "JavaScript",
            "Launch",
            "SubmitForm",
            "ImportData",
            "Rendition",
            "RichMedia",
            "RichMediaContent",
            "EmbeddedFile",
            "EmbeddedFiles",
            "FileAttachment");

    private static final int LONGEST = 24;

    private PdfNames() {}

    /** The name behind a slash, its hexadecimal escapes written out; empty when it is longer than any we look for. */
    static String read(byte[] file, int slash, int end) {
        var name = new StringBuilder(LONGEST);
        for (int at = slash + 1; at < end; at++) {
            int letter = file[at] & 0xFF;
            if (letter <= ' ' || "/<>[](){}%".indexOf(letter) >= 0) {
                return name.toString();
            }
            if (letter == '#' && at + 2 < end) {
                int high = Character.digit(file[at + 1], 16);
                int low = Character.digit(file[at + 2], 16);
                if (high >= 0 && low >= 0) {
                    letter = high << 4 | low;
                    at += 2;
                }
            }
            if (name.length() >= LONGEST) {
                return "";
            }
            name.append((char) letter);
        }
        return name.toString();
    }
}
