package vn.dunghen.document.office;

/** A sheet has more than is read; its message is a Vietnamese sentence. */
final class OversizedSheet extends RuntimeException {

    private static final long serialVersionUID = 1L;

    OversizedSheet(String message) {
        super(message);
    }
}
