package vn.dunghen.document.intake;

/** How large a picture may be: a page of A3 scanned at 600 dpi is 70 million points. */
final class Pictures {

    static final int MOST_MILLIONS = 100;

    private static final long MOST_POINTS = MOST_MILLIONS * 1_000_000L;
    private static final int LONGEST_SIDE = 30_000;

    private Pictures() {}

    static void refuseTooLarge(long width, long height) {
        if (width < 1 || height < 1) {
            throw new RefusedFile("broken");
        }
        if (width > LONGEST_SIDE || height > LONGEST_SIDE || width * height > MOST_POINTS) {
            throw new RefusedFile("picture", MOST_MILLIONS);
        }
    }
}
