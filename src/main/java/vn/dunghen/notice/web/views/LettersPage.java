package vn.dunghen.notice.web.views;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The page "Thư gửi".
 *
 * @param chosen code of the choice the list is narrowed to
 * @param choices codes one can narrow it to
 * @param serverMissing whether letters wait because no mail server has been named
 * @param next address of the following page, {@code null} on the last one
 */
public record LettersPage(
        List<LetterRow> rows, String chosen, List<Choice> choices, boolean serverMissing, @Nullable String next) {

    /** A value and its words. */
    public record Choice(String code, String words) {}
}
