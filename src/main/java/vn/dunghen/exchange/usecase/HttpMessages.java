package vn.dunghen.exchange.usecase;

import java.util.List;
import java.util.Map;
import vn.dunghen.kernel.Subject;
import vn.dunghen.notice.Outbox;

/** Messages of the exchange as they lie in the outbox: which delivery is meant, nothing of what it says. */
final class HttpMessages {

    static final String CHANNEL = "HTTP";
    private static final String TEMPLATE = "exchange.change";
    private static final String SEQ = "seq";

    private HttpMessages() {}

    /** @param again 0 at first, then counted up each time somebody has it sent again */
    static Outbox.Message of(String receiver, String dossier, int seq, int again, Subject subject) {
        String key = "exchange/" + receiver + "/" + dossier + "/" + seq;
        return new Outbox.Message(
                again == 0 ? key : key + "/" + again,
                CHANNEL,
                receiver,
                subject,
                TEMPLATE,
                Map.of("dossier", dossier, SEQ, String.valueOf(seq)),
                List.of(),
                false);
    }

    static int seq(Outbox.Message message) {
        return Integer.parseInt(message.values().getOrDefault(SEQ, "0"));
    }
}
