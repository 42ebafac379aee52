package vn.dunghen.exchange.usecase;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.springframework.stereotype.Service;
import vn.dunghen.directory.Directory;
import vn.dunghen.directory.Policy;
import vn.dunghen.exchange.domain.Receiver;
import vn.dunghen.exchange.domain.Receivers;
import vn.dunghen.kernel.RuleViolation;

/** Gửi thử: a message that says nothing, at once, to see whether a receiver hears. Holds no transaction while it waits. */
@Service
public class TestReceiver {

    private final Receivers receivers;
    private final ReceiverAddress addresses;
    private final ReceiverSecrets secrets;
    private final HttpCaller caller;
    private final WebhookPayload payload;
    private final ExchangeWords words;
    private final Directory directory;
    private final Policy policy;
    private final Clock clock;

    TestReceiver(
            Receivers receivers,
            ReceiverAddress addresses,
            ReceiverSecrets secrets,
            HttpCaller caller,
            WebhookPayload payload,
            ExchangeWords words,
            Directory directory,
            Policy policy,
            Clock clock) {
        this.receivers = receivers;
        this.addresses = addresses;
        this.secrets = secrets;
        this.caller = caller;
        this.payload = payload;
        this.words = words;
        this.directory = directory;
        this.policy = policy;
        this.clock = clock;
    }

    /** What came of it. */
    public record Trial(boolean heard, String words) {}

    public Trial handle(String id) {
        policy.require(ExchangeRules.EDIT, Policy.Resource.of("receiver"));
        Receiver receiver = receivers
                .find(directory.agency().code(), id)
                .orElseThrow(() -> RuleViolation.notFound("exchange.unknownReceiver"));
        Optional<String> refusal = secrets.refusal(receiver).or(() -> addresses.refusal(receiver.address()));
        if (refusal.isPresent()) {
            return new Trial(false, words.say(refusal.get()));
        }
        Instant now = clock.instant();
        String messageId = "test-" + now.toEpochMilli();
        HttpCaller.Answer answer = caller.post(receiver, messageId, 0, payload.trial(messageId, now));
        return switch (answer.reach()) {
            case NOT_REACHED -> new Trial(false, words.say("exchange.failed.unreachable"));
            case NO_ANSWER -> new Trial(false, words.say("exchange.test.silent"));
            case ANSWERED ->
                new Trial(
                        answer.good(),
                        words.say(
                                answer.good() ? "exchange.test.heard" : "exchange.test.refused",
                                String.valueOf(answer.status())));
        };
    }
}
