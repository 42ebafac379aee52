package vn.dunghen.document.intake;

/** A PDF document: whole, open to everybody, bounded in what it unpacks to, and with nothing in it that acts by itself. */
public final class PdfCheck {

    private static final int TAIL = 2_048;

    private PdfCheck() {}

    /** @throws RefusedFile when it is broken, locked, active, oversized or a second file in disguise */
    public static void inspect(byte[] file, KnownContent known) {
        Foreign.refuseZip(file);
        Foreign.refuseMarkupAhead(file);
        String tail = Bytes.text(file, file.length - TAIL, file.length);
        int end = tail.lastIndexOf("%%EOF");
        if (end < 0) {
            throw new RefusedFile("broken");
        }
        if (!tail.substring(end + 5).replace("\0", "").isBlank()) {
            throw new RefusedFile("mixed");
        }
        PdfBytes.inspect(file, known);
        PdfObjects.inspect(file);
    }
}
