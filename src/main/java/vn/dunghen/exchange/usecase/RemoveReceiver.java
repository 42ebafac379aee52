package vn.dunghen.exchange.usecase;

import java.time.Clock;
import vn.dunghen.directory.Directory;
import vn.dunghen.directory.Policy;
import vn.dunghen.exchange.domain.Receiver;
import vn.dunghen.exchange.domain.Receivers;
import vn.dunghen.kernel.RuleViolation;
import vn.dunghen.kernel.UseCase;

/** Bỏ nơi nhận: it is told nothing more, and its secret is forgotten. */
@UseCase
public class RemoveReceiver {

    private final Receivers receivers;
    private final Directory directory;
    private final Policy policy;
    private final Clock clock;

    RemoveReceiver(Receivers receivers, Directory directory, Policy policy, Clock clock) {
        this.receivers = receivers;
        this.directory = directory;
        this.policy = policy;
        this.clock = clock;
    }

    public void handle(String id) {
        policy.require(ExchangeRules.EDIT, Policy.Resource.of("receiver"));
        Receiver receiver = receivers
                .find(directory.agency().code(), id)
                .orElseThrow(() -> RuleViolation.notFound("exchange.unknownReceiver"));
        receiver.remove(clock.instant());
        receivers.save(receiver);
    }
}
