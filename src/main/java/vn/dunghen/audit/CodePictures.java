package vn.dunghen.audit;

/** Draws a code that a camera can read, for a head that leaves the house on paper. */
public interface CodePictures {

    /** The address of a picture, {@code data:…}, with a QR code of the text. */
    String qr(String text);
}
