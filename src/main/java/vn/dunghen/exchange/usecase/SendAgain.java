package vn.dunghen.exchange.usecase;

import vn.dunghen.directory.Directory;
import vn.dunghen.directory.Policy;
import vn.dunghen.dossier.DossierId;
import vn.dunghen.exchange.domain.Receiver;
import vn.dunghen.exchange.domain.Receivers;
import vn.dunghen.kernel.RuleViolation;
import vn.dunghen.kernel.UseCase;
import vn.dunghen.notice.Outbox;

/** Gửi lại: the same message once more, under the same number; the portal is asked first whether it has it. */
@UseCase
public class SendAgain {

    private final Receivers receivers;
    private final DeliveryRows deliveries;
    private final Outbox outbox;
    private final Directory directory;
    private final Policy policy;

    SendAgain(Receivers receivers, DeliveryRows deliveries, Outbox outbox, Directory directory, Policy policy) {
        this.receivers = receivers;
        this.deliveries = deliveries;
        this.outbox = outbox;
        this.directory = directory;
        this.policy = policy;
    }

    public void handle(String receiverId, String dossierId, int seq) {
        policy.require(ExchangeRules.EDIT, Policy.Resource.of("receiver"));
        Receiver receiver = receivers
                .find(directory.agency().code(), receiverId)
                .orElseThrow(() -> RuleViolation.notFound("exchange.unknownReceiver"));
        Delivery delivery = deliveries
                .find(receiverId, dossierId, seq)
                .orElseThrow(() -> RuleViolation.notFound("exchange.unknownMessage"));
        if (delivery.state() == Delivery.State.SENT) {
            throw RuleViolation.conflict("exchange.alreadyTaken", delivery.messageId());
        }
        deliveries.again(delivery);
        outbox.put(
                HttpMessages.of(receiverId, dossierId, seq, delivery.again() + 1, new DossierId(dossierId).subject()));
        receiver.sendAgain(delivery.messageId());
        receivers.save(receiver);
    }
}
