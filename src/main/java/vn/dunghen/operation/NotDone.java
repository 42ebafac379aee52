package vn.dunghen.operation;

/** Why a command cannot be carried out, as a Vietnamese sentence for whoever typed it. */
final class NotDone extends Exception {

    private static final long serialVersionUID = 1L;

    NotDone(String sentence) {
        super(sentence);
    }

    NotDone(String sentence, Throwable cause) {
        super(sentence, cause);
    }
}
