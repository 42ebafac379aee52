package vn.dunghen.document;

import java.time.LocalDate;
import vn.dunghen.document.decree30.OfficialPaper;
import vn.dunghen.document.decree30.PaperKind;
import vn.dunghen.kernel.Subject;

/**
 * Sổ văn bản đi: one series a year from 01 for every paper that leaves the department. A number is reserved, then issued with
 * its paper or voided with a reason; a number once given is never given again.
 *
 * <p>What changes the book joins the caller's transaction and refuses to run without one.
 */
public interface OutgoingDocuments {

    /**
     * Takes the next number of the year it is in Vietnam at the moment.
     *
     * @throws vn.dunghen.kernel.RuleViolation INVALID for a missing or too long title
     */
    Reserved reserve(Draft draft);

    /**
     * The paper goes out: its line in the book is completed, what it says is kept for good, and so is the first Word file and
     * the first PDF made of it. The paper must bear the number, the symbol and a day.
     *
     * @param copies how many go out, at least 1
     * @return the paper, to be read by {@link Papers#pdf} and {@link #docx}
     * @throws vn.dunghen.kernel.RuleViolation NOT_FOUND for a number never reserved, CONFLICT for a void or issued one, INVALID
     *     when the paper bears another number, no day or no signature
     */
    Papers.Paper issue(NumberBooks.Number number, OfficialPaper paper, int copies);

    /**
     * A paper made elsewhere goes out under the next number: reserved and issued at once, nothing of it is kept but its line.
     *
     * @param signer full name of who signed
     */
    Reserved enter(Draft draft, String signer);

    /**
     * Số hủy: stays in the book with its reason.
     *
     * @throws vn.dunghen.kernel.RuleViolation as {@link NumberBooks#voidNumber}
     */
    void voidNumber(NumberBooks.Number number, String reason);

    /**
     * The Word file of an issued paper; made at the first call, the same bytes ever after. To be called once the transaction
     * that issued the paper has ended.
     *
     * @param paper its id
     * @throws vn.dunghen.kernel.RuleViolation NOT_FOUND for an unknown paper, or one that was not issued from this book
     */
    byte[] docx(String paper);

    /**
     * What a number is taken for.
     *
     * @param title trích yếu, 1 to 500 characters
     * @param unit code of the unit that drafted it
     */
    record Draft(PaperKind kind, Subject subject, String title, String unit) {}

    /**
     * A number of the book.
     *
     * @param symbol e.g. {@code KH-SKHCN}
     * @param day the day it was taken, in Vietnam
     */
    record Reserved(NumberBooks.Number number, String symbol, LocalDate day) {
        /** As it is written on paper, e.g. {@code 05/KH-SKHCN}. */
        public String text() {
            return number.text() + "/" + symbol;
        }
    }
}
