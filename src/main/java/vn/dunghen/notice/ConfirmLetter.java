package vn.dunghen.notice;

import java.util.EnumSet;
import vn.dunghen.kernel.UseCase;
import vn.dunghen.notice.Outbox.State;

/** Đã xác nhận đến nơi: somebody has learnt elsewhere that the receiver has the letter. */
@UseCase
public class ConfirmLetter {

    private final LetterAccess letters;

    ConfirmLetter(LetterAccess letters) {
        this.letters = letters;
    }

    public void handle(String id) {
        Outbox.Letter letter = letters.lock(id, EnumSet.of(State.UNCONFIRMED), "outbox.notUnconfirmed");
        letters.settle(letter, State.SENT, null, null, OutboxEvent.CONFIRMED);
    }
}
