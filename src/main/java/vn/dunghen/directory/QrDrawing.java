package vn.dunghen.directory;

/** Draws a QR that a page can show. */
public interface QrDrawing {

    /** As a {@code data:} address of a PNG with its quiet zone. */
    String qr(String text);
}
