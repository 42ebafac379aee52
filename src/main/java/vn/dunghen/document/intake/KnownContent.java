package vn.dunghen.document.intake;

/** Finds content that is known to be bad, wherever in a file it is unpacked from. */
@FunctionalInterface
public interface KnownContent {

    /** Whether these bytes hold it. @param length how many of the bytes count */
    boolean in(byte[] bytes, int length);
}
