package vn.dunghen.document;

/** The names of the books of numbers. */
public final class Books {

    /** Sổ văn bản đi: results and letters. */
    public static final String OUTGOING = "outgoing";

    private Books() {}

    /**
     * The book of a kind of slip.
     *
     * @param template template of the slip, e.g. {@code ND118/01}
     * @return e.g. {@code slip-ND118-01}
     */
    public static String slip(String template) {
        return "slip-" + template.replace('/', '-');
    }
}
