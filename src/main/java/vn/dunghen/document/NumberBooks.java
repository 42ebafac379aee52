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
     * @param book the kind of paper, e.g. {@code slip-01}, {@code outgoing}
     * @param year the calendar year of the book
     * @param subject what the paper is about
     * @param title trích yếu, at most 500 characters
     */
    Number reserve(String book, int year, Subject subject, String title);

    void issue(Number number, String signer);

    /** Số hủy: the number stays in the book with its reason. */
    void voidNumber(Number number, String reason);

    /** @param value from 1 on within book and year */
    record Number(String book, int year, int value) {
        /** At least two digits, as Decree 30 asks. */
        public String text() {
            return String.format("%02d", value);
        }
    }
}
