package vn.dunghen.exchange.usecase;

import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.dunghen.directory.Directory;
import vn.dunghen.exchange.ReceiverKind;
import vn.dunghen.exchange.domain.Receiver;
import vn.dunghen.exchange.domain.Receivers;
import vn.dunghen.exchange.usecase.Delivery.State;
import vn.dunghen.notice.Outbox;
import vn.dunghen.notice.OutboxChannel;

/**
 * Sends changes of dossiers to receivers. What is still open of the same dossier goes first, so that no change overtakes
 * another; where an answer left it open whether the portal has a message, it is asked before the message is sent again.
 */
@Component
class HttpChannel implements OutboxChannel {

    private final Receivers receivers;
    private final DeliveryRows deliveries;
    private final Standings standings;
    private final HttpCaller caller;
    private final ReceiverAddress addresses;
    private final ReceiverSecrets secrets;
    private final SwitchOff switchOff;
    private final Outbox outbox;
    private final Directory directory;
    private final ExchangeSettings settings;
    private final ExchangeWords words;
    private final Clock clock;

    HttpChannel(
            Receivers receivers,
            DeliveryRows deliveries,
            Standings standings,
            HttpCaller caller,
            ReceiverAddress addresses,
            ReceiverSecrets secrets,
            SwitchOff switchOff,
            Outbox outbox,
            Directory directory,
            ExchangeSettings settings,
            ExchangeWords words,
            Clock clock) {
        this.receivers = receivers;
        this.deliveries = deliveries;
        this.standings = standings;
        this.caller = caller;
        this.addresses = addresses;
        this.secrets = secrets;
        this.switchOff = switchOff;
        this.outbox = outbox;
        this.directory = directory;
        this.settings = settings;
        this.words = words;
        this.clock = clock;
    }

    @Override
    public String name() {
        return HttpMessages.CHANNEL;
    }

    /** A sender that died left its delivery doubtful, and what is doubtful is asked for first. */
    @Override
    public boolean harmlessAgain() {
        return true;
    }

    @Override
    public Outcome send(Parcel parcel) {
        String to = parcel.message().recipient();
        Optional<Receiver> found = receivers.find(directory.agency().code(), to);
        if (found.isEmpty()) {
            return Outcome.refused(words.say("exchange.failed.removed"));
        }
        Receiver receiver = found.get();
        if (!receiver.active()) {
            return Outcome.later(words.say("exchange.failed.off"));
        }
        Instant rests = standings.of(to).restsUntil();
        if (rests != null && rests.isAfter(parcel.at())) {
            return Outcome.later(words.say("exchange.failed.resting"));
        }
        Optional<String> refusal = secrets.refusal(receiver).or(() -> addresses.refusal(receiver.address()));
        if (refusal.isPresent()) {
            return Outcome.later(words.say(refusal.get()));
        }
        return inOrder(receiver, parcel);
    }

    private Outcome inOrder(Receiver receiver, Parcel parcel) {
        String dossier = parcel.message().subject().id();
        int seq = HttpMessages.seq(parcel.message());
        Map<String, Outbox.State> decided = outbox.about(parcel.message().subject()).stream()
                .collect(Collectors.toMap(letter -> letter.message().key(), Outbox.Letter::state));
        for (Delivery delivery : deliveries.openUpTo(receiver.id(), dossier, seq)) {
            if (delivery.seq() < seq && settledByHand(delivery, decided.get(key(parcel, delivery)))) {
                continue;
            }
            Verdict verdict = deliver(receiver, delivery);
            if (verdict.kind() == Verdict.Kind.SURELY_NOT || verdict.kind() == Verdict.Kind.DOUBTFUL) {
                return open(delivery, verdict, parcel, seq);
            }
        }
        return deliveries
                .find(receiver.id(), dossier, seq)
                .filter(own -> own.state() == State.REFUSED)
                .map(own -> Outcome.refused(String.valueOf(own.reason())))
                .orElseGet(Outcome::sent);
    }

    private Outcome open(Delivery delivery, Verdict verdict, Parcel parcel, int seq) {
        if (delivery.seq() < seq) {
            return Outcome.later(words.say("exchange.failed.earlier"));
        }
        boolean doubtful = verdict.kind() == Verdict.Kind.DOUBTFUL;
        return doubtful && parcel.attempt() >= settings.doubts()
                ? Outcome.unconfirmed(reason(verdict))
                : Outcome.later(reason(verdict));
    }

    /** A person may have decided about an earlier one on the page of the outbox. */
    private boolean settledByHand(Delivery delivery, Outbox.@Nullable State decided) {
        if (decided == Outbox.State.DROPPED) {
            deliveries.settle(delivery, State.REFUSED, words.say("exchange.failed.dropped"), clock.instant());
            return true;
        }
        if (decided == Outbox.State.SENT) {
            deliveries.settle(delivery, State.SENT, null, clock.instant());
            return true;
        }
        return false;
    }

    private static String key(Parcel parcel, Delivery delivery) {
        return HttpMessages.of(
                        delivery.receiver(),
                        delivery.dossierId(),
                        delivery.seq(),
                        delivery.again(),
                        parcel.message().subject())
                .key();
    }

    private Verdict deliver(Receiver receiver, Delivery delivery) {
        Instant now = clock.instant();
        if (!deliveries.take(delivery, now, settings.lease())) {
            return new Verdict(Verdict.Kind.SURELY_NOT, "exchange.failed.taken", "", null);
        }
        Verdict verdict = delivery.state() == State.DOUBTFUL && receiver.kind() == ReceiverKind.NATIONAL
                ? Verdict.ofQuestion(delivery.messageId(), caller.ask(receiver, delivery.messageId()))
                : new Verdict(Verdict.Kind.SURELY_NOT, "", "", null);
        if (verdict.kind() == Verdict.Kind.SURELY_NOT) {
            verdict = Verdict.ofPost(
                    receiver.kind(),
                    delivery.messageId(),
                    caller.post(receiver, delivery.messageId(), delivery.seq(), String.valueOf(delivery.payload())),
                    now);
        }
        settle(receiver, delivery, verdict);
        return verdict;
    }

    private void settle(Receiver receiver, Delivery delivery, Verdict verdict) {
        Instant now = clock.instant();
        switch (verdict.kind()) {
            case TAKEN -> deliveries.settle(delivery, State.SENT, null, now);
            case REFUSED -> deliveries.settle(delivery, State.REFUSED, reason(verdict), now);
            case DOUBTFUL -> deliveries.settle(delivery, State.DOUBTFUL, reason(verdict), now);
            case SURELY_NOT -> deliveries.settle(delivery, State.WAITING, reason(verdict), now);
        }
        if (verdict.kind() == Verdict.Kind.TAKEN || verdict.kind() == Verdict.Kind.REFUSED) {
            standings.succeeded(receiver.id(), now);
        } else {
            switchOff.consider(
                    receiver, standings.failed(receiver.id(), reason(verdict), verdict.restsUntil(), now), now);
        }
    }

    private String reason(Verdict verdict) {
        return words.say(verdict.key(), verdict.word());
    }
}
