package vn.dunghen.exchange.usecase;

import vn.dunghen.directory.Directory;
import vn.dunghen.directory.Policy;
import vn.dunghen.exchange.domain.Receiver;
import vn.dunghen.exchange.domain.Receivers;
import vn.dunghen.kernel.RuleViolation;
import vn.dunghen.kernel.UseCase;

/** Tắt nơi nhận: it is told nothing until somebody switches it on. */
@UseCase
public class SwitchReceiverOff {

    private final Receivers receivers;
    private final Directory directory;
    private final Policy policy;
    private final ExchangeWords words;

    SwitchReceiverOff(Receivers receivers, Directory directory, Policy policy, ExchangeWords words) {
        this.receivers = receivers;
        this.directory = directory;
        this.policy = policy;
        this.words = words;
    }

    public void handle(String id) {
        policy.require(ExchangeRules.EDIT, Policy.Resource.of("receiver"));
        Receiver receiver = receivers
                .find(directory.agency().code(), id)
                .orElseThrow(() -> RuleViolation.notFound("exchange.unknownReceiver"));
        receiver.switchOff(words.say("exchange.switchedOffByHand"));
        receivers.save(receiver);
    }
}
