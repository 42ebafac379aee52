package vn.dunghen.document;

import vn.dunghen.kernel.Subject;

/**
 * Gives numbers from books; one book per year and kind, from 1 on, no duplicate, no unexplained gap. A number is reserved,
 * then issued or voided with a reason; it is never used again.
 */
public interface NumberBooks {

    /**
     * Reserves the next number in the caller's transaction.
     *
     * <p>Every method joins the caller's transaction and refuses to run without one: a rollback gives the number back.
     *
     * @param book the kind of paper, see {@link Books}
     * @param year the calendar year of the book
     * @param subject what the paper is about
     * @param title trích yếu, at most 500 characters
     */
    Number reserve(String book, int year, Subject subject, String title);

    /**
     * The paper goes out under this number. Issuing what is issued changes nothing: the first signer stays.
     *
     * @param signer full name of who signed, at most 200 characters
     * @throws vn.dunghen.kernel.RuleViolation NOT_FOUND for a number never reserved, CONFLICT for a void one
     */
    void issue(Number number, String signer);

    /**
     * Số hủy: the number stays in the book with its reason.
     *
     * @param reason 1 to 500 characters
     * @throws vn.dunghen.kernel.RuleViolation NOT_FOUND, INVALID for a missing or long reason, CONFLICT when issued or void
     */
    void voidNumber(Number number, String reason);

    /** @param value from 1 on within book and year */
    record Number(String book, int year, int value) {
        /** At least two digits, as Decree 30 asks. */
        public String text() {
            return String.format("%02d", value);
        }
    }
}
