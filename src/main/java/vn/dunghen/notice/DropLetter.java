package vn.dunghen.notice;

import java.util.EnumSet;
import org.jspecify.annotations.Nullable;
import vn.dunghen.kernel.InvalidInput;
import vn.dunghen.kernel.Reasons;
import vn.dunghen.kernel.UseCase;
import vn.dunghen.notice.Outbox.State;

/** Bỏ, không gửi: somebody decides, with a reason, that a letter is not to be sent any more. */
@UseCase
public class DropLetter {

    private static final int LONGEST = 300;

    private final LetterAccess letters;

    DropLetter(LetterAccess letters) {
        this.letters = letters;
    }

    /** @throws InvalidInput at {@code reason} */
    public void handle(String id, @Nullable String reason) {
        Outbox.Letter letter = letters.lock(
                id, EnumSet.of(State.WAITING, State.UNCONFIRMED, State.REFUSED, State.GIVEN_UP), "outbox.notDroppable");
        String why = Reasons.need(reason, "reason", "Hãy viết lý do không gửi thư này");
        if (why.length() > LONGEST) {
            throw new InvalidInput("reason", "Lý do dài nhất " + LONGEST + " ký tự");
        }
        letters.settle(letter, State.DROPPED, null, why, OutboxEvent.DROPPED);
    }
}
