package vn.dunghen.exchange.usecase;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;
import vn.dunghen.directory.Directory;
import vn.dunghen.dossier.DossierEvent;
import vn.dunghen.dossier.DossierSnapshots;
import vn.dunghen.exchange.ChangeKind;
import vn.dunghen.exchange.ReceiverKind;
import vn.dunghen.exchange.domain.Receiver;
import vn.dunghen.exchange.domain.Receivers;
import vn.dunghen.kernel.Actors;
import vn.dunghen.notice.Outbox;

/**
 * Writes down, with the change itself, what the outside is to be told of it. At the end of the transaction, so that the
 * snapshot holds all the step has done; a step that is rolled back tells nothing.
 */
@Component
class TellOutside {

    private final ChangeRows changes;
    private final DeliveryRows deliveries;
    private final Receivers receivers;
    private final DossierSnapshots dossiers;
    private final NationalPayload national;
    private final WebhookPayload webhook;
    private final Outbox outbox;
    private final Directory directory;
    private final Actors actors;
    private final Clock clock;

    TellOutside(
            ChangeRows changes,
            DeliveryRows deliveries,
            Receivers receivers,
            DossierSnapshots dossiers,
            NationalPayload national,
            WebhookPayload webhook,
            Outbox outbox,
            Directory directory,
            Actors actors,
            Clock clock) {
        this.changes = changes;
        this.deliveries = deliveries;
        this.receivers = receivers;
        this.dossiers = dossiers;
        this.national = national;
        this.webhook = webhook;
        this.outbox = outbox;
        this.directory = directory;
        this.actors = actors;
        this.clock = clock;
    }

    @TransactionalEventListener(phase = TransactionPhase.BEFORE_COMMIT)
    void on(DossierEvent event) {
        Optional<ChangeKind> kind = ChangeKind.of(event.action());
        if (kind.isEmpty()) {
            return;
        }
        DossierSnapshots.Brief brief = dossiers.brief(event.dossier()).orElseThrow();
        Change change = changes.append(
                event.dossier().value(),
                brief.code(),
                kind.get(),
                brief.state().code(),
                clock.instant(),
                actors.current().login());
        for (Receiver receiver : wanting(kind.get())) {
            put(receiver, change, event);
        }
    }

    private List<Receiver> wanting(ChangeKind kind) {
        return receivers.all(directory.agency().code()).stream()
                .filter(receiver -> receiver.wants(kind))
                .toList();
    }

    private void put(Receiver receiver, Change change, DossierEvent event) {
        String payload = receiver.kind() == ReceiverKind.NATIONAL
                ? national.write(
                        change.messageId(),
                        change,
                        dossiers.read(event.dossier()).orElseThrow())
                : webhook.write(change);
        deliveries.insert(receiver.id(), change, payload, clock.instant());
        outbox.put(HttpMessages.of(receiver.id(), change.dossierId(), change.seq(), 0, event.subject()));
    }
}
