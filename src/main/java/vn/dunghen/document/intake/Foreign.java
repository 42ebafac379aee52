package vn.dunghen.document.intake;

/** Finds a second file inside of one that shows another face to another program. */
final class Foreign {

    private static final int ZIP_END = 22;
    private static final int LONGEST_COMMENT = 65_535;
    private static final int SNIFFED = 1_024;
    private static final String[] MARKUP = {"<script", "<html", "<!doctype", "<svg", "<?php", "<iframe"};

    private Foreign() {}

    /** A file that is no zip must not open as one. */
    static void refuseZip(byte[] file) {
        int first = Math.max(0, file.length - ZIP_END - LONGEST_COMMENT);
        for (int at = file.length - ZIP_END; at >= first; at--) {
            if (Bytes.at(file, at, "PK\5\6")) {
                throw new RefusedFile("mixed");
            }
        }
    }

    /** What a careless program would take for a page is refused at the start, where it would look. */
    static void refuseMarkupAhead(byte[] file) {
        refuseMarkup(file, 0, SNIFFED);
    }

    static void refuseMarkup(byte[] file, int from, int to) {
        if (Bytes.holdsAny(file, from, to, MARKUP)) {
            throw new RefusedFile("mixed");
        }
    }
}
