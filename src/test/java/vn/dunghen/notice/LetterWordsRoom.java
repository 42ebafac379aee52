package vn.dunghen.notice;

import org.springframework.context.MessageSource;

/** Opens the words of letters to tests of other rooms. */
public final class LetterWordsRoom {

    private LetterWordsRoom() {}

    public static LetterWords words(MessageSource messages) {
        return new LetterWords(messages, OutboxRoom.directory());
    }
}
