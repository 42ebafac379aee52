package vn.dunghen.document.decree30;

/** Prints papers: the same source as a Word file to go on writing in, and as a PDF to read. */
public interface PaperPress {

    /**
     * The head of a paper of the department that has no number and no day yet.
     *
     * @param unit code of the unit that drafts it; stands in the symbol of letters
     * @param year in which it is to go out
     */
    Letterhead letterhead(PaperKind kind, String unit, int year);

    /** The name of a kind as it is written, e.g. "Kế hoạch". */
    String name(PaperKind kind);

    byte[] docx(OfficialPaper paper);

    /** Tagged, with embedded fonts; what it says is the same as in the Word file. */
    byte[] pdf(OfficialPaper paper);
}
