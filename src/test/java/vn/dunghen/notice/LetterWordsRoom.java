package vn.dunghen.notice;

import org.springframework.context.MessageSource;
import vn.dunghen.wording.OfficeTexts;
import vn.dunghen.wording.OwnTexts;

/** Letters' words for tests of other packages. */
public final class LetterWordsRoom {

    private LetterWordsRoom() {}

    public static LetterWords words(MessageSource messages) {
        return new LetterWords(messages, texts(messages, new OwnTexts()), OutboxRoom.directory());
    }

    static LetterTexts texts(MessageSource messages, OfficeTexts written) {
        return new LetterTexts(messages, written);
    }
}
