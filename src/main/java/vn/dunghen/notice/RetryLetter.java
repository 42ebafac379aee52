package vn.dunghen.notice;

import java.util.EnumSet;
import vn.dunghen.kernel.UseCase;
import vn.dunghen.notice.Outbox.State;

/** Gửi lại: somebody decides that a letter is to be tried again now, under the same id. */
@UseCase
public class RetryLetter {

    private final LetterAccess letters;

    RetryLetter(LetterAccess letters) {
        this.letters = letters;
    }

    public void handle(String id) {
        Outbox.Letter letter = letters.lock(
                id, EnumSet.of(State.WAITING, State.UNCONFIRMED, State.REFUSED, State.GIVEN_UP), "outbox.notRetryable");
        letters.settle(letter, State.WAITING, letters.now(), letter.reason(), OutboxEvent.RETRIED);
    }
}
