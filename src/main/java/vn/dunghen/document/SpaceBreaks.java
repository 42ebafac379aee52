package vn.dunghen.document;

import com.openhtmltopdf.extend.FSTextBreaker;

/** Breaks lines at spaces only: never inside a date, a symbol or the sign that closes a paper. */
final class SpaceBreaks implements FSTextBreaker {

    private static final int NONE = -1;

    private String text = "";
    private int at;

    @Override
    public void setText(String text) {
        this.text = text;
        this.at = 0;
    }

    @Override
    public int next() {
        if (at >= text.length()) {
            return NONE;
        }
        at++;
        while (at < text.length() && !(space(at - 1) && !space(at))) {
            at++;
        }
        return at;
    }

    private boolean space(int index) {
        char letter = text.charAt(index);
        return letter == ' ' || letter == '\n' || letter == '\u200b';
    }
}
