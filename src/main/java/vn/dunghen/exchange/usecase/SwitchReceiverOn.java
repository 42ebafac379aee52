package vn.dunghen.exchange.usecase;

import vn.dunghen.directory.Directory;
import vn.dunghen.directory.Policy;
import vn.dunghen.exchange.domain.Receiver;
import vn.dunghen.exchange.domain.Receivers;
import vn.dunghen.kernel.RuleViolation;
import vn.dunghen.kernel.UseCase;

/** Bật lại nơi nhận: it is told of changes again from now on. */
@UseCase
public class SwitchReceiverOn {

    private final Receivers receivers;
    private final Directory directory;
    private final Policy policy;

    SwitchReceiverOn(Receivers receivers, Directory directory, Policy policy) {
        this.receivers = receivers;
        this.directory = directory;
        this.policy = policy;
    }

    public void handle(String id) {
        policy.require(ExchangeRules.EDIT, Policy.Resource.of("receiver"));
        Receiver receiver = receivers
                .find(directory.agency().code(), id)
                .orElseThrow(() -> RuleViolation.notFound("exchange.unknownReceiver"));
        receiver.switchOn();
        receivers.save(receiver);
    }
}
