package vn.dunghen.dossier.web.views;

/**
 * A due tag.
 *
 * @param text the sentence, e.g. "còn 2 ngày làm việc"
 * @param aside said beside it, e.g. "thứ Ba 24/11 nghỉ lễ"; may be empty
 */
public record DueTag(String text, Tone tone, String aside) {

    /** Shape and colour. */
    public enum Tone {
        FAR,
        SOON,
        TODAY,
        /** Late, and an apology was made: outlined. */
        LATE,
        /** Late, and nobody has apologised: filled. */
        OPEN,
        /** The clock stands still. */
        PAUSE,
        DONE,
        /** It ended without a result: withdrawn or stopped. */
        ENDED
    }
}
